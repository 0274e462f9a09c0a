import { type Draft, sameDraft } from './draft.ts'

/** What is being written survives a reload in the window's own storage: one place for each person and handover. */
const keyOf = (user: string, handover: string): string => `stafet:skift:${user}:${handover}`

function read<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // A full or forbidden storage costs the help after a reload, nothing else.
  }
}

/** What was begun and not saved. */
export const recallDraft = (user: string, handover: string): Draft | null =>
  read<Draft>(keyOf(user, handover))

/** Keeps what differs from `saved`; what doesn't is forgotten. */
export function keepDraft(user: string, handover: string, draft: Draft, saved: Draft): void {
  write(keyOf(user, handover), sameDraft(draft, saved) ? null : draft)
}

export const forgetDraft = (user: string, handover: string): void =>
  write(keyOf(user, handover), null)

const tagKey = (user: string, handover: string): string => `${keyOf(user, handover)}:begyndt`

/** The entity tag of what a draft that is kept was begun from. */
export const recallTag = (user: string, handover: string): string | null =>
  read<string>(tagKey(user, handover))

export const keepTag = (user: string, handover: string, tag: string): void =>
  write(tagKey(user, handover), tag)

/** An attempt to carry a handover out: its idempotency key, and the plan that was seen. */
export interface Attempt {
  key: string
  fingerprint: string
}

const attemptKey = (user: string, handover: string): string => `${keyOf(user, handover)}:forsoeg`

export const recallAttempt = (user: string, handover: string): Attempt | null =>
  read<Attempt>(attemptKey(user, handover))

/** Remembers the plan that was seen. The key stays the same, so that trying again never does it twice. */
export function rememberSeen(user: string, handover: string, fingerprint: string): Attempt {
  const attempt = {
    key: recallAttempt(user, handover)?.key ?? crypto.randomUUID(),
    fingerprint,
  }
  write(attemptKey(user, handover), attempt)
  return attempt
}
