import { type AfterErrorHook, APIError, type PayloadRequest } from 'payload'
import { say } from '../../i18n/say.ts'
import { changedFields } from '../../publishing/changedFields.ts'
import { type Fields, revisionIn } from './revision.ts'
import { quoted, tagOf } from './tags.ts'

const words = {
  da: 'En anden har gemt siden. Intet er overskrevet. Sammenlign, og gem igen.',
  en: 'Somebody else has saved since. Nothing was overwritten. Compare, and save again.',
}

/** Somebody saved since the revision that the caller began from (412). Notes the revision there is as the answer's `ETag`. */
export class Conflict extends APIError {
  readonly theirs: Fields
  readonly mine: Fields | null
  constructor(req: PayloadRequest, theirs: Fields, mine: Fields | null) {
    const revision = revisionIn(theirs)
    super(say(req, words), 412, { revision } as never, true)
    this.theirs = theirs
    this.mine = mine
    noteRevision(req, revision)
  }
}

/** Has the answer to a request say which revision there is now. */
export function noteRevision(req: PayloadRequest, revision: string): void {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', quoted(tagOf(revision)))
}

/**
 * What is answered to a conflict over REST: `{ errors, theirs, mine, changed }`, where `theirs` is the newest version, `mine` what
 * was sent, and `changed` the fields in which they differ; the `ETag` is what to send as `If-Match` next.
 */
export const sayConflict: AfterErrorHook = ({ error }) => {
  if (!(error instanceof Conflict)) return
  const { message, theirs, mine } = error
  const changed = mine ? changedFields(mine, theirs) : []
  return { response: { errors: [{ message }], theirs, mine, changed } as never, status: 412 }
}
