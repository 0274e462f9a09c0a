'use client'
import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isEditor, type Person } from '../../access/people.ts'
import { shortcutsFor } from './list.ts'
import { matchKey } from './match.ts'
import { openHelp } from './openHelp.ts'
import { isTyping, perform } from './perform.ts'
import { areOn, turn } from './preference.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'

/** Milliseconds between the two keys of a shortcut: later, and the first is forgotten. */
const patience = 1500

/** Around the whole panel: listens for the shortcuts, and shows them on `?`. */
export function Shortcuts({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const router = useRouter()
  const editor = isEditor(user as Person)
  const signedIn = Boolean(user)
  const [isOpen, setIsOpen] = useState(false)
  // off until it is known whether they are turned off
  const [on, setOn] = useState(false)
  const begun = useRef<{ keys: string[]; at: number }>({ keys: [], at: 0 })
  useEffect(() => setOn(areOn()), [])
  useEffect(() => {
    const show = () => setIsOpen(true)
    window.addEventListener(openHelp, show)
    return () => window.removeEventListener(openHelp, show)
  }, [])
  useEffect(() => {
    if (!signedIn || !on) return
    const onKey = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, defaultPrevented, key, metaKey, target } = event
      if (altKey || ctrlKey || metaKey || defaultPrevented || event.isComposing) return
      if (isTyping(target) || document.querySelector('dialog[open]')) return
      if (key === '?') {
        event.preventDefault()
        setIsOpen(true)
        return
      }
      const before = event.timeStamp - begun.current.at < patience ? begun.current.keys : []
      const { shortcut, begun: keys } = matchKey(shortcutsFor(editor), before, key)
      begun.current = { keys, at: event.timeStamp }
      if (shortcut && perform(shortcut, (address) => router.push(address))) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [signedIn, on, editor, router])
  return (
    <>
      {children}
      {signedIn ? (
        <ShortcutsDialog
          editor={editor}
          isOpen={isOpen}
          on={on}
          onClose={() => setIsOpen(false)}
          onTurn={(next) => {
            turn(next)
            setOn(next)
          }}
        />
      ) : null}
    </>
  )
}
