import type { Day } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { lastDayOf, longDate } from '../dates.ts'
import { words } from '../words.ts'

/** A day as people write it, readable by machines too. */
export function DateText(props: { day: Day; language: Language }) {
  return <time dateTime={props.day}>{longDate(props.day, props.language)}</time>
}

/** A half-open period with its last day included: '1. marts 2024 – 28. februar 2026', 'siden 1. marts 2024'. */
export function Period(props: {
  startsOn: Day
  endsOn: Day | null
  announced?: boolean
  language: Language
}) {
  const { startsOn, endsOn, announced, language } = props
  if (endsOn) {
    return (
      <>
        <DateText day={startsOn} language={language} /> –{' '}
        <DateText day={lastDayOf(endsOn)} language={language} />
      </>
    )
  }
  const { since, from } = words[language].seat
  return (
    <>
      {announced ? from : since} <DateText day={startsOn} language={language} />
    </>
  )
}
