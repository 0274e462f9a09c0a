'use client'
import { Link, useAuth, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'
import { wordsIn } from '../schedule/words.ts'

const address = '/admin/calendar'

/** The way to the calendar, below the relay in the navigation. Editors only. */
export function CalendarNavLink() {
  const path = usePathname()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  if (!isEditor(user as Person)) return null
  const active = path === address
  return (
    <Link
      aria-current={active ? 'page' : undefined}
      className="nav__link relay-nav-link"
      href={address}
      id="nav-calendar"
      prefetch={false}
    >
      {active && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{wordsIn(languageOf(i18n.language))('calendar')}</span>
    </Link>
  )
}
