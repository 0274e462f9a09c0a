'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { copyAddress } from '../asking/copyAddress.ts'
import { useSay } from '../useSay.ts'
import { invitationWords } from './words.ts'

/** A private link's address, this once: it is stored nowhere. */
export function Address({ address, onDone }: { address: string; onDone: () => void }) {
  const { say } = useSay(invitationWords)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
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
        <Button
          margin={false}
          onClick={() => void copyAddress(field.current, say('copied'))}
          size="small"
          type="button"
        >
          {say('copy')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onDone} size="small" type="button">
          {say('done')}
        </Button>
      </div>
    </div>
  )
}
