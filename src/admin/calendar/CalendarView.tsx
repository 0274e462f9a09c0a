import { siteTimeZone } from '../../i18n/timeZones.ts'
import './calendar.css'
import type { AdminViewServerProps, Where } from 'payload'
import { now } from '../../clock.ts'
import { addDays, type Day, startOfDay } from '../../handover/calendar.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { isMonth, type Month, monthAfter, weeksOf } from '../../publishing/schedule/month.ts'
import { isOverdue } from '../../publishing/schedule/overdue.ts'
import { wallTimeIn } from '../../publishing/schedule/wallClock.ts'
import { RelayFrame } from '../relay/RelayFrame.tsx'
import { loadSchedules, type Shown } from '../schedule/load.ts'
import { wordsIn } from '../schedule/words.ts'
import { Alarms } from './Alarms.tsx'
import { MonthTable } from './MonthTable.tsx'

/** `/admin/calendar?month=2026-11`: what goes out and what is taken off the site, month by month. */
export function CalendarView(view: AdminViewServerProps) {
  const say = wordsIn(languageOf(view.i18n.language))
  return (
    <RelayFrame
      forOthers={() => say('forEditors')}
      trail={() => [{ label: say('calendar') }]}
      view={view}
    >
      {async ({ user, language }) => {
        const moment = now()
        const today = wallTimeIn(siteTimeZone, moment).day
        const asked = view.searchParams?.month
        const month = isMonth(asked) ? asked : today.slice(0, 7)
        const weeks = weeksOf(month)
        const shown = await loadSchedules(view.payload, user, inWeeks(weeks))
        const days = byDay(shown)
        const open = await loadSchedules(view.payload, user, {
          state: { in: ['planned', 'failed'] },
        })
        const alarms = open.filter((one) => one.state === 'failed' || isOverdue(one, moment))
        const name = monthName(month, language)
        return (
          <div className="stafet-calendar">
            <h1>{say('calendar')}</h1>
            <p className="relay__intro">{say('calendarIntro')}</p>
            <Alarms language={language} schedules={alarms} />
            <h2 aria-live="polite" id="stafet-month">
              {name}
            </h2>
            <nav aria-label={say('months')} className="relay-buttons">
              <a className="relay-button" href={addressOf(monthAfter(month, -1))} rel="prev">
                {say('previous')}
              </a>
              <a className="relay-button" href={addressOf(today.slice(0, 7))}>
                {say('thisMonth')}
              </a>
              <a className="relay-button" href={addressOf(monthAfter(month, 1))} rel="next">
                {say('next')}
              </a>
            </nav>
            <MonthTable
              byDay={days}
              caption={say('monthTable', { month: name })}
              language={language}
              month={month}
              moment={moment}
              today={today}
              weeks={weeks}
            />
            {[...days.keys()].every((day) => !day.startsWith(month)) && (
              <p>{say('nothing', { month: name })}</p>
            )}
          </div>
        )
      }}
    </RelayFrame>
  )
}

const addressOf = (month: Month): string => `/admin/calendar?month=${month}`

/** What happens in the weeks, by the site's clocks; what was cancelled is not shown. */
function inWeeks(weeks: readonly (readonly Day[])[]): Where {
  const days = weeks.flat()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return {
    and: [
      { at: { greater_than_equal: startOfDay(siteTimeZone, first).toISOString() } },
      { at: { less_than: startOfDay(siteTimeZone, addDays(last, 1)).toISOString() } },
      { state: { not_equals: 'cancelled' } },
    ],
  }
}

function byDay(schedules: readonly Shown[]): Map<Day, Shown[]> {
  const days = new Map<Day, Shown[]>()
  for (const schedule of schedules) {
    const { day } = wallTimeIn(siteTimeZone, new Date(schedule.at))
    days.set(day, [...(days.get(day) ?? []), schedule])
  }
  return days
}

function monthName(month: Month, language: Language): string {
  const tag = language === 'da' ? 'da-DK' : 'en-GB'
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(tag, options).format(new Date(`${month}-15T12:00:00Z`))
}
