import type { Bar, Gap } from '../../../handover/drawing.ts'
import type { Language } from '../../../i18n/text.ts'
import { lastDayOf, longDate } from '../../dates.ts'
import type { TimelineHolder } from '../../viewModels/timeline.ts'
import { words } from '../../words.ts'

/** The classes of a bar: filled when somebody is or was appointed, an outline for acting ones, dashed when still to come. */
export function barClass({ when, open, term }: Bar<TimelineHolder>): string {
  const acting = term.acting ? ' timeline-acting' : ''
  return `timeline-bar timeline-${when}${acting}${open ? ' timeline-open' : ''}`
}

/** What a pointer resting on the bar is told: who, and from when to when. */
export function barTitle({ name, startsOn, endsOn, acting }: TimelineHolder, language: Language) {
  const { seat } = words[language]
  const who = `${name ?? seat.unnamed}${acting ? ` (${seat.acting})` : ''}`
  const start = longDate(startsOn, language)
  return endsOn
    ? `${who}, ${start} – ${longDate(lastDayOf(endsOn), language)}`
    : `${who}, ${seat.from} ${start}`
}

/** The same of a gap. */
export function gapTitle({ from, to }: Gap, language: Language): string {
  const { seat } = words[language]
  const start = longDate(from, language)
  return to
    ? `${seat.vacant}, ${start} – ${longDate(lastDayOf(to), language)}`
    : `${seat.vacant}, ${seat.from} ${start}`
}
