'use client'
import { useCallback, useEffect, useState } from 'react'
import { readThread, type ThreadComment } from './thread.ts'

/** Milliseconds between two looks for what others wrote, while the page is in front. */
const rhythm = 20_000

/** The thread of a document, read again when the page comes to the front and every now and then while it is there. */
export function useThread(collection: string | undefined, id: string | undefined) {
  const [thread, setThread] = useState<ThreadComment[]>()
  const [failed, setFailed] = useState(false)
  const reload = useCallback(async () => {
    if (!collection || !id) return
    const read = await readThread(collection, id)
    setFailed(read === null)
    if (read) setThread(read)
  }, [collection, id])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    look()
    const timer = setInterval(look, rhythm)
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [reload])
  return { thread, failed, reload }
}
