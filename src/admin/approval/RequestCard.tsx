'use client'
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { PanelRequest } from '../../approval/panel.ts'
import { approvalStateLabels, isApproved } from '../../approval/states.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { ask } from '../api.ts'
import { reloadAt } from '../checks/fieldInHash.ts'
import { focusSoon } from '../focus.ts'
import { momentIn } from '../moment.ts'
import { useSay } from '../useSay.ts'
import type { Address } from './Addresses.tsx'
import { Suggestions } from './Suggestions.tsx'
import { approvalWords, eventLabels } from './words.ts'

const common = { margin: false, size: 'small', type: 'button' } as const

/** Where the keyboard goes when the button that it was on has gone. */
export const cardId = (request: string): string => `stafet-request-${request}`

interface Props {
  request: PanelRequest
  onAddress: (address: Address) => void
  onChange: () => Promise<unknown>
}

/** One request: what was asked, what came of it, and its history. */
export function RequestCard({ onAddress, onChange, request }: Props) {
  const { language, say } = useSay(approvalWords)
  const { id: interview } = useDocumentInfo()
  const busy = useRef(false)
  const [problem, setProblem] = useState<string>()
  const { answerBy, current, decidedAt, email, history, id, name, openedAt, remarks, state } =
    request
  const isVoid = isApproved(state) && !current

  const act = (verb: string, body: object, done: (data: { address?: string }) => void) => {
    if (busy.current) return
    busy.current = true
    setProblem(undefined)
    void ask<{ address?: string }>(`/interviews/${interview}/approvals/${id}/${verb}`, body)
      .then(async (answer) => {
        if (!answer.ok) return setProblem(answer.reasons.join(' ') || say('noAnswer'))
        await onChange()
        done(answer.data)
      })
      .finally(() => {
        busy.current = false
      })
  }
  const said = (words: Parameters<typeof say>[0]) => () => {
    toast.success(say(words))
    focusSoon(cardId(id))
  }
  const label = `${name}, ${say(request.language)}`
  return (
    <article aria-label={label} className="stafet-approve__card" id={cardId(id)}>
      <p>
        <strong>{label}</strong>{' '}
        <span className="stafet-approve__standing" data-state={isVoid ? 'voided' : state}>
          {isVoid ? say('voided') : approvalStateLabels[state][language]}
        </span>
      </p>
      <p className="stafet-approve__hint">
        {say('asked')} {momentIn(language, request.askedAt)}
        {current ? '' : ` (${say('outdated')})`},{' '}
        {openedAt ? `${say('opened')} ${momentIn(language, openedAt)}` : say('neverOpened')}
        {decidedAt ? `, ${say('decided')} ${momentIn(language, decidedAt)}` : ''}.{' '}
        {state === 'asked' && answerBy ? `${say('due')} ${sayDay(answerBy, language)}. ` : ''}
        {say('hash')}: <span className="stafet-approve__hash">{request.hash.slice(0, 16)}</span>
      </p>
      {remarks ? (
        <blockquote>
          <strong>{say('remarks')}: </strong>
          {remarks}
        </blockquote>
      ) : null}
      <Suggestions
        onSettle={(part, verdict) =>
          act(
            verdict,
            { part },
            // The form holds the old words, and would save them over the new ones.
            verdict === 'accept' ? () => reloadAt('approvalPanel') : said('suggestionDeclined'),
          )
        }
        suggestions={request.suggestions}
      />
      {state === 'asked' && !current ? <p>{say('askAnew')}</p> : null}
      <div role="alert">{problem ? <p>{problem}</p> : null}</div>
      <div className="stafet-approve__buttons">
        <a href={`/preview/approvals/${id}`} rel="noreferrer" target="_blank">
          {say('show')}
        </a>
        {state === 'asked' && current && email ? (
          <Button
            {...common}
            buttonStyle="secondary"
            onClick={() => act('link', { send: true }, said('sentAgain'))}
          >
            {say('sendAgain')}
          </Button>
        ) : null}
        {state === 'asked' && current ? (
          <Button
            {...common}
            buttonStyle="secondary"
            onClick={() =>
              act('link', {}, ({ address }) => address && onAddress({ address, label }))
            }
          >
            {say('newLink')}
          </Button>
        ) : null}
        {state === 'asked' ? (
          <Button
            {...common}
            buttonStyle="subtle"
            onClick={() => act('withdraw', {}, said('withdrawn'))}
          >
            {say('withdraw')}
          </Button>
        ) : null}
      </div>
      <details>
        <summary>{say('history')}</summary>
        <ol>
          {history.map(({ at, by, event, parts }) => (
            <li key={`${at} ${event} ${parts.map((part) => part.en).join()}`}>
              {momentIn(language, at)}: {eventLabels[event]?.[language] ?? event}
              {parts.length > 0 ? ` (${parts.map((part) => part[language]).join(', ')})` : ''} –{' '}
              {by ?? say('server')}
            </li>
          ))}
        </ol>
      </details>
    </article>
  )
}
