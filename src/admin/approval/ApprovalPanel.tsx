'use client'
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { focusSoon } from '../focus.ts'
import { type Address, Addresses } from './Addresses.tsx'
import './approval.css'
import { useSay } from '../useSay.ts'
import { PeopleList } from './PeopleList.tsx'
import { cardId, RequestCard } from './RequestCard.tsx'
import { SendForm } from './SendForm.tsx'
import { useApprovals } from './useApprovals.ts'
import { approvalWords, modeWords } from './words.ts'

const sendButton = 'stafet-send-for-approval'

/** Who has approved the words of an interview, and asking those who haven't. Editors only. */
export function ApprovalPanel() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { language, say } = useSay(approvalWords)
  const { answer, refresh } = useApprovals(id ? String(id) : undefined)
  const [sending, setSending] = useState(false)
  const [addresses, setAddresses] = useState<Address[]>([])
  /** Where the keyboard goes once the addresses are put away. */
  const [back, setBack] = useState(sendButton)
  const mayAsk = Boolean(id) && user !== null && user?.role !== 'ambassador'
  if (!mayAsk) return id ? null : <p className="stafet-approve__hint">{say('saveFirst')}</p>

  const data = answer?.ok ? answer.data : undefined
  const problem = answer && !answer.ok ? answer.reasons.join(' ') || say('noAnswer') : undefined
  const close = () => {
    setSending(false)
    focusSoon(sendButton)
  }
  const sent = async (made: Address[]) => {
    setSending(false)
    setAddresses(made)
    setBack(sendButton)
    await refresh()
    if (made.length === 0) focusSoon(sendButton)
  }
  return (
    <section aria-labelledby="stafet-approve" className="stafet-approve" id="field-approvalPanel">
      <h3 id="stafet-approve">{say('heading')}</h3>
      <div role="alert">{problem ? <p>{problem}</p> : null}</div>
      {data ? <p className="stafet-approve__hint">{modeWords(data.mode)[language]}</p> : null}
      {!data && !problem ? <p role="status">{say('loading')}</p> : null}
      {data?.people.length === 0 ? <p>{say('nobody')}</p> : null}
      {data && data.people.length > 0 ? <PeopleList people={data.people} /> : null}
      {addresses.length > 0 ? (
        <Addresses
          addresses={addresses}
          key={addresses[0]?.address}
          onDone={() => {
            setAddresses([])
            focusSoon(back)
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
              onAddress={(address) => {
                setAddresses([address])
                setBack(cardId(request.id))
              }}
              onChange={refresh}
              request={request}
            />
          ))}
        </>
      ) : null}
    </section>
  )
}
