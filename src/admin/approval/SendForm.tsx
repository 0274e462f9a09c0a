'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { ApprovalPanelData } from '../../approval/panel.ts'
import type { Language } from '../../i18n/text.ts'
import { ask } from '../api.ts'
import { AskingButtons } from '../asking/AskingButtons.tsx'
import { useAsking } from '../asking/useAsking.ts'
import { useSay } from '../useSay.ts'
import type { Address } from './Addresses.tsx'
import { approvalWords } from './words.ts'

interface Props {
  data: ApprovalPanelData
  onCancel: () => void
  /** With the addresses of the links, unless they are mailed. */
  onSent: (addresses: Address[]) => Promise<void>
}

type Sent = { sent: { name: string; language: Language; address?: string }[] }

/** Who is to approve, and by when. It stands inside Payload's form, so it is no form itself. */
export function SendForm({ data, onCancel, onSent }: Props) {
  const { say } = useSay(approvalWords)
  const { id } = useDocumentInfo()
  const base = useId()
  const first = useRef<HTMLInputElement>(null)
  const known = [...new Map(data.people.map((one) => [one.person, one])).values()]
  const missing = (person: string) =>
    data.people.some((one) => one.person === person && one.standing !== 'valid')
  const [people, setPeople] = useState(
    known.map(({ email, name, person }) => ({
      person,
      name,
      email: email ?? '',
      chosen: missing(person),
    })),
  )
  const [languages, setLanguages] = useState<Language[]>(data.languages)
  const [answerBy, setAnswerBy] = useState('')
  const [message, setMessage] = useState('')
  useEffect(() => first.current?.focus(), [])
  const change = (person: string, more: Partial<(typeof people)[number]>) =>
    setPeople(people.map((one) => (one.person === person ? { ...one, ...more } : one)))

  const send = async (mail: boolean) => {
    const wanted = people.filter(({ chosen }) => chosen)
    const answer = await ask<Sent>(`/interviews/${id}/approvals`, {
      people: wanted.map(({ email, person }) => ({ ambassador: person, email })),
      languages,
      answerBy,
      message,
      send: mail,
    })
    if (!answer.ok) {
      return setProblems(answer.reasons.length > 0 ? answer.reasons : [say('noAnswer')])
    }
    if (mail) toast.success(say('mailed'))
    await onSent(
      answer.data.sent.flatMap(({ address, language, name }) =>
        address ? [{ address, label: `${name}, ${say(language)}` }] : [],
      ),
    )
  }
  const { press, problems, setProblems, withKeys } = useAsking(send, onCancel)
  return (
    <fieldset className="stafet-approve__card" onKeyDown={withKeys}>
      <legend>{say('send')}</legend>
      <p className="stafet-approve__hint">{say('sendHelp')}</p>
      <fieldset className="stafet-approve__choice">
        <legend>{say('who')}</legend>
        {people.map(({ chosen, email, name, person }, index) => (
          <div className="stafet-approve__person" key={person}>
            <label>
              <input
                checked={chosen}
                onChange={({ target }) => change(person, { chosen: target.checked })}
                ref={index === 0 ? first : null}
                type="checkbox"
              />
              {name}
            </label>
            <label>
              {say('emailOf')} {name}
              <input
                autoComplete="off"
                maxLength={254}
                onChange={({ target }) => change(person, { email: target.value })}
                type="email"
                value={email}
              />
            </label>
          </div>
        ))}
      </fieldset>
      <fieldset className="stafet-approve__choice">
        <legend>{say('inLanguages')}</legend>
        {data.languages.map((language) => (
          <label key={language}>
            <input
              checked={languages.includes(language)}
              onChange={({ target }) =>
                setLanguages(
                  data.languages.filter((one) =>
                    one === language ? target.checked : languages.includes(one),
                  ),
                )
              }
              type="checkbox"
            />
            {say(language)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${base}-by`}>{say('answerBy')}</label>
      <input
        id={`${base}-by`}
        onChange={({ target }) => setAnswerBy(target.value)}
        type="date"
        value={answerBy}
      />
      <label htmlFor={`${base}-message`}>{say('message')}</label>
      <textarea
        id={`${base}-message`}
        maxLength={4000}
        onChange={({ target }) => setMessage(target.value)}
        rows={3}
        value={message}
      />
      <div className="stafet-approve__problems" role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <AskingButtons
        className="stafet-approve__buttons"
        labels={{ mail: say('mail'), link: say('makeLinks'), cancel: say('cancel') }}
        onCancel={onCancel}
        onPress={press}
      />
    </fieldset>
  )
}
