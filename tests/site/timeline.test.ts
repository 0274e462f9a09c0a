import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/i18n/text.ts'
import { lineFor, linesFor } from '../../src/site/components/timeline/label.ts'
import { ambassadorsView } from '../../src/site/pages/ambassadors.tsx'
import { ambassadorPage, type BatonLine } from '../../src/site/viewModels/ambassadorPage.ts'
import type { TermSource } from '../../src/site/viewModels/standing.ts'
import { roleTimeline } from '../../src/site/viewModels/timeline.ts'
import { words } from '../../src/site/words.ts'
import { standing, timeline } from './samples.ts'

const role = {
  id: 'rolle',
  name: { da: 'Ambassadør' },
  timeZone: 'Europe/Copenhagen',
  seatHistory: [{ from: '2020-01-01T12:00:00.000Z', seats: 1 }],
}
const at = (day: string) => `${day}T12:00:00.000Z`
const term = (name: string, from: string, to?: string, more: Partial<TermSource> = {}) => ({
  id: `${name}/${from}`,
  role,
  ambassador: { id: name, name, slug: name.toLowerCase() },
  startsOn: at(from),
  endsOn: to ? at(to) : null,
  ...more,
})
const terms = [
  term('Anna', '2020-01-01', '2022-01-01'),
  term('Bo', '2022-01-01', '2023-01-01', { kind: 'acting' }),
  term('Ida', '2024-01-01', '2026-01-01'),
  term('Per', '2026-01-01', undefined, { announcedOn: at('2025-06-01') }),
]
const moment = (day: string) => new Date(`${day}T10:00:00Z`)

describe('the timeline of a role as readers know it', () => {
  it('tells terms, the vacancy and today, in the picture and in words', () => {
    const found = roleTimeline(role, terms, moment('2025-07-01'), 'da')
    expect(
      found?.rows.map(({ from, vacancies, holders, current }) => [
        from,
        holders.map(({ name }) => name).join(),
        vacancies,
        current,
      ]),
    ).toEqual([
      ['2020-01-01', 'Anna', 0, false],
      ['2022-01-01', 'Bo', 0, false],
      ['2023-01-01', '', 1, false],
      ['2024-01-01', 'Ida', 0, true],
      ['2026-01-01', 'Per', 0, false],
    ])
    expect(found?.lanes).toMatchObject([
      {
        bars: [
          { x: 0, width: 731, when: 'former', term: { name: 'Anna', path: '/ambassadoerer/anna' } },
          { when: 'former', term: { name: 'Bo', acting: true } },
          { when: 'current', term: { name: 'Ida' } },
          { when: 'coming', open: true, term: { name: 'Per' } },
        ],
        gaps: [{ from: '2023-01-01', to: '2024-01-01', width: 365 }],
      },
    ])
  })

  it('keeps quiet about what is not announced yet', () => {
    const found = roleTimeline(role, terms, moment('2025-05-31'), 'da')
    expect(JSON.stringify(found)).not.toContain('Per')
    expect(found?.rows.at(-1)).toMatchObject({ from: '2026-01-01', vacancies: 1, holders: [] })
  })

  it('is none for a role without seats', () => {
    expect(roleTimeline({ ...role, seatHistory: [] }, [], moment('2025-05-31'), 'da')).toBeNull()
  })
})

describe('the batons on the page of an ambassador', () => {
  const batons = (id: string, day: string) => {
    const page = ambassadorPage(
      { id, name: id, slug: id.toLowerCase() },
      terms,
      { interviews: [], cases: [] },
      moment(day),
      'da',
    )
    const told = (line: BatonLine | null | undefined, say: (line: BatonLine) => string) =>
      line && `${say(line)} ${line.people.map(({ name }) => name)}`
    const { received, passed } = words.da.ambassador
    const [own] = page?.terms ?? []
    return [told(own?.receivedFrom, received), told(own?.passedTo, passed)]
  }

  it.each([
    ['Anna', '2025-07-01', null, 'Gav stafetten videre til Bo'],
    ['Bo', '2025-07-01', 'Fik stafetten af Anna', 'Blev efterfulgt af Ida'],
    ['Ida', '2025-05-31', 'Kom efter Bo', null],
    ['Ida', '2025-07-01', 'Kom efter Bo', 'Giver stafetten videre til Per'],
    ['Ida', '2026-01-01', 'Kom efter Bo', 'Gav stafetten videre til Per'],
    ['Per', '2025-12-31', 'Får stafetten af Ida', null],
    ['Per', '2026-01-01', 'Fik stafetten af Ida', null],
  ])('of %s on %s', (id, day, received, passed) => {
    expect(batons(id, day)).toEqual([received, passed])
  })
})

describe('the picture', () => {
  it.each(languages)('says in words of its own what it is (%s)', (language) => {
    const { main } = ambassadorsView({ roles: [{ ...standing, timeline }] }, language)
    const html = renderToStaticMarkup(main)
    const label = words[language].timeline.picture('Ambassadør for god ledelse')
    expect(html.match(/role="img" aria-label="[^"]+"/g)).toEqual([
      `role="img" aria-label="${label}"`,
      `role="img" aria-label="${label}"`,
    ])
    expect(html).toContain(`<summary>${words[language].timeline.table}</summary>`)
    expect(html).not.toMatch(/style=|<script/)
  })

  it.each([
    ['Camilla Skovby Holm', 150, 'Camilla Skovby Holm'],
    ['Camilla Skovby Holm', 140, 'Holm'],
    ['Camilla Skovby Holm', 29, 'CH'],
    ['Camilla Skovby Holm', 10, null],
  ])('writes as much of %s as fits %i pixels: %s', (name, room, expected) => {
    expect(lineFor(name, room)).toBe(expected)
  })

  it.each([
    ['Gorm Ulrik Dam', 3, 65, ['Gorm', 'Ulrik', 'Dam']],
    ['Gorm Ulrik Dam', 2, 65, ['Gorm', 'Dam']],
    ['Bo Lind', 1, 65, ['Bo Lind']],
    ['Gorm Ulrik Dam', 1, 65, ['GD']],
    ['Gorm Ulrik Dam', 0, 65, []],
    ['Camilla Frederiksen', 4, 65, ['CF']],
  ])('writes %s on %i lines of %i pixels', (name, lines, width, expected) => {
    expect(linesFor(name, { lines, width })).toEqual(expected)
  })
})
