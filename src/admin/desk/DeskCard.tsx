import type { Language } from '../../i18n/text.ts'
import type { DeskLine, DeskSection } from './types.ts'
import { deskWords } from './words.ts'

/** One heading of the dashboard: how much there is, and the first of it. */
export function DeskCard({ section, language }: { section: DeskSection; language: Language }) {
  const words = deskWords[language]
  const { all, failed, heading, lines, name, total } = section
  const rest = total - lines.length
  return (
    <section aria-labelledby={`desk-${name}`} className="stafet-desk__card">
      <h3 id={`desk-${name}`}>
        {heading} {failed ? null : <span className="stafet-desk__count">{total}</span>}
      </h3>
      {failed ? (
        <p role="alert">
          <strong>{words.failed}.</strong> {words.failedHelp}
        </p>
      ) : null}
      <DeskLines language={language} lines={lines} />
      {rest > 0 || (all && !failed) ? (
        <p className="stafet-desk__rest">
          {rest > 0 ? <span>{words.more(rest)}</span> : null}
          {all ? (
            <a aria-label={`${words.all}: ${heading}`} href={all}>
              {words.all}
            </a>
          ) : null}
        </p>
      ) : null}
    </section>
  )
}

/** What waits, each one click away. */
export function DeskLines({ lines, language }: { lines: DeskLine[]; language: Language }) {
  if (lines.length === 0) return null
  return (
    <ul className="stafet-desk__lines">
      {lines.map((line) => (
        <li
          className={`stafet-desk__line stafet-desk__line--${line.level}`}
          key={`${line.href} ${line.detail}`}
        >
          <a href={line.href}>{line.title}</a>
          <span>
            {line.level === 'alarm' ? <strong>{deskWords[language].alarm} </strong> : null}
            {line.detail}
          </span>
        </li>
      ))}
    </ul>
  )
}
