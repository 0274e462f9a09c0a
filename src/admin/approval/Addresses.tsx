'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { copyAddress } from '../asking/copyAddress.ts'
import { useSay } from '../useSay.ts'
import { approvalWords } from './words.ts'

/** A private link's address and whose it is. */
export interface Address {
  label: string
  address: string
}

/** The addresses of links, this once: they are stored nowhere. */
export function Addresses(props: { addresses: readonly Address[]; onDone: () => void }) {
  const { addresses, onDone } = props
  const { say } = useSay(approvalWords)
  const base = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    first.current?.focus()
    first.current?.select()
  }, [])
  return (
    <div className="stafet-approve__card stafet-approve__addresses">
      <h4>{say('addresses')}</h4>
      <p id={`${base}-once`}>{say('once')}</p>
      {addresses.map(({ address, label }, index) => (
        <div key={address}>
          <label htmlFor={`${base}-${index}`}>{label}</label>
          <div className="stafet-approve__copy">
            <input
              aria-describedby={`${base}-once`}
              id={`${base}-${index}`}
              readOnly
              ref={index === 0 ? first : null}
              type="text"
              value={address}
            />
            <Button
              aria-label={`${say('copy')}: ${label}`}
              buttonStyle="secondary"
              margin={false}
              onClick={() =>
                void copyAddress(
                  document.getElementById(`${base}-${index}`) as HTMLInputElement | null,
                  say('copied'),
                )
              }
              size="small"
              type="button"
            >
              {say('copy')}
            </Button>
          </div>
        </div>
      ))}
      <div className="stafet-approve__buttons">
        <Button margin={false} onClick={onDone} size="small" type="button">
          {say('done')}
        </Button>
      </div>
    </div>
  )
}
