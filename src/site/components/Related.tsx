import type { Language } from '../../i18n/text.ts'
import type { Entry } from '../viewModels/entry.ts'
import { EntryCard } from './EntryCard.tsx'

/** Entries under a heading of their own; nothing when there are none. */
export function Related(props: {
  id: string
  heading: string
  entries: Entry[]
  language: Language
  /** Where the rest is. */
  more?: { path: string; text: string } | undefined
}) {
  const { id, heading, entries, language, more } = props
  if (entries.length === 0) return null
  return (
    <section className="front-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className="cards">
        {entries.map((entry) => (
          <EntryCard key={entry.path} entry={entry} language={language} level={3} />
        ))}
      </div>
      {more ? (
        <p className="more">
          <a href={more.path}>{more.text}</a>
        </p>
      ) : null}
    </section>
  )
}
