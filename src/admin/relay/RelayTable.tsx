import type { Drawing } from '../../handover/drawing.ts'
import { dayBefore } from '../../handover/intervals.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { compare } from '../../handover/terms.ts'
import type { Language } from '../../i18n/text.ts'
import type { PictureTerm } from './RelayPicture.tsx'
import type { RelayRole } from './types.ts'
import { type Say, wordsIn } from './words.ts'

interface Row {
  seat: number
  who: string
  from: string
  to: string | null
  state: string
}

interface Props {
  drawing: Drawing<PictureTerm>
  role: RelayRole
  language: Language
}

/** What the picture shows, row by row in the order of the first days: who, from when to when, on which seat. */
export function RelayTable({ drawing, role, language }: Props) {
  const say = wordsIn(language)
  const rows = drawing.lanes
    .flatMap((lane, index) => rowsOf(lane, index + 1, say))
    .sort((a, b) => compare(a.from, b.from) || a.seat - b.seat)
  return (
    <div className="relay-table-frame">
      <table className="relay-table">
        <caption>{say('tableOf', { role: role.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('who')}</th>
            <th scope="col">{say('firstDay')}</th>
            <th scope="col">{say('lastDay')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('seat', { number: '' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.seat}-${row.from}`}>
              <th scope="row">{row.who}</th>
              <td>{sayDay(row.from, language)}</td>
              <td>{row.to === null ? say('openEnd') : sayDay(dayBefore(row.to), language)}</td>
              <td>{row.state}</td>
              <td>{row.seat}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function rowsOf(lane: Drawing<PictureTerm>['lanes'][number], seat: number, say: Say): Row[] {
  return [
    ...lane.bars.map(({ term, when }) => ({
      seat,
      who: term.name,
      from: term.startsOn,
      to: term.endsOn,
      state: [
        say(term.planned ? 'planned' : when),
        term.kind === 'acting' ? say('acting').toLowerCase() : '',
      ]
        .filter(Boolean)
        .join(', '),
    })),
    ...lane.gaps.map(({ from, to }) => ({ seat, who: '–', from, to, state: say('vacant') })),
  ]
}
