'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '../api.ts'
import type { InvitationList } from './types.ts'

const changed = 'stafet:invitations'
/** One question to the server for all parts of a page that show the same interview's invitations. */
const asked = new Map<string, ReturnType<typeof load>>()
const load = (id: string | number) => ask<InvitationList>(`/interviews/${id}/invitations`)

function askOnce(id: string, again: boolean) {
  const known = again ? undefined : asked.get(id)
  const answer = known ?? load(id)
  asked.set(id, answer)
  return answer
}

/** The invitations of the interview that is open: undefined until they have come, null when nobody may see them here. */
export function useInvitations(): {
  list: InvitationList | null | undefined
  refresh: () => Promise<void>
} {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [list, setList] = useState<InvitationList | null>()
  const mayAsk = Boolean(id) && user !== null && user?.role !== 'ambassador'
  const key = String(id)
  const read = useCallback(
    async (again: boolean) => {
      if (!mayAsk) return setList(null)
      const answer = await askOnce(key, again)
      if (answer.ok) setList(answer.data)
    },
    [key, mayAsk],
  )
  useEffect(() => {
    void read(false)
    const onChange = () => void read(false)
    window.addEventListener(changed, onChange)
    return () => {
      asked.delete(key)
      window.removeEventListener(changed, onChange)
    }
  }, [read, key])
  const refresh = useCallback(async () => {
    await read(true)
    window.dispatchEvent(new Event(changed))
  }, [read])
  return { list, refresh }
}
