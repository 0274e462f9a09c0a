import { type Day, daysBetween } from '../../handover/calendar.ts'
import { dayBefore } from '../../handover/intervals.ts'
import { sayDay, sayNames } from '../../handover/sayDay.ts'
import type { Term } from '../../handover/terms.ts'
import type { Language } from '../../i18n/text.ts'
import { daysLeft, type Next, type Outlook, outlookOf } from './outlook.ts'
import type { RelayRole } from './types.ts'
import { type Say, wordsIn } from './words.ts'

/** How a role stands today: its holders and the days they have left, the next handover, the vacant seats. */
export function RelayNow({ role, language }: { role: RelayRole; language: Language }) {
  const say = wordsIn(language)
  const outlook = outlookOf(role)
  const { holders, next, vacancies } = outlook
  return (
    <dl className="relay-now">
      <div>
        <dt>{say('holders')}</dt>
        {holders.length === 0 && <dd>{say('nobodyNow')}</dd>}
        {holders.map((term) => (
          <dd key={term.id}>
            <strong>
              <a href={`/admin/collections/ambassadors/${term.ambassador}`}>{term.name}</a>
            </strong>
            {term.kind === 'acting' && ` (${say('acting').toLowerCase()})`}
            <small>{untilOf(term, role.today, say, language)}</small>
          </dd>
        ))}
      </div>
      <div>
        <dt>{say('next')}</dt>
        {next ? <NextUp language={language} next={next} say={say} today={role.today} /> : null}
        {!next && <dd>{say('noNext')}</dd>}
      </div>
      <div className={vacancies > 0 ? 'relay-now--vacant' : undefined}>
        <dt>{say('vacancies')}</dt>
        {vacancyLines(outlook, say, language).map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
    </dl>
  )
}

/** 'til og med 28. februar 2027, 461 dage tilbage' */
function untilOf(term: Term, today: Day, say: Say, language: Language): string {
  if (term.endsOn === null) return say('noEnd')
  const count = daysLeft(term, today) ?? 0
  const left = count === 1 ? say('lastDayToday') : say('daysLeft', { count })
  return `${say('until', { day: sayDay(dayBefore(term.endsOn), language) })}, ${left}`
}

function NextUp({
  next,
  today,
  say,
  language,
}: {
  next: Next
  today: Day
  say: Say
  language: Language
}) {
  const day = sayDay(next.kind === 'ends' ? dayBefore(next.on) : next.on, language)
  const far = farOff(next.kind === 'ends' ? dayBefore(next.on) : next.on, today, say)
  if (next.kind === 'planned') {
    const { id, effectiveOn } = next.handover
    return (
      <dd>
        <a href={`/admin/stafetten/skift/${id}`}>
          {say('handoverOf', { day: sayDay(effectiveOn, language) })}
        </a>
        <small>
          {effectiveOn < today ? say('overdue') : `${say('planned').toLowerCase()}, ${far}`}
        </small>
      </dd>
    )
  }
  const names = sayNames(next.terms.map(({ name }) => name))[language]
  const word = next.kind === 'ends' ? 'ends' : next.terms.length === 1 ? 'beginsOne' : 'begins'
  return (
    <dd>
      {say(word, { names, day })}
      <small>{far}</small>
    </dd>
  )
}

function farOff(day: Day, today: Day, say: Say): string {
  const count = daysBetween(today, day)
  if (count === 0) return say('dayIsToday')
  return count === 1 ? say('tomorrow') : say('inDays', { count })
}

function vacancyLines(outlook: Outlook, say: Say, language: Language): string[] {
  const { vacancies, seats, vacantFrom } = outlook
  const now =
    seats === 0
      ? say('noSeats')
      : vacancies === 0
        ? say('noVacancies')
        : say(vacancies === 1 ? 'seatVacant' : 'seatsVacant', { count: vacancies, seats })
  if (!vacantFrom) return [now]
  const day = sayDay(vacantFrom.day, language)
  return [now, say('vacantFrom', { day, count: vacantFrom.vacancies, seats: vacantFrom.seats })]
}
