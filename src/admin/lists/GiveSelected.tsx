'use client'
import { toast, useAuth, useListQuery, useSelection, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useState } from 'react'
import { isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'
import { send } from '../api.ts'
import { listWords } from './words.ts'

/** Above a list of drafts: gives what is chosen to a colleague, or to the editors. Nothing as long as nothing is chosen. */
export function GiveSelected() {
  const { collectionSlug } = useListQuery()
  const { count, getSelectedIds, selectAll } = useSelection()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const words = listWords[languageOf(i18n.language)]
  const [people, setPeople] = useState<{ id: string; name: string }[]>([])
  const [to, setTo] = useState('')
  const id = useId()
  const chosen = count > 0 && isEditor(user as Person)
  useEffect(() => {
    if (!chosen || people.length > 0) return
    void send<{ people: typeof people }>('/comments/colleagues').then((answer) => {
      if (answer.ok) setPeople(answer.data.people)
    })
  }, [chosen, people.length])
  // what lies on other pages cannot be seen here, so it is not given away either
  if (!chosen || selectAll === 'allAvailable') return null

  const give = async () => {
    const ids = getSelectedIds()
    const answer = await send(`/${collectionSlug}/assign`, 'POST', { ids, to: to || null })
    if (!answer.ok) return toast.error(answer.reasons.join('\n') || words.failed)
    const name = people.find((one) => one.id === to)?.name ?? words.editors
    toast.success(words.given(ids.length, name))
    router.refresh()
  }
  return (
    <div className="stafet-give">
      <label htmlFor={id}>{words.giveTo(count)}</label>
      <select id={id} onChange={({ target }) => setTo(target.value)} value={to}>
        <option value="">{words.editors}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
      <button onClick={() => void give()} type="button">
        {words.give}
      </button>
    </div>
  )
}
