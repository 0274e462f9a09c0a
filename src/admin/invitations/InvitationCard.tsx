'use client'
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useRef } from 'react'
import { sayDay } from '../../handover/sayDay.ts'
import { isWaiting } from '../../interviews/answerStanding.ts'
import { invitationAfter } from '../../links/invitationStates.ts'
import { ask } from '../api.ts'
import { momentIn } from '../moment.ts'
import { useSay } from '../useSay.ts'
import { LinkLines } from './LinkLines.tsx'
import type { ListedInvitation } from './types.ts'
import { WaitingAnswer } from './WaitingAnswer.tsx'
import { invitationWords, stateWords, writtenOf } from './words.ts'

interface Props {
  invitation: ListedInvitation
  questions: number
  onAddress: (address: string | undefined) => void
  onChange: () => Promise<void>
}

/** Somebody who was asked: where they stand, their link, and the answers that wait. */
export function InvitationCard({ invitation, onAddress, onChange, questions }: Props) {
  const { id } = useDocumentInfo()
  const { language, say } = useSay(invitationWords)
  const busy = useRef(false)
  const { answerBy, email, name, note, portrait, savedAt, state, submittedAt } = invitation
  const writing = state === 'open' || state === 'reopened'

  const act = async (verb: string, done?: keyof typeof invitationWords, body: object = {}) => {
    if (busy.current) return
    busy.current = true
    const path = `/interviews/${id}/invitations/${invitation.id}/${verb}`
    const answer = await ask<{ address?: string }>(path, body)
    busy.current = false
    if (!answer.ok) return toast.error(answer.reasons.join(' ') || say('noAnswer'))
    if (done) toast.success(say(done))
    if (answer.data.address) onAddress(answer.data.address)
    await onChange()
  }
  const button = (label: keyof typeof invitationWords, onClick: () => Promise<unknown>) => (
    <Button
      aria-label={`${say(label)}: ${name}`}
      buttonStyle="secondary"
      margin={false}
      onClick={() => void onClick()}
      size="small"
      type="button"
    >
      {say(label)}
    </Button>
  )
  const facts = [
    answerBy ? `${say('answerBy')} ${sayDay(answerBy, language)}` : null,
    writing ? writtenOf(invitation.written, questions)[language] : null,
    writing && savedAt ? `${say('saved')} ${momentIn(language, savedAt)}` : null,
    submittedAt ? `${say('submitted')} ${momentIn(language, submittedAt)}` : null,
  ].filter((fact) => fact !== null)
  return (
    <article aria-labelledby={`${invitation.id}-name`} className="stafet-ask__card">
      <h4 id={`${invitation.id}-name`}>
        {name}{' '}
        <span className="stafet-ask__state" data-state={state}>
          {stateWords[state][language]}
        </span>
        {invitation.overdue ? <span className="stafet-ask__late">{say('overdue')}</span> : null}
      </h4>
      {email ? <p className="stafet-ask__hint">{email}</p> : null}
      <ul className="stafet-ask__facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {note ? (
        <div>
          <p className="stafet-ask__hint">{say('note')}</p>
          <blockquote>{note}</blockquote>
        </div>
      ) : null}
      {portrait ? (
        <p>
          <a href={`/admin/collections/media/${portrait}`}>{say('portrait')}</a>
        </p>
      ) : null}
      <LinkLines links={invitation.links} />
      <Waiting invitation={invitation} onTaken={onChange} />
      <div className="stafet-ask__buttons">
        {state === 'closed' ? null : button('newLink', () => act('link'))}
        {state === 'closed' || !email
          ? null
          : button('sendAgain', () => act('link', 'sent', { send: true }))}
        {invitation.links.some(({ standing }) => standing === 'open')
          ? button('revoke', () => act('revoke', 'revoked'))
          : null}
        {invitationAfter(state, 'reopen')
          ? button('reopen', () => act('reopen', 'reopened'))
          : null}
        {invitationAfter(state, 'close') ? button('close', () => act('close', 'closed')) : null}
      </div>
    </article>
  )
}

function Waiting(props: { invitation: ListedInvitation; onTaken: () => Promise<void> }) {
  const { invitation, onTaken } = props
  const { say } = useSay(invitationWords)
  const waiting = invitation.answers.filter(({ standing }) => isWaiting(standing))
  if (waiting.length === 0) return null
  return (
    <div className="stafet-ask__waiting">
      <h5>{say('waitingHeading')}</h5>
      {waiting.map((answer) => (
        <WaitingAnswer
          answer={answer}
          invitation={invitation.id}
          key={answer.exchange}
          onTaken={onTaken}
        />
      ))}
    </div>
  )
}
