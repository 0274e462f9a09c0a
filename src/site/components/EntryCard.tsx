import type { Language } from '../../i18n/text.ts'
import type { Entry } from '../viewModels/entry.ts'
import { DateText } from './DateText.tsx'
import { PictureElement } from './Figure.tsx'
import { Text } from './Text.tsx'

interface Props {
  entry: Entry
  language: Language
  level: 2 | 3
  /** The first of a section: shown large. */
  lead?: boolean
}

/** An interview or a case in a list: the title is the link, the whole card can be clicked. */
export function EntryCard({ entry, language, level, lead }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className={`entry entry-${entry.kind}${lead ? ' entry-lead' : ''}`}>
      {entry.picture ? (
        <PictureElement
          className="entry-picture"
          picture={entry.picture}
          language={language}
          sizes={lead ? '(min-width: 60rem) 42rem, 100vw' : '(min-width: 48rem) 24rem, 100vw'}
          decorative
        />
      ) : null}
      <div className="entry-text">
        <Heading>
          <a href={entry.path}>
            <Text passage={entry.title} language={language} />
          </a>
        </Heading>
        <p className="meta">
          {entry.by ? (
            <span className="meta-by">
              <Text passage={entry.by} language={language} />
            </span>
          ) : null}
          {entry.publishedOn ? <DateText day={entry.publishedOn} language={language} /> : null}
        </p>
        {entry.summary ? (
          <p>
            <Text passage={entry.summary} language={language} />
          </p>
        ) : null}
      </div>
    </article>
  )
}
