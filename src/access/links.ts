import { type CollectionAccess, editors, nobody } from './rules.ts'

/**
 * The rules of private links and of what they are for: editors see who was asked and what came of it, and only our own
 * code writes. Whoever has a link never asks the API.
 */
export const behindLinksAccess: CollectionAccess = {
  create: nobody,
  read: editors,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
}
