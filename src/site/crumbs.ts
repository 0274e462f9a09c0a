import type { Language } from '../i18n/text.ts'
import type { Section } from '../publishing/sections.ts'
import { inLanguage, sectionAddress } from './addresses.ts'
import type { Crumb } from './frame.ts'
import type { Passage } from './text.ts'
import { words } from './words.ts'

/** Front page › section › page; without a title the section itself is the last step. */
export function crumbsTo(section: Section, title: Passage | null, language: Language): Crumb[] {
  const own = (text: string): Passage => ({ text, lang: language })
  const texts = words[language]
  const home: Crumb = { text: own(texts.home), path: inLanguage('/', language) }
  const list = own(texts.sections[section])
  if (!title) return [home, { text: list, path: null }]
  return [
    home,
    { text: list, path: sectionAddress(section, language) },
    { text: title, path: null },
  ]
}
