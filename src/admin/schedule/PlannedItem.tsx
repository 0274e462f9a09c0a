'use client'
import type { Language } from '../../i18n/text.ts'
import { sayMoment } from '../../publishing/schedule/sayMoment.ts'
import type { ToldSchedule } from '../../publishing/schedule/told.ts'
import { type Say, wordsIn } from './words.ts'

interface Props {
  schedule: ToldSchedule
  timeZone: string
  language: Language
  onCancel: () => Promise<void>
  onRepin: () => Promise<void>
}

/** One promise: when, which version, who planned it; how to call it off or let it take the newest version. */
export function PlannedItem({ schedule, timeZone, language, onCancel, onRepin }: Props) {
  const say = wordsIn(language)
  const when = (instant: string) => sayMoment(timeZone, new Date(instant))[language]
  const { action, state, versionAt, isNewest, plannedBy, problem } = schedule
  const what = headline(schedule, say, when(schedule.at))
  const open = state === 'planned'
  return (
    <li className={`stafet-plan__item${!open || schedule.overdue ? ' is-alarm' : ''}`}>
      <p>
        <strong>{what}</strong>
      </p>
      {problem && <p>{problem}</p>}
      {open && action === 'publish' && versionAt && (
        <p>{say('pinned', { version: when(versionAt) })}</p>
      )}
      {open && !isNewest && (
        <p>
          {say('changedSince')}{' '}
          <button className="stafet-plan__link" onClick={() => void onRepin()} type="button">
            {say('repin')}
          </button>
        </p>
      )}
      {plannedBy && <p className="stafet-plan__quiet">{say('by', { name: plannedBy })}</p>}
      <button
        aria-label={say(open ? 'callOffOf' : 'dismissOf', { what })}
        className="stafet-plan__link"
        onClick={() => void onCancel()}
        type="button"
      >
        {say(open ? 'callOff' : 'dismiss')}
      </button>
    </li>
  )
}

function headline({ action, state, overdue }: ToldSchedule, say: Say, when: string): string {
  if (state === 'failed') return say('failed', { when })
  if (overdue) return say('late', { when })
  return say(action === 'publish' ? 'publishes' : 'unpublishes', { when })
}
