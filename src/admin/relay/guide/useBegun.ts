'use client'
import { useEffect, useState } from 'react'
import { keepTag, recallDraft, recallTag } from './memory.ts'
import type { Begun } from './send.ts'
import type { Place } from './useDraft.ts'

/**
 * What the plan on the screen was begun from, so that no save of it overwrites somebody else's: the plan as it was read, or, with
 * something unsaved from before a reload, as it was read then. Null before a plan is saved for the first time.
 */
export function useBegun({ user, handover }: Place, revision: string | undefined): Begun {
  const [begun] = useState((): Begun => {
    const self: Begun = {
      tag: null,
      tell: (tag) => {
        self.tag = tag
        keepTag(user, handover, tag)
      },
    }
    return self
  })
  useEffect(() => {
    const before = recallDraft(user, handover) ? recallTag(user, handover) : null
    const tag = before ?? (revision ? `"${revision}"` : null)
    if (tag) begun.tell(tag)
  }, [begun, user, handover, revision])
  return begun
}
