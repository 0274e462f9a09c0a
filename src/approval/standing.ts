import type { Language } from '../i18n/text.ts'
import { type ApprovalState, isApproved } from './states.ts'

/** A request for approval, as much of it as tells where somebody stands. */
export interface Asked {
  id: string
  state: ApprovalState
  /** Of the content that was frozen. */
  hash: string
  /** When it was sent; ISO 8601. */
  askedAt: string
  /** When it was decided; ISO 8601. */
  decidedAt?: string | null
}

/**
 * Where one person stands with the text of one language as it is now:
 * `valid` they approved exactly this; `voided` they approved it before it was changed; `waiting` they have been asked about
 * exactly this; `outdated` they have been asked, and it was changed since; `suggested`, `declined` what they last decided;
 * `none` nobody has asked them, or the request was taken back.
 */
export type Standing =
  | 'valid'
  | 'voided'
  | 'waiting'
  | 'outdated'
  | 'suggested'
  | 'declined'
  | 'none'

/** Where somebody stands, and the request that says so. */
export interface Stands<A extends Asked = Asked> {
  standing: Standing
  by: A | null
}

const newestFirst = (at: (asked: Asked) => string) => (a: Asked, b: Asked) =>
  at(b).localeCompare(at(a)) || b.id.localeCompare(a.id)

/**
 * Where somebody stands, from everything they were ever asked about one interview in one language. An approval is never
 * stored as valid: it is valid as long as its hash is that of the content at hand, and so no door can go past it.
 */
export function standingOf<A extends Asked>(requests: readonly A[], hash: string): Stands<A> {
  const byDecision = requests
    .filter(({ decidedAt }) => decidedAt)
    .toSorted(newestFirst(({ decidedAt }) => decidedAt ?? ''))
  // Of the same words the last decision counts: who declined them after all has not approved them.
  const onThis = byDecision.find((one) => one.hash === hash)
  if (onThis && isApproved(onThis.state)) return { standing: 'valid', by: onThis }
  const open = requests
    .filter(({ state }) => state === 'asked')
    .toSorted(newestFirst(({ askedAt }) => askedAt))[0]
  if (open) return { standing: open.hash === hash ? 'waiting' : 'outdated', by: open }
  const last = byDecision.find(({ state }) => state !== 'superseded') ?? null
  if (!last) return { standing: 'none', by: null }
  if (last.state === 'changesSuggested') return { standing: 'suggested', by: last }
  if (last.state === 'declined') return { standing: 'declined', by: last }
  return { standing: 'voided', by: last }
}

/** Somebody whose word is needed, and where they stand. */
export interface Needed {
  person: string
  name: string
  language: Language
  standing: Standing
}
