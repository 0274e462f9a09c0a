'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { focusSoon } from '../focus.ts'
import { useSay } from '../useSay.ts'
import { Address } from './Address.tsx'
import { InvitationCard } from './InvitationCard.tsx'
import { InviteForm } from './InviteForm.tsx'
import { useInvitations } from './useInvitations.ts'
import { invitationWords } from './words.ts'

const inviteButton = 'stafet-invite'

/** Asking people to answer the questions of an interview, and what came of it. Editors only. */
export function InvitationsPanel() {
  const { id } = useDocumentInfo()
  const { list, refresh } = useInvitations()
  const { say } = useSay(invitationWords)
  const [inviting, setInviting] = useState(false)
  const [address, setAddress] = useState<string>()
  if (list === null) return id ? null : <p className="stafet-ask__hint">{say('saveFirst')}</p>

  const close = () => {
    setInviting(false)
    focusSoon(inviteButton)
  }
  const invited = async (made: string | undefined) => {
    setInviting(false)
    setAddress(made)
    await refresh()
    if (!made) focusSoon(inviteButton)
  }
  return (
    <section aria-labelledby="stafet-ask" className="stafet-ask">
      <h3 id="stafet-ask">{say('heading')}</h3>
      <p className="stafet-ask__hint">{say('intro')}</p>
      {list === undefined ? <p role="status">{say('loading')}</p> : null}
      {list?.invitations.map((invitation) => (
        <InvitationCard
          invitation={invitation}
          key={invitation.id}
          onAddress={setAddress}
          onChange={refresh}
          questions={list.questions}
        />
      ))}
      {list?.invitations.length === 0 ? <p>{say('nobody')}</p> : null}
      {address ? (
        <Address
          address={address}
          onDone={() => {
            setAddress(undefined)
            focusSoon(inviteButton)
          }}
        />
      ) : null}
      {list && inviting ? (
        <InviteForm onCancel={close} onInvited={invited} suggested={list.suggested[0]} />
      ) : null}
      {list && !inviting && list.questions > 0 ? (
        <div className="stafet-action">
          <Button
            buttonStyle="secondary"
            icon="plus"
            iconPosition="left"
            id={inviteButton}
            margin={false}
            onClick={() => setInviting(true)}
            size="small"
            type="button"
          >
            {say('invite')}
          </Button>
        </div>
      ) : null}
      {list?.questions === 0 ? <p>{say('noQuestions')}</p> : null}
    </section>
  )
}
