'use client'
import { type PointerEvent, useRef } from 'react'
import type { Arrangement } from '../../interviews/arrange/index.ts'
import { type Pointed, pointedAt } from './pointed.ts'

interface Props {
  arrangement: Arrangement
  /** Whether something else begins below it, not another paragraph of the same. */
  between: boolean
  /** Says where the boundary would come to lie while it is dragged; null when it is let go of. */
  onDrag: (target: Pointed | null) => void
  onDrop: (target: Pointed) => void
  title: string
}

/** So near to the edge of the window, in pixels, the text moves on under what is dragged. */
const edge = 70

/** The handle of the boundary above a piece. The keys and buttons of the caret do the same. */
export function Boundary({ arrangement, between, onDrag, onDrop, title }: Props) {
  const target = useRef<Pointed | null>(null)
  const dragged = useRef(false)
  const end = (event: PointerEvent, drop: boolean) => {
    if (!dragged.current) return
    event.currentTarget.releasePointerCapture(event.pointerId)
    dragged.current = false
    const found = target.current
    target.current = null
    onDrag(null)
    if (drop && found) onDrop(found)
  }
  return (
    <span
      aria-hidden="true"
      className={`import-boundary${between ? ' import-boundary--between' : ''}`}
      onClick={(event) => event.stopPropagation()}
      onPointerCancel={(event) => end(event, false)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        // no text is selected meanwhile
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = true
      }}
      onPointerMove={({ clientX, clientY }) => {
        if (!dragged.current) return
        if (clientY < edge) window.scrollBy(0, -edge / 4)
        if (clientY > window.innerHeight - edge) window.scrollBy(0, edge / 4)
        target.current = pointedAt(arrangement, clientX, clientY)
        onDrag(target.current)
      }}
      onPointerUp={(event) => end(event, true)}
      title={title}
    />
  )
}
