'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { useInvitationWords } from './useInvitationWords.ts'

/** A private link's address, this once: it is stored nowhere. */
export function Address({ address, onDone }: { address: string; onDone: () => void }) {
  const { say } = useInvitationWords()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(address)
      toast.success(say('copied'))
    } catch {
      // over plain http there is no clipboard; what is selected can be copied by hand
      field.current?.focus()
    }
  }
  return (
    <div className="stafet-ask__address">
      <label htmlFor={id}>{say('addressHeading')}</label>
      <p id={`${id}-once`}>{say('addressOnce')}</p>
      <input
        aria-describedby={`${id}-once`}
        id={id}
        readOnly
        ref={field}
        type="text"
        value={address}
      />
      <div className="stafet-ask__buttons">
        <Button margin={false} onClick={() => void copy()} size="small" type="button">
          {say('copy')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onDone} size="small" type="button">
          {say('done')}
        </Button>
      </div>
    </div>
  )
}
