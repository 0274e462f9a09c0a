'use client'
import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  label: string
  /** Where today lies, as a share of the whole width. */
  today: number
  children: ReactNode
}

/** A strip that is wider than a small screen; it opens where today is. */
export function ScrollToToday({ label, today, children }: Props) {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = strip
    if (current) current.scrollLeft = today * current.scrollWidth - current.clientWidth / 2
  }, [today])
  return (
    <section
      aria-label={label}
      className="relay-picture__scroll"
      ref={strip}
      // so that it can be moved sideways with the keyboard where it is wider than the screen
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to be reachable
      tabIndex={0}
    >
      {children}
    </section>
  )
}
