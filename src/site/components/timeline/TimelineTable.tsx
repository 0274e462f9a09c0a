import type { Language } from '../../../i18n/text.ts'
import type { TimelineHolder, TimelineRow } from '../../viewModels/timeline.ts'
import { words } from '../../words.ts'
import { Period } from '../DateText.tsx'
import { PersonLink } from '../SeatCard.tsx'

/** The timeline in words, the latest stretch first. */
export function TimelineTable({ rows, language }: { rows: TimelineRow[]; language: Language }) {
  const texts = words[language].timeline
  return (
    <details className="timeline-table">
      <summary>{texts.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.period}</th>
            <th scope="col">{texts.ambassadors}</th>
            <th scope="col">{texts.vacancies}</th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <tr key={row.from} className={row.current ? 'timeline-row-today' : undefined}>
              <th scope="row">
                <Period
                  startsOn={row.from}
                  endsOn={row.to}
                  announced={!row.current}
                  language={language}
                />
                {row.current ? <span className="timeline-now">{texts.today}</span> : null}
              </th>
              <td>
                {row.holders.length === 0 ? (
                  row.seats === 0 ? (
                    texts.noSeats
                  ) : (
                    '–'
                  )
                ) : (
                  <ul>
                    {row.holders.map((holder) => (
                      <li key={holder.id}>
                        <Holder holder={holder} language={language} />
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td>{row.vacancies > 0 ? row.vacancies : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Holder({ holder, language }: { holder: TimelineHolder; language: Language }) {
  const { seat } = words[language]
  const { name, path, acting } = holder
  return (
    <>
      {name ? <PersonLink person={{ name, path }} /> : seat.unnamed}
      {acting ? <> ({seat.acting})</> : null}
    </>
  )
}
