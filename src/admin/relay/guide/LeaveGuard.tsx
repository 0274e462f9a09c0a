'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { focusSoon } from '../../focus.ts'
import type { Say } from '../words.ts'

const slug = 'relay-leave'

/** The link that a click is on its way to, when following it leaves this page in this window. */
function destinationOf(event: MouseEvent): HTMLAnchorElement | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target === '_blank' || link.hasAttribute('download')) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) {
    return null
  }
  const there = new URL(link.href)
  const here = window.location
  const samePage = there.origin === here.origin && there.pathname === here.pathname
  return samePage && there.search === here.search ? null : link
}

/** Warns before the page is left as long as `unsaved`: Payload's kind of dialog for links, the browser's own otherwise. */
export function LeaveGuard({ unsaved, say }: { unsaved: boolean; say: Say }) {
  const { openModal } = useModal()
  const router = useRouter()
  const link = useRef<HTMLAnchorElement>(null)
  const leaving = useRef(false)
  useEffect(() => {
    if (!unsaved) return
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!leaving.current) event.preventDefault()
    }
    const onClick = (event: MouseEvent) => {
      const destination = destinationOf(event)
      if (!destination || leaving.current) return
      event.preventDefault()
      event.stopPropagation()
      link.current = destination
      openModal(slug)
      focusSoon('confirm-cancel')
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [unsaved, openModal])
  return (
    <ConfirmationModal
      body={say('leaveBody')}
      cancelLabel={say('stay')}
      confirmLabel={say('leaveAnyway')}
      heading={say('leavePage')}
      modalSlug={slug}
      onCancel={() => link.current?.focus()}
      onConfirm={() => {
        leaving.current = true
        if (link.current) router.push(link.current.href)
      }}
    />
  )
}
