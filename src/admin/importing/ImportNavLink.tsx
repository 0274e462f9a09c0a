'use client'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../i18n/text.ts'
import { NavLink } from '../NavLink.tsx'
import { address, importWords } from './words.ts'

/** The way to the import in the navigation. */
export function ImportNavLink() {
  const language = languageOf(useTranslation().i18n.language)
  return <NavLink href={address} id="nav-import" label={importWords.importInterview[language]} />
}
