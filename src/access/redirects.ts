import { type CollectionAccess, editors, reference } from './rules.ts'

/** Old addresses are looked up by the site itself; nobody else needs the list. */
export const redirectsAccess: CollectionAccess = { ...reference, read: editors }
