'use client'
import { Button, useAuth, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ApprovalPanelData } from '../../approval/panel.ts'
import { ask } from '../api.ts'
import { focusSoon } from '../focus.ts'
import { type Address, Addresses } from './Addresses.tsx'
import './approval.css'
import { useSay } from '../useSay.ts'
import { PeopleList } from './PeopleList.tsx'
import { RequestCard } from './RequestCard.tsx'
import { SendForm } from './SendForm.tsx'
import { approvalWords, modeWords } from './words.ts'

const sendButton = 'stafet-send-for-approval'

/** Who has approved the words of an interview, and asking those who haven't. Editors only. */
export function ApprovalPanel() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { mostRecentUpdate } = useDocumentEvents()
  const { language, say } = useSay(approvalWords)
  const [data, setData] = useState<ApprovalPanelData>()
  const [problem, setProblem] = useState<string>()
  const [sending, setSending] = useState(false)
  const [addresses, setAddresses] = useState<Address[]>([])
  const mayAsk = Boolean(id) && user !== null && user?.role !== 'ambassador'
  const refresh = useCallback(async () => {
    if (!mayAsk) return
    const answer = await ask<ApprovalPanelData>(`/interviews/${id}/approvals`)
    if (answer.ok) setData(answer.data)
    setProblem(answer.ok ? undefined : answer.reasons.join(' ') || say('noAnswer'))
  }, [id, mayAsk, say])
  // biome-ignore lint/correctness/useExhaustiveDependencies: at first and after each save, not whenever `say` is made anew
  useEffect(() => void refresh(), [id, mayAsk, mostRecentUpdate])
  if (!mayAsk) return id ? null : <p className="stafet-approve__hint">{say('saveFirst')}</p>

  const close = () => {
    setSending(false)
    focusSoon(sendButton)
  }
  const sent = async (made: Address[]) => {
    setSending(false)
    setAddresses(made)
    await refresh()
    if (made.length === 0) focusSoon(sendButton)
  }
  return (
    <section aria-labelledby="stafet-approve" className="stafet-approve">
      <h3 id="stafet-approve">{say('heading')}</h3>
      <div role="alert">{problem ? <p>{problem}</p> : null}</div>
      {data ? <p className="stafet-approve__hint">{modeWords(data.mode)[language]}</p> : null}
      {!data && !problem ? <p role="status">{say('loading')}</p> : null}
      {data?.people.length === 0 ? <p>{say('nobody')}</p> : null}
      {data && data.people.length > 0 ? <PeopleList people={data.people} /> : null}
      {addresses.length > 0 ? (
        <Addresses
          addresses={addresses}
          onDone={() => {
            setAddresses([])
            focusSoon(sendButton)
          }}
        />
      ) : null}
      {data && sending ? <SendForm data={data} onCancel={close} onSent={sent} /> : null}
      {data && !sending && data.people.length > 0 ? (
        <div className="stafet-action">
          <Button
            buttonStyle="secondary"
            id={sendButton}
            margin={false}
            onClick={() => setSending(true)}
            size="small"
            type="button"
          >
            {say('send')}
          </Button>
        </div>
      ) : null}
      {data && data.requests.length > 0 ? (
        <>
          <h4>{say('requests')}</h4>
          {data.requests.map((request) => (
            <RequestCard
              key={request.id}
              onAddress={(address) => setAddresses([address])}
              onChange={refresh}
              request={request}
            />
          ))}
        </>
      ) : null}
    </section>
  )
}
