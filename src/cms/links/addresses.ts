import type { Payload } from 'payload'
import { privatePath } from '../../links/purposes.ts'

/** Where people reach the server; the collection of accounts knows. */
const publicUrl = ({ collections }: Payload): string =>
  String(collections.users.config.custom.publicUrl)

/** The address that a private link's token opens. */
export const privateAddress = (payload: Payload, token: string): string =>
  `${publicUrl(payload)}${privatePath(token)}`

/** The address of a document in the admin panel. */
export const adminAddress = (payload: Payload, collection: string, id: string): string =>
  `${publicUrl(payload)}${payload.config.routes.admin}/collections/${collection}/${id}`
