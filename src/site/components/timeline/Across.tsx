import type { Bar } from '../../../handover/drawing.ts'
import type { Language } from '../../../i18n/text.ts'
import type { RoleTimeline, TimelineHolder } from '../../viewModels/timeline.ts'
import { words } from '../../words.ts'
import { barClass, barTitle, gapTitle } from './bars.ts'
import { lineFor } from './label.ts'

/** Heights in pixels; widths are shares of the whole, so that the picture fills any column without being stretched. */
const axis = 30
const lane = 52
const bar = 36
const foot = 28
/** The least widths of the picture on a tablet and at a desk: labels are chosen to fit them. */
const widths = { narrow: 660, wide: 1080 }
const padding = 13

interface Props {
  timeline: RoleTimeline
  label: string
  language: Language
}

/** The timeline from left to right, a row to each seat. */
export function Across({ timeline, label, language }: Props) {
  const { days, lanes, years, today } = timeline
  const texts = words[language].timeline
  const share = (count: number) => `${Math.round((count / days) * 1e5) / 1e3}%`
  const bottom = axis + lanes.length * lane
  return (
    <svg
      className="timeline-across"
      role="img"
      aria-label={label}
      width="100%"
      height={bottom + foot}
    >
      {years.map(({ year, x }) => (
        <g key={year} className="timeline-year">
          <line x1={share(x)} x2={share(x)} y1="4" y2={bottom} />
          <text x={share(x)} dx="6" y="16">
            {year}
          </text>
        </g>
      ))}
      <g className="timeline-today">
        <line x1={share(today)} x2={share(today)} y1="4" y2={bottom + 4} />
        <text x={share(today)} y={bottom + 20} textAnchor={anchor(today / days)}>
          {texts.today}
        </text>
      </g>
      {lanes.map(({ bars, gaps }, index) => {
        const middle = axis + index * lane + lane / 2
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a seat is known by its place only
          <g key={index}>
            {gaps.map((gap) => (
              <svg
                key={gap.from}
                x={share(gap.x)}
                y={middle - bar / 2}
                width={share(gap.width)}
                height={bar}
              >
                <title>{gapTitle(gap, language)}</title>
                <line className="timeline-gap" x1="8" x2="100%" y1={bar / 2} y2={bar / 2} />
              </svg>
            ))}
            {bars.map((each) => (
              <svg
                key={each.term.id}
                x={share(each.x)}
                y={middle - bar / 2}
                width={share(each.width)}
                height={bar}
                className={barClass(each)}
              >
                <title>{barTitle(each.term, language)}</title>
                <rect
                  x="1.5"
                  y="1.5"
                  width={each.open ? '120%' : '100%'}
                  height={bar - 3}
                  rx={(bar - 3) / 2}
                />
                <Name bar={each} days={days} />
              </svg>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** The name, where a wide picture has room for more of it in two ways: the style sheet shows one. */
function Name({ bar: { term, width }, days }: { bar: Bar<TimelineHolder>; days: number }) {
  const { name } = term
  if (!name) return null
  const at = (whole: number) => lineFor(name, (width / days) * whole - 2 * padding)
  const narrow = at(widths.narrow)
  const wide = at(widths.wide)
  const text = (shown: string | null, className?: string) =>
    shown ? (
      <text className={className} x={padding} y={bar / 2 + 4.5}>
        {shown}
      </text>
    ) : null
  if (narrow === wide) return text(narrow)
  return (
    <>
      {text(narrow, 'timeline-name-narrow')}
      {text(wide, 'timeline-name-wide')}
    </>
  )
}

/** So that a word at the edge stays inside. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  return share < 0.05 ? 'start' : share > 0.95 ? 'end' : 'middle'
}
