'use client'
import { useEffect } from 'react'

/**
 * Keeps the title of a view of ours in the window, in the reader's language. Payload knows one language for it, and Next
 * writes that one late.
 */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => {
    const wanted = `${title} · Stafet`
    const keep = () => {
      if (document.title !== wanted) document.title = wanted
    }
    keep()
    const observer = new MutationObserver(keep)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [title])
  return null
}
