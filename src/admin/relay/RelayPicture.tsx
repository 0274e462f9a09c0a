import { type Bar, type Drawing, drawingOf } from '../../handover/drawing.ts'
import { dayBefore } from '../../handover/intervals.ts'
import { sayDay } from '../../handover/sayDay.ts'
import type { Term } from '../../handover/terms.ts'
import type { Language } from '../../i18n/text.ts'
import { withPlans } from './outlook.ts'
import { RelayTable } from './RelayTable.tsx'
import { ScrollToToday } from './ScrollToToday.tsx'
import type { RelayRole } from './types.ts'
import { type Say, wordsIn } from './words.ts'

export type PictureTerm = Term & { planned: boolean }

/** The timeline of a role drawn to scale, with a legend, and the same as a table for those who don't see it. */
export function RelayPicture({ role, language }: { role: RelayRole; language: Language }) {
  const say = wordsIn(language)
  const drawing = drawingOf(withPlans(role), role.seats, role.today)
  if (!drawing) return <p>{say('noTimeline')}</p>
  const share = (days: number) => `${(100 * days) / drawing.days}%`
  const place = ({ x, width }: { x: number; width: number }) => ({
    left: share(x),
    width: share(width),
  })
  // a letter or two would say less than the colour
  const roomy = ({ width }: { width: number }) => width / drawing.days > 0.035
  const values = {
    role: role.name,
    from: sayDay(drawing.from, language),
    to: sayDay(dayBefore(drawing.to), language),
  }
  return (
    <div className="relay-picture">
      <ScrollToToday label={say('pictureRegion', values)} today={drawing.today / drawing.days}>
        <div aria-label={say('pictureOf', values)} className="relay-picture__canvas" role="img">
          {drawing.years.map(({ year, x }) => (
            <div className="relay-picture__year" key={year} style={{ left: share(x) }}>
              {year}
            </div>
          ))}
          <div className="relay-picture__lanes">
            {drawing.lanes.map((lane, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its number
              <div className="relay-picture__lane" key={index}>
                {lane.gaps.map((gap) => (
                  <div className="relay-picture__gap" key={gap.from} style={place(gap)}>
                    {roomy(gap) && <span>{say('vacant')}</span>}
                  </div>
                ))}
                {lane.bars.map((bar) => (
                  <div
                    className={classOf(bar)}
                    key={bar.term.id}
                    style={place(bar)}
                    title={saidOf(bar.term, say, language)}
                  >
                    {roomy(bar) && <span>{bar.term.name}</span>}
                  </div>
                ))}
              </div>
            ))}
          </div>
          <div className="relay-picture__today" style={{ left: share(drawing.today) }}>
            <span>{say('today')}</span>
          </div>
        </div>
      </ScrollToToday>
      <Legend drawing={drawing} say={say} />
      <details className="relay-details">
        <summary>{say('showTable')}</summary>
        <RelayTable drawing={drawing} language={language} role={role} />
      </details>
    </div>
  )
}

const classOf = ({ term, when, open }: Bar<PictureTerm>): string =>
  [
    'relay-picture__bar',
    `relay-picture__bar--${term.planned ? 'planned' : when}`,
    term.kind === 'acting' ? 'relay-picture__bar--acting' : '',
    open ? 'relay-picture__bar--open' : '',
  ]
    .filter(Boolean)
    .join(' ')

/** 'Anna Bø, 1. marts 2024 – 28. februar 2026, konstitueret' */
function saidOf(term: PictureTerm, say: Say, language: Language): string {
  const end = term.endsOn === null ? '' : sayDay(dayBefore(term.endsOn), language)
  const days = `${sayDay(term.startsOn, language)} – ${end}`.trim()
  const acting = term.kind === 'acting' ? say('acting').toLowerCase() : ''
  const planned = term.planned ? say('planned').toLowerCase() : ''
  return [term.name, days, acting, planned].filter(Boolean).join(', ')
}

function Legend({ drawing, say }: { drawing: Drawing<PictureTerm>; say: Say }) {
  const bars = drawing.lanes.flatMap((lane) => lane.bars)
  const entries = [
    ...(['current', 'coming', 'former'] as const)
      .filter((when) => bars.some((bar) => bar.when === when && !bar.term.planned))
      .map((when) => [`bar relay-picture__bar--${when}`, say(when)] as const),
    ...(bars.some(({ term }) => term.planned)
      ? [['bar relay-picture__bar--planned', say('planned')] as const]
      : []),
    ...(bars.some(({ term }) => term.kind === 'acting')
      ? [['bar relay-picture__bar--current relay-picture__bar--acting', say('acting')] as const]
      : []),
    ...(drawing.lanes.some(({ gaps }) => gaps.length > 0) ? [['gap', say('vacant')] as const] : []),
  ]
  return (
    <ul aria-hidden className="relay-legend">
      {entries.map(([kind, label]) => (
        <li key={label}>
          <span className={`relay-legend__sample relay-picture__${kind}`} />
          {label}
        </li>
      ))}
    </ul>
  )
}
