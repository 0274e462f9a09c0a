'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { tellRefused } from '../refused.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { type Basis, basisAfter, bodyOf, type Refused, refusalIn, savedBy, send } from './saves.ts'

type Fields = Record<string, unknown>

/**
 * Shows nothing until somebody else has saved the document that the form is about; then what they wrote beside one's own, and a
 * choice. Payload's form has no place to say what a save began from, so the saves of this document, however they are made
 * (by themselves, as a draft, published), get it on their way out of the window.
 */
export function ConflictGuard() {
  const { collectionSlug, id, initialData, savedDocumentData } = useDocumentInfo()
  const [refused, setRefused] = useState<Refused>()
  const basis = useRef<Basis>(undefined)
  const path = collectionSlug && id ? `/api/${collectionSlug}/${id}` : null
  const known = (savedDocumentData ?? initialData) as Fields | undefined
  const knownAt = typeof known?.updatedAt === 'string' ? known.updatedAt : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: a document that was read anew has another moment
  useEffect(() => {
    if (!known || !knownAt) return
    const revision = new Date(knownAt).toISOString()
    if (!basis.current || revision > basis.current.revision) {
      basis.current = { revision, fields: known }
    }
  }, [knownAt, path])

  useEffect(() => {
    if (!path) return
    const original = window.fetch
    const guarded: typeof fetch = async (input, init) => {
      const saved = savedBy(input, init, path)
      if (!saved || !init || !basis.current) return original(input, init)
      let answer = await send(original, saved.url, init, basis.current.revision)
      if (answer.status === 412) {
        const refusal = await refusalIn(answer, saved, basis.current)
        if (refusal.fields.length > 0) {
          basis.current = { revision: refusal.revision, fields: refusal.theirs }
          setRefused(refusal)
          return answer
        }
        // They changed nothing that is not the same here: what was written stands on theirs.
        answer = await send(original, saved.url, init, refusal.revision)
      }
      if (answer.status === 409) tellRefused()
      const next = answer.ok ? await basisAfter(answer) : null
      if (next) basis.current = next
      return answer
    }
    window.fetch = guarded
    return () => {
      if (window.fetch === guarded) window.fetch = original
    }
  }, [path])

  if (!refused) return null
  const save = async (fields: Fields): Promise<string | null> => {
    // Through the guard, which knows theirs by now: should a third have saved meanwhile, the choice is put again.
    const init = { method: 'PATCH', body: bodyOf(fields), credentials: 'include' } as const
    const answer = await fetch(refused.url, init).catch(() => null)
    if (!answer) return ''
    if (answer.ok) {
      window.location.reload()
      return null
    }
    const { errors } = (await answer.json()) as { errors?: { message: string }[] }
    return (errors ?? []).map(({ message }) => message).join(' ')
  }
  return <ConflictDialog onSave={save} refused={refused} />
}
