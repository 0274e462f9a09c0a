import type { Language } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { isOverdue } from '../../publishing/schedule/overdue.ts'
import { danishTime } from '../../publishing/schedule/sayMoment.ts'
import { actionNames } from '../../publishing/schedule/states.ts'
import { wallTimeIn } from '../../publishing/schedule/wallClock.ts'
import type { Shown } from '../schedule/load.ts'
import { wordsIn } from '../schedule/words.ts'

interface Props {
  schedule: Shown
  language: Language
  moment: Date
}

/** One promise in the calendar: its time, its document as a link, and what happens to it. */
export function Entry({ schedule, language, moment }: Props) {
  const say = wordsIn(language)
  const { action, at, state, title, collection, document } = schedule
  const { time } = wallTimeIn(siteTimeZone, new Date(at))
  const late = isOverdue(schedule, moment)
  const note =
    state === 'failed'
      ? say('didFail')
      : late
        ? say('overdue')
        : state === 'done'
          ? say('done')
          : ''
  return (
    <li className={`stafet-entry is-${action}${state === 'failed' || late ? ' is-alarm' : ''}`}>
      <span className="stafet-entry__time">{language === 'da' ? danishTime(time) : time}</span>{' '}
      {document ? (
        <a href={`/admin/collections/${collection}/${document}`}>{title || '–'}</a>
      ) : (
        <span>
          {title || '–'} ({say('gone')})
        </span>
      )}{' '}
      <span className="stafet-entry__what">
        {actionNames[action][language].toLowerCase()}
        {note && ` · ${note.toLowerCase()}`}
      </span>
    </li>
  )
}
