'use client'
import { Link, useAuth, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'
import { wordsIn } from './words.ts'

const address = '/admin/stafetten'

/** The way to the relay, at the top of the navigation. Editors only. */
export function RelayNavLink() {
  const path = usePathname()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  if (!isEditor(user as Person)) return null
  const active = path === address || path.startsWith(`${address}/`)
  return (
    <Link
      aria-current={path === address ? 'page' : undefined}
      className="nav__link relay-nav-link"
      href={address}
      id="nav-relay"
      prefetch={false}
    >
      {active && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{wordsIn(languageOf(i18n.language))('relay')}</span>
    </Link>
  )
}
