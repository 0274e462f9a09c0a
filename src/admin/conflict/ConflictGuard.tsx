'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import { tellRefused } from '../refused.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { isWritten } from './fields.ts'
import {
  type Basis,
  basisAfter,
  beginningFrom,
  bodyOf,
  draftOf,
  type Form,
  isNewer,
  type Refused,
  refusalIn,
  type Saved,
  savedBy,
  unsaved,
} from './saves.ts'
import { sendPlainly, watchRequests } from './watch.ts'

type Fields = Record<string, unknown>

/**
 * Shows nothing until somebody else has saved what the form is about; then what they wrote beside one's own, and a
 * choice. Payload's form has no place to say what a save began from, so the saves of this form, however they are made
 * (by themselves, as a draft, published), get it on their way out of the window.
 */
export function ConflictGuard() {
  const { collectionSlug, globalSlug, id, initialData, savedDocumentData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const [refused, setRefused] = useState<Refused>()
  const basis = useRef<Basis>(undefined)
  const form = useMemo(
    () => formOf(collectionSlug, globalSlug, id),
    [collectionSlug, globalSlug, id],
  )
  const fields = collectionSlug
    ? getEntityConfig({ collectionSlug }).fields
    : globalSlug
      ? getEntityConfig({ globalSlug }).fields
      : []
  const known = (savedDocumentData ?? initialData) as Fields | undefined
  const knownAt = known && (typeof known.updatedAt === 'string' ? known.updatedAt : unsaved)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a document that was read anew has another moment
  useEffect(() => {
    if (!known || !knownAt) return
    const revision = knownAt === unsaved ? unsaved : new Date(knownAt).toISOString()
    if (!basis.current || isNewer(revision, basis.current)) {
      basis.current = { revision, fields: known }
    }
  }, [knownAt, form])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields of a form don't change while it is open
  useEffect(() => {
    if (!form) return
    const save = async (saved: Saved, init: RequestInit, began: Basis) => {
      let { revision } = began
      let answer = await sendPlainly(saved.url, beginningFrom(revision, init))
      if (answer.status === 412) {
        const refusal = await refusalIn(answer, saved, began, (name) => isWritten(fields, name))
        if (refusal.fields.length > 0) {
          basis.current = { revision: refusal.revision, fields: refusal.theirs }
          setRefused(refusal)
          return answer
        }
        // They changed nothing that is not the same here: what was written stands on theirs.
        revision = refusal.revision
        answer = await sendPlainly(saved.url, beginningFrom(revision, init))
      }
      let kept = answer
      if (answer.status === 409) {
        const draft = draftOf(saved)
        // What may not go out yet is no less written: the form would keep it to itself until somebody types on.
        if (draft) {
          const own = { ...init, body: draft.body }
          kept = await sendPlainly(draft.url, beginningFrom(revision, own))
        }
        tellRefused()
      }
      const next = kept.ok ? await basisAfter(kept) : null
      if (next) basis.current = next
      return answer
    }
    return watchRequests((input, init) => {
      const saved = savedBy(input, init, form)
      return saved && init && basis.current ? save(saved, init, basis.current) : null
    })
  }, [form])

  if (!refused || !form) return null
  const save = async (chosen: Fields): Promise<string | null> => {
    // Through the guard, which knows theirs by now: should a third have saved meanwhile, the choice is put again.
    const body = bodyOf(chosen, refused.file)
    const init = { method: form.method, body, credentials: 'include' } as const
    const answer = await fetch(refused.url, init).catch(() => null)
    if (!answer) return ''
    if (answer.ok) {
      window.location.reload()
      return null
    }
    const { errors } = (await answer.json()) as { errors?: { message: string }[] }
    return (errors ?? []).map(({ message }) => message).join(' ')
  }
  return <ConflictDialog fields={fields} onSave={save} refused={refused} />
}

/** Where a form saves: a document at its own address, what there is only one of at that of its kind. */
function formOf(
  collection: string | undefined,
  global: string | undefined,
  id: number | string | undefined,
): Form | null {
  if (global) return { path: `/api/globals/${global}`, method: 'POST' }
  return collection && id ? { path: `/api/${collection}/${id}`, method: 'PATCH' } : null
}
