'use client'
import { Link, useAuth, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'
import { address, importWords } from './words.ts'

/** The way to the import in the navigation. Editors only. */
export function ImportNavLink() {
  const path = usePathname()
  const { user } = useAuth()
  const language = languageOf(useTranslation().i18n.language)
  if (!isEditor(user as Person)) return null
  const active = path === address
  return (
    <Link
      aria-current={active ? 'page' : undefined}
      className="nav__link relay-nav-link"
      href={address}
      id="nav-import"
      prefetch={false}
    >
      {active && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{importWords.importInterview[language]}</span>
    </Link>
  )
}
