import { behindLinksAccess } from './links.ts'

/** Editors read what was approved; our own code alone writes, and nobody deletes: it is the record of who said what. */
export const approvalsAccess = behindLinksAccess
