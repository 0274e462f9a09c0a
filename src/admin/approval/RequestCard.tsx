'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { PanelRequest } from '../../approval/panel.ts'
import { approvalStateLabels } from '../../approval/states.ts'
import { ask } from '../api.ts'
import { momentIn } from '../moment.ts'
import { useSay } from '../useSay.ts'
import type { Address } from './Addresses.tsx'
import { Suggestions } from './Suggestions.tsx'
import { approvalWords, eventLabels } from './words.ts'

interface Props {
  request: PanelRequest
  onAddress: (address: Address) => void
  onChange: () => Promise<void>
}

/** One request: what was asked, what came of it, and its history. */
export function RequestCard({ onAddress, onChange, request }: Props) {
  const { language, say } = useSay(approvalWords)
  const { id: interview } = useDocumentInfo()
  const busy = useRef(false)
  const [problem, setProblem] = useState<string>()
  const { decidedAt, history, id, name, openedAt, remarks, state, suggestions } = request

  const act = (verb: string, body: object, after?: (data: { address?: string }) => void) => {
    if (busy.current) return
    busy.current = true
    setProblem(undefined)
    void ask<{ address?: string }>(`/interviews/${interview}/approvals/${id}/${verb}`, body)
      .then(async (answer) => {
        if (!answer.ok) return setProblem(answer.reasons.join(' ') || say('noAnswer'))
        after?.(answer.data)
        await onChange()
      })
      .finally(() => {
        busy.current = false
      })
  }
  const label = `${name}, ${say(request.language)}`
  return (
    <article aria-label={label} className="stafet-approve__card">
      <p>
        <strong>{label}</strong>{' '}
        <span className="stafet-approve__standing" data-state={state}>
          {approvalStateLabels[state][language]}
        </span>
      </p>
      <p className="stafet-approve__hint">
        {say('asked')} {momentIn(language, request.askedAt)}
        {request.current ? '' : ` (${say('outdated')})`},{' '}
        {openedAt ? `${say('opened')} ${momentIn(language, openedAt)}` : say('neverOpened')}
        {decidedAt ? `, ${say('decided')} ${momentIn(language, decidedAt)}` : ''}
      </p>
      {remarks ? (
        <blockquote>
          <strong>{say('remarks')}: </strong>
          {remarks}
        </blockquote>
      ) : null}
      <Suggestions
        onSettle={(part, verdict) =>
          act(verdict, { part }, () => {
            // The form holds the old words, and would save them over the new ones.
            if (verdict === 'accept') window.location.reload()
          })
        }
        suggestions={suggestions}
      />
      <div role="alert">{problem ? <p>{problem}</p> : null}</div>
      <div className="stafet-approve__buttons">
        <a href={`/preview/approvals/${id}`} rel="noreferrer" target="_blank">
          {say('show')}
        </a>
        {state === 'asked' ? (
          <>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() =>
                act('link', {}, ({ address }) => address && onAddress({ address, label }))
              }
              size="small"
              type="button"
            >
              {say('newLink')}
            </Button>
            <Button
              buttonStyle="subtle"
              margin={false}
              onClick={() => act('withdraw', {})}
              size="small"
              type="button"
            >
              {say('withdraw')}
            </Button>
          </>
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
