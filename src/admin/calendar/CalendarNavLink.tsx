'use client'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../i18n/text.ts'
import { NavLink } from '../NavLink.tsx'
import { wordsIn } from '../schedule/words.ts'

/** The way to the calendar, below the relay in the navigation. */
export function CalendarNavLink() {
  const language = languageOf(useTranslation().i18n.language)
  return <NavLink href="/admin/calendar" id="nav-calendar" label={wordsIn(language)('calendar')} />
}
