'use client'
import { Link, useAuth, useTranslation } from '@payloadcms/ui'
import { isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'
import { address, importWords } from './words.ts'
import './importing.css'

/** The way to the import above the list of interviews. Editors only. */
export function ImportLink() {
  const { user } = useAuth()
  const language = languageOf(useTranslation().i18n.language)
  if (!isEditor(user as Person)) return null
  return (
    <p className="import-link">
      <Link className="relay-button" href={address} prefetch={false}>
        {importWords.importInterview[language]}
      </Link>
    </p>
  )
}
