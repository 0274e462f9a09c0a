'use client'
import { Button, toast, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { languageOf } from '../../i18n/text.ts'
import { ask } from '../api.ts'
import type { InvitationList } from './types.ts'
import { useInvitationWords } from './useInvitationWords.ts'

interface Props {
  suggested: InvitationList['suggested'][number] | undefined
  onCancel: () => void
  /** With the link's address, unless it is mailed. */
  onInvited: (address: string | undefined) => Promise<void>
}

/** Whom to ask and what to tell them. It stands inside Payload's form, so it is no form itself. */
export function InviteForm({ onCancel, onInvited, suggested }: Props) {
  const { say } = useInvitationWords()
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const base = useId()
  const first = useRef<HTMLInputElement>(null)
  // not `disabled`: a disabled button loses the focus, and with it the person at the keyboard
  const busy = useRef(false)
  const [problems, setProblems] = useState<string[]>([])
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
    setProblems([])
    const ambassador = suggested?.name === wish.name ? suggested.ambassador : undefined
    const body = { ...wish, ...(ambassador ? { ambassador } : {}), send }
    const answer = await ask<{ address?: string }>(`/interviews/${id}/invitations`, body)
    if (!answer.ok)
      return setProblems(answer.reasons.length > 0 ? answer.reasons : [say('noAnswer')])
    if (send) toast.success(say('sent'))
    await onInvited(answer.data.address)
  }
  const press = (send: boolean) => {
    if (busy.current) return
    busy.current = true
    void invite(send).finally(() => {
      busy.current = false
    })
  }
  const withKeys = (event: KeyboardEvent) => {
    const inField = event.target instanceof HTMLInputElement
    if (event.key === 'Escape') onCancel()
    else if (!(event.key === 'Enter' && inField)) return
    event.preventDefault()
    event.stopPropagation()
  }
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
      <div className="stafet-ask__buttons">
        <Button margin={false} onClick={() => press(true)} size="small" type="button">
          {say('sendMail')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => press(false)}
          size="small"
          type="button"
        >
          {say('makeLink')}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onCancel} size="small" type="button">
          {say('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
