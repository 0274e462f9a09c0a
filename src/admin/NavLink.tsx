'use client'
import { Link, useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { isEditor, type Person } from '../access/people.ts'

interface Props {
  id: string
  href: string
  label: string
}

/** The way to a view of our own in the navigation. Editors only. */
export function NavLink({ href, id, label }: Props) {
  const path = usePathname()
  const { user } = useAuth()
  if (!isEditor(user as Person)) return null
  const active = path === href || path.startsWith(`${href}/`)
  return (
    <Link
      aria-current={path === href ? 'page' : undefined}
      className="nav__link relay-nav-link"
      href={href}
      id={id}
      prefetch={false}
    >
      {active && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
