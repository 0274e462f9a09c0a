/** An answer as it is stored; `revision` counts its changes. */
export interface StoredAnswer {
  exchange: string
  wording: string | null
  text: string
  revision: number
  placed: string | null
}

/** An answer as a page sends it: `revision` is the one that its writer began with. */
export interface SentAnswer {
  exchange: string
  wording: string | null
  text: string
  revision: number
}

/** Somebody else, or the same person elsewhere, saved other words meanwhile: these. */
export interface Conflict {
  exchange: string
  text: string
  revision: number
}

export interface Merged {
  answers: StoredAnswer[]
  conflicts: Conflict[]
  changed: boolean
}

/**
 * Puts sent answers among the stored ones. An answer whose stored words are others than its writer began with is left alone and
 * told as a conflict, unless both say the same. The order is that of the stored ones, new ones last.
 */
export function mergeAnswers(stored: readonly StoredAnswer[], sent: readonly SentAnswer[]): Merged {
  const answers = new Map(stored.map((answer) => [answer.exchange, answer]))
  const conflicts: Conflict[] = []
  let changed = false
  for (const { exchange, revision, text, wording } of sent) {
    const before = answers.get(exchange)
    const now = before?.revision ?? 0
    if ((before?.text ?? '') === text) continue
    if (now !== revision) {
      conflicts.push({ exchange, text: before?.text ?? '', revision: now })
      continue
    }
    changed = true
    answers.set(exchange, {
      exchange,
      text,
      wording: wording ?? before?.wording ?? null,
      revision: now + 1,
      placed: before?.placed ?? null,
    })
  }
  return { answers: [...answers.values()], conflicts, changed }
}
