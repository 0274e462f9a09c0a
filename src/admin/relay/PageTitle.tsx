'use client'
import { useEffect } from 'react'

/** Puts the title of a view of ours in the window, in the reader's language; Payload knows one language for it. */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = `${title} · Stafet`
  }, [title])
  return null
}
