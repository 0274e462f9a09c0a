'use client'
import { useAuth, useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { missingApprovals } from '../../approval/missing.ts'
import type { ApprovalPanelData } from '../../approval/panel.ts'
import type { Localised } from '../../i18n/text.ts'
import { type Answer, ask } from '../api.ts'

type Told = Answer<ApprovalPanelData>

/** What was told last, of which interview, and after which save. The panel and the checks of a page ask but once. */
let told: { of: string; after: unknown; answer?: Told } | undefined
const listeners = new Set<() => void>()

async function load(of: string, after: unknown): Promise<Told | undefined> {
  const before = told?.of === of ? told.answer : undefined
  const mine = { of, after, ...(before ? { answer: before } : {}) }
  told = mine
  const answer = await ask<ApprovalPanelData>(`/interviews/${of}/approvals`)
  // Somebody who asked later is told later, and knows better.
  if (told !== mine) return told?.of === of ? told.answer : undefined
  told = { of, after, answer }
  for (const listener of listeners) listener()
  return answer
}

/** Every reason why it can't be published without approval; none where that isn't required, or isn't known. */
export function unapprovedIn(answer: Told | undefined): readonly Localised[] {
  if (!answer?.ok || answer.data.mode.mode !== 'required') return []
  return missingApprovals(answer.data.people)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Who has approved an interview, as its panel shows it, anew after each save; undefined until it is known, and for whoever is no
 * editor. `refresh` asks again.
 */
export function useApprovals(id: string | undefined): {
  answer: Told | undefined
  refresh: () => Promise<Told | undefined>
} {
  const { user } = useAuth()
  const { mostRecentUpdate } = useDocumentEvents()
  const of = user && user.role !== 'ambassador' ? id : undefined
  const after = mostRecentUpdate?.updatedAt
  useEffect(() => {
    if (of && (told?.of !== of || told.after !== after)) void load(of, after)
  }, [of, after])
  // What somebody decided meanwhile is there when the editor comes back to the window.
  useEffect(() => {
    if (!of) return
    const comeBack = () => void load(of, told?.after)
    window.addEventListener('focus', comeBack)
    return () => window.removeEventListener('focus', comeBack)
  }, [of])
  const refresh = useCallback(async () => (of ? load(of, told?.after) : undefined), [of])
  const now = useSyncExternalStore(
    subscribe,
    () => told,
    () => undefined,
  )
  return { answer: now && now.of === of ? now.answer : undefined, refresh }
}
