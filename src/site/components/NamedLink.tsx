import type { Language } from '../../i18n/text.ts'
import type { NamedPage } from '../viewModels/question.ts'
import { Text } from './Text.tsx'

/** A name, as a link where it has a page. */
export function NamedLink({ named, language }: { named: NamedPage; language: Language }) {
  const text = <Text passage={named.name} language={language} />
  return named.path ? <a href={named.path}>{text}</a> : text
}
