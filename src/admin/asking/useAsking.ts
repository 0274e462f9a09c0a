'use client'
import { type KeyboardEvent, useRef, useState } from 'react'

interface Asking {
  problems: string[]
  setProblems: (problems: string[]) => void
  /** Sends the form, by mail or for a link to copy; a second press while it is under way does nothing. */
  press: (mail: boolean) => void
  /** Inside Payload's form: Enter in a field sends nothing, Escape leaves. */
  withKeys: (event: KeyboardEvent) => void
}

/** What forms have in common that ask somebody behind a private link. They stand inside Payload's form, so they are none themselves. */
export function useAsking(send: (mail: boolean) => Promise<void>, onCancel: () => void): Asking {
  // not `disabled`: a disabled button loses the focus, and with it the person at the keyboard
  const busy = useRef(false)
  const [problems, setProblems] = useState<string[]>([])
  const press = (mail: boolean) => {
    if (busy.current) return
    busy.current = true
    setProblems([])
    void send(mail).finally(() => {
      busy.current = false
    })
  }
  const withKeys = (event: KeyboardEvent) => {
    const { target } = event
    const inField = target instanceof HTMLInputElement && target.type !== 'checkbox'
    if (event.key === 'Escape') onCancel()
    else if (!(event.key === 'Enter' && inField)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { problems, setProblems, press, withKeys }
}
