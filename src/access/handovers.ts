import { type CollectionAccess, editors, nobody } from './rules.ts'

/**
 * The programme office sees and plans handovers. What a state allows is said by `src/handover/states.ts`; a handover is
 * never deleted, since it is the record of who decided what.
 */
export const handoversAccess: CollectionAccess = {
  create: editors,
  read: editors,
  readVersions: nobody,
  update: editors,
  delete: nobody,
}
