import { type CollectionAccess, editors, nobody } from './rules.ts'

/** The editors see what is promised; it is written by the endpoints and by the clock (`src/cms/scheduling`) alone. */
export const schedulesAccess: CollectionAccess = {
  create: nobody,
  read: editors,
  readVersions: nobody,
  update: nobody,
  delete: nobody,
}
