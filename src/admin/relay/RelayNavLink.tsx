'use client'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../i18n/text.ts'
import { NavLink } from '../NavLink.tsx'
import { wordsIn } from './words.ts'

/** The way to the relay, at the top of the navigation. */
export function RelayNavLink() {
  const language = languageOf(useTranslation().i18n.language)
  return <NavLink href="/admin/stafetten" id="nav-relay" label={wordsIn(language)('relay')} />
}
