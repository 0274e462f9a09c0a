'use client'
import { useEffect, useState } from 'react'
import { type Draft, sameDraft } from './draft.ts'
import { forgetDraft, keepDraft, recallDraft } from './memory.ts'

/** Where a draft is kept: the person, and the handover, or the role that a new one is for. */
export interface Place {
  user: string
  handover: string
}

/**
 * The handover while it is being written, kept in the window's storage as long as it differs from what is saved. Null
 * until the storage has been looked into, which only the browser can.
 */
export function useDraft(place: Place, initial: Draft) {
  const { user, handover } = place
  const [saved, setSaved] = useState(initial)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    const kept = recallDraft(user, handover)
    setDraft(kept ?? initial)
    setRestored(kept !== null && !sameDraft(kept, initial))
    setSaved(initial)
  }, [user, handover, initial])
  useEffect(() => {
    if (draft) keepDraft(user, handover, draft, saved)
  }, [user, handover, draft, saved])
  return {
    draft,
    setDraft,
    restored,
    changed: draft !== null && !sameDraft(draft, saved),
    /** What was written is the plan now. */
    markSaved: (next: Draft) => {
      setSaved(next)
      setDraft(next)
      setRestored(false)
    },
    /** Back to what is saved. */
    drop: () => {
      forgetDraft(user, handover)
      setDraft(saved)
      setRestored(false)
    },
    forget: () => forgetDraft(user, handover),
  }
}
