'use client'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../i18n/text.ts'
import { openHelp } from './openHelp.ts'
import { shortcutWords } from './words.ts'

/** At the foot of the navigation: the way to the help on the keyboard for whoever does not know of `?`. */
export function ShortcutsLink() {
  const { i18n } = useTranslation()
  return (
    <button
      className="nav__link stafet-shortcuts__link"
      onClick={() => window.dispatchEvent(new Event(openHelp))}
      type="button"
    >
      <span className="nav__link-label">{shortcutWords.heading[languageOf(i18n.language)]}</span>
      <span className="stafet-shortcuts__key">?</span>
    </button>
  )
}
