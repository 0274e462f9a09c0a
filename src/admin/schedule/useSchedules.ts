'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ToldDocument } from '../../publishing/schedule/told.ts'
import { ask } from '../api.ts'

/** What is planned for the document in the form: anew whenever it is saved, or when one asks. */
export function useSchedules(path: string | null): {
  told: ToldDocument | undefined
  reload: () => Promise<void>
} {
  const { lastUpdateTime } = useDocumentInfo()
  const [told, setTold] = useState<ToldDocument>()
  const reload = useCallback(async () => {
    if (!path) return
    const answer = await ask<ToldDocument>(path)
    if (answer.ok) setTold(answer.data)
  }, [path])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save may have changed what is newest
  useEffect(() => {
    void reload()
  }, [reload, lastUpdateTime])
  return { told, reload }
}
