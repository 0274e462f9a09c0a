import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type PayloadRequest, type ServerFunction } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { isScheduled } from './scheduledCollections.ts'

type Asked = Parameters<typeof schedulePublishHandler>[0]

/**
 * What the admin panel calls to plan a publication or to call one off. Stock, anybody who is signed in may do both,
 * for any document: only editors may, and only where publication can be planned. Throws Forbidden otherwise.
 */
export const schedulePublish: ServerFunction = async (args) => {
  const asked = args as unknown as Asked & { req: PayloadRequest }
  const { deleteID, doc, req } = asked
  const known = deleteID !== undefined || isScheduled(req.payload.config, doc?.relationTo)
  if (!isEditor(req.user as Person) || !known) throw new Forbidden(req.t)
  return schedulePublishHandler(asked)
}
