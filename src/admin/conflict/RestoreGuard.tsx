'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'
import { languageOf } from '../../i18n/text.ts'
import { restoringAt } from './restoring.ts'
import { beginningFrom, revisionTold } from './saves.ts'
import { sendPlainly, watchRequests } from './watch.ts'
import { wordsIn } from './words.ts'

/**
 * Around the whole panel: an old version is not restored over what somebody saved while one looked at it, before one was told.
 * Payload's page of a version has no place for it.
 */
export function RestoreGuard({ children }: { children: ReactNode }) {
  const pathname = usePathname()
  const { i18n } = useTranslation()
  const say = useRef(wordsIn('da'))
  say.current = wordsIn(languageOf(i18n.language))
  useEffect(() => {
    const restoring = restoringAt(pathname)
    if (!restoring) return
    const { subject, version } = restoring
    const look = async () =>
      revisionTold(await sendPlainly(`${subject}?depth=0&draft=true`, { credentials: 'include' }))
    let began = look().catch(() => null)
    return watchRequests((input, init) => {
      const { pathname: asked } = new URL(String(input), window.location.href)
      if (asked !== version || init?.method?.toUpperCase() !== 'POST') return null
      return began.then(async (revision) => {
        const answer = await sendPlainly(input, revision ? beginningFrom(revision, init) : init)
        if (answer.status !== 412) return answer
        began = Promise.resolve(revisionTold(answer))
        toast.error(say.current('restore'))
        return answer
      })
    })
  }, [pathname])
  return children
}
