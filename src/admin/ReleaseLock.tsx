'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Where one's own lock on a document is deleted, and nobody else's. */
const lockAddress = (collection: string, document: number | string, user: number | string) =>
  `/api/payload-locked-documents?${new URLSearchParams({
    'where[document.relationTo][equals]': collection,
    'where[document.value][equals]': String(document),
    'where[user.value][equals]': String(user),
  })}`

/** Shows nothing; gives up one's lock on a document that saves itself, on leaving it or closing the window. */
export function ReleaseLock() {
  const { collectionSlug, id } = useDocumentInfo()
  const { user } = useAuth()
  const person = user?.id
  useEffect(() => {
    if (!collectionSlug || !id || !person) return
    const address = lockAddress(collectionSlug, id, person)
    const release = () => {
      // Sent even while the page goes away. Should it fail, the lock runs out by itself.
      fetch(address, { method: 'DELETE', keepalive: true }).catch(() => undefined)
    }
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      release()
    }
  }, [collectionSlug, id, person])
  return null
}
