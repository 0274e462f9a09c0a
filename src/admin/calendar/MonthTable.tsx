import type { Day } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import type { Language } from '../../i18n/text.ts'
import type { Month } from '../../publishing/schedule/month.ts'
import type { Shown } from '../schedule/load.ts'
import { wordsIn } from '../schedule/words.ts'
import { Entry } from './Entry.tsx'

interface Props {
  month: Month
  weeks: readonly (readonly Day[])[]
  byDay: ReadonlyMap<Day, readonly Shown[]>
  today: Day
  moment: Date
  caption: string
  language: Language
}

/** A month as a table: a row for each week, Monday first. On a phone only the days on which something happens are shown. */
export function MonthTable({ month, weeks, byDay, today, moment, caption, language }: Props) {
  const say = wordsIn(language)
  const weekday = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  })
  return (
    <table className="stafet-month">
      <caption className="relay-unseen">{caption}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {weekday.format(new Date(`${day}T12:00:00Z`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const entries = byDay.get(day) ?? []
              const classes = [
                'stafet-month__day',
                day.startsWith(month) ? '' : 'is-outside',
                day === today ? 'is-today' : '',
                entries.length === 0 ? 'is-empty' : '',
              ]
              return (
                <td className={classes.filter(Boolean).join(' ')} key={day}>
                  <time dateTime={day}>
                    <span aria-hidden="true">{Number(day.slice(8))}</span>
                    <span className="relay-unseen">
                      {sayDay(day, language)}
                      {day === today ? `, ${say('today')}` : ''}
                    </span>
                  </time>
                  {entries.length > 0 && (
                    <ul>
                      {entries.map((entry) => (
                        <Entry
                          key={entry.id}
                          language={language}
                          moment={moment}
                          schedule={entry}
                        />
                      ))}
                    </ul>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
