'use client'
import { toast, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { languageOf } from '../../i18n/text.ts'
import { ask } from '../api.ts'
import { AskingButtons } from '../asking/AskingButtons.tsx'
import { useAsking } from '../asking/useAsking.ts'
import { useSay } from '../useSay.ts'
import type { InvitationList } from './types.ts'
import { invitationWords } from './words.ts'

interface Props {
  suggested: InvitationList['suggested'][number] | undefined
  onCancel: () => void
  /** With the link's address, unless it is mailed. */
  onInvited: (address: string | undefined) => Promise<void>
}

/** Whom to ask and what to tell them. It stands inside Payload's form, so it is no form itself. */
export function InviteForm({ onCancel, onInvited, suggested }: Props) {
  const { say } = useSay(invitationWords)
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const base = useId()
  const first = useRef<HTMLInputElement>(null)
  const [wish, setWish] = useState({
    name: suggested?.name ?? '',
    email: '',
    language: languageOf(code) as string,
    answerBy: '',
    message: '',
  })
  useEffect(() => first.current?.focus(), [])
  const change = (field: keyof typeof wish) => (event: { target: { value: string } }) =>
    setWish({ ...wish, [field]: event.target.value })

  const invite = async (send: boolean) => {
    const ambassador = suggested?.name === wish.name ? suggested.ambassador : undefined
    const body = { ...wish, ...(ambassador ? { ambassador } : {}), send }
    const answer = await ask<{ address?: string }>(`/interviews/${id}/invitations`, body)
    if (!answer.ok)
      return setProblems(answer.reasons.length > 0 ? answer.reasons : [say('noAnswer')])
    if (send) toast.success(say('sent'))
    await onInvited(answer.data.address)
  }
  const { press, problems, setProblems, withKeys } = useAsking(invite, onCancel)
  const described = problems.length > 0 ? `${base}-problems` : undefined
  return (
    <fieldset className="stafet-ask__form" onKeyDown={withKeys}>
      <legend>{say('inviteHeading')}</legend>
      <div className="stafet-ask__row">
        <div className="field-type text">
          <label className="field-label" htmlFor={`${base}-name`}>
            {say('name')}
          </label>
          <input
            aria-describedby={described}
            aria-required
            autoComplete="off"
            id={`${base}-name`}
            maxLength={200}
            onChange={change('name')}
            ref={first}
            type="text"
            value={wish.name}
          />
        </div>
        <div className="field-type text">
          <label className="field-label" htmlFor={`${base}-email`}>
            {say('email')}
          </label>
          <input
            aria-describedby={described}
            autoComplete="off"
            id={`${base}-email`}
            maxLength={254}
            onChange={change('email')}
            type="email"
            value={wish.email}
          />
        </div>
        <div className="field-type">
          <label className="field-label" htmlFor={`${base}-language`}>
            {say('language')}
          </label>
          <select id={`${base}-language`} onChange={change('language')} value={wish.language}>
            <option value="da">{say('danish')}</option>
            <option value="en">{say('english')}</option>
          </select>
        </div>
        <div className="field-type text">
          <label className="field-label" htmlFor={`${base}-by`}>
            {say('answerBy')}
          </label>
          <input
            id={`${base}-by`}
            onChange={change('answerBy')}
            type="date"
            value={wish.answerBy}
          />
        </div>
      </div>
      <div className="field-type textarea">
        <label className="field-label" htmlFor={`${base}-message`}>
          {say('message')}
        </label>
        <textarea
          aria-describedby={`${base}-help`}
          id={`${base}-message`}
          maxLength={4000}
          onChange={change('message')}
          rows={4}
          value={wish.message}
        />
        <p className="stafet-ask__hint" id={`${base}-help`}>
          {say('messageHelp')}
        </p>
      </div>
      <div className="stafet-ask__problems" id={`${base}-problems`} role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <AskingButtons
        className="stafet-ask__buttons"
        labels={{ mail: say('sendMail'), link: say('makeLink'), cancel: say('cancel') }}
        onCancel={onCancel}
        onPress={press}
      />
    </fieldset>
  )
}
