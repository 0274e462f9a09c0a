import { type AfterErrorHook, APIError, type PayloadRequest } from 'payload'
import { say } from '../../i18n/say.ts'
import { changedFields } from '../../publishing/changedFields.ts'
import { revisionIn } from './revision.ts'

type Fields = Record<string, unknown>

const words = {
  da: 'En anden har gemt siden. Intet er overskrevet. Sammenlign, og gem igen.',
  en: 'Somebody else has saved since. Nothing was overwritten. Compare, and save again.',
}

/** Somebody saved since the revision that the caller began from (412). */
export class Conflict extends APIError {
  readonly theirs: Fields
  readonly mine: Fields | null
  constructor(req: PayloadRequest, theirs: Fields, mine: Fields | null) {
    super(say(req, words), 412, null, true)
    this.theirs = theirs
    this.mine = mine
  }
}

/**
 * What is answered to a conflict: `{ errors, theirs, mine, changed, revision }`, where `theirs` is the newest version, `mine` what
 * was sent, `changed` the fields in which they differ, and `revision` what to send as `If-Match` next.
 */
export const sayConflict: AfterErrorHook = ({ error }) => {
  if (!(error instanceof Conflict)) return
  const { message, theirs, mine } = error
  const body = {
    errors: [{ message }],
    theirs,
    mine,
    changed: mine ? changedFields(mine, theirs) : [],
    revision: revisionIn(theirs),
  }
  return { response: body as never, status: 412 }
}
