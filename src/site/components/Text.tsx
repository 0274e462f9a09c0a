import type { Language } from '../../i18n/text.ts'
import { type Passage, paragraphs } from '../text.ts'

/** The `lang` attribute of a passage: only when it is not the page's language. */
export function langOf(passage: { lang: Language }, language: Language): Language | undefined {
  return passage.lang === language ? undefined : passage.lang
}

/** A short text inside another element; marked when it is in the other language. */
export function Text(props: { passage: Passage; language: Language }) {
  const lang = langOf(props.passage, props.language)
  return lang ? <span lang={lang}>{props.passage.text}</span> : props.passage.text
}

/** A plain text of several paragraphs. */
export function Paragraphs(props: { passage: Passage; language: Language; className?: string }) {
  return (
    <div className={props.className} lang={langOf(props.passage, props.language)}>
      {paragraphs(props.passage.text).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
