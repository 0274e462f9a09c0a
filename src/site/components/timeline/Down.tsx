import type { Language } from '../../../i18n/text.ts'
import type { RoleTimeline } from '../../viewModels/timeline.ts'
import { words } from '../../words.ts'
import { barClass, barTitle, gapTitle } from './bars.ts'
import { linesFor } from './label.ts'

/** In pixels: a year is 64 high, less when the whole would be too long to scroll. */
const perDay = 64 / 365
const longest = 1100
const line = 17
/** The share of the width that the years and "today" take. */
const margin = 16
/** The least width at which this picture is shown: labels are chosen to fit it. */
const narrowest = 320

interface Props {
  timeline: RoleTimeline
  label: string
  language: Language
}

/** The timeline from top to bottom, a column to each seat: for a narrow screen. */
export function Down({ timeline, label, language }: Props) {
  const { days, lanes, years, today } = timeline
  const scale = Math.min(perDay, longest / days)
  const at = (day: number) => Math.round(day * scale * 10) / 10
  const column = (100 - margin) / lanes.length
  // The word for today stands above its line, a year below its own.
  const isFree = (y: number) => Math.abs(y + 22 - at(today)) > 15
  const room = (narrowest * column) / 100 - 20
  return (
    <svg
      className="timeline-down"
      role="img"
      aria-label={label}
      width="100%"
      height={at(days) + 16}
    >
      {years.map(({ year, x }) => (
        <g key={year} className="timeline-year">
          <line x1="0" x2="100%" y1={at(x) + 8} y2={at(x) + 8} />
          {isFree(at(x)) ? (
            <text x="0" y={at(x) + 25}>
              {year}
            </text>
          ) : null}
        </g>
      ))}
      <g className="timeline-today">
        <line x1="0" x2="100%" y1={at(today) + 8} y2={at(today) + 8} />
        <text x="0" y={at(today) + 3}>
          {words[language].timeline.today}
        </text>
      </g>
      {lanes.map(({ bars, gaps }, index) => {
        const x = `${margin + index * column}%`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a seat is known by its place only
          <g key={index}>
            {gaps.map((gap) => (
              <svg
                key={gap.from}
                x={x}
                y={at(gap.x) + 8}
                width={`${column}%`}
                height={at(gap.width)}
              >
                <title>{gapTitle(gap, language)}</title>
                <line className="timeline-gap" x1="50%" x2="50%" y1="8" y2="100%" />
              </svg>
            ))}
            {bars.map((bar) => {
              const height = at(bar.width)
              const lines = bar.term.name
                ? linesFor(bar.term.name, { width: room, lines: Math.floor((height - 14) / line) })
                : []
              return (
                <svg
                  key={bar.term.id}
                  x={x}
                  y={at(bar.x) + 8}
                  width={`${column}%`}
                  height={height}
                  className={barClass(bar)}
                >
                  <title>{barTitle(bar.term, language)}</title>
                  <rect
                    x="1.5"
                    y="1.5"
                    width="100%"
                    height={Math.max(2, bar.open ? height + 20 : height - 3)}
                    rx="14"
                  />
                  {lines.map((text, row) => (
                    <text key={text} x="11" y={21 + row * line}>
                      {text}
                    </text>
                  ))}
                </svg>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
