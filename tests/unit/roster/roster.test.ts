import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/interviews/parse/index.ts'
import { sayLineProblem } from '../../../src/roster/lineProblem.ts'
import { type Known, planRoster } from '../../../src/roster/plan.ts'
import { readRoster } from '../../../src/roster/readRoster.ts'
import { rosterText, type Written } from './rosterText.ts'

const nothing: Known = { roles: [], ambassadors: [], organisations: [] }
const planned = (rows: readonly Written[], known: Known = nothing) =>
  planRoster(readRoster(rosterText(rows)), known)
const problems = (text: string, known: Known = nothing) =>
  planRoster(readRoster(text), known).problems.map((problem) => sayLineProblem(problem).en)
const term = (startsOn: string, endsOn: string | null, more: Written = {}): Written => ({
  ...more,
  starts_on: startsOn,
  ends_on: endsOn ?? '',
})

describe('a roster', () => {
  it('is read with everything in it', () => {
    const { rows, problems } = readRoster(rosterText([{ ends_on: '', sector: 'State' }]))
    expect(problems).toEqual([])
    expect(rows).toEqual([
      {
        line: 2,
        name: 'Asta Brandt',
        title: 'direktør',
        organisation: 'Broby Bibliotek',
        sector: 'state',
        role: 'Ambassadør for ro',
        seats: 1,
        startsOn: '2020-01-01',
        endsOn: null,
        appointedBy: ['Foreningen Ro', 'Broby Kommune'],
      },
    ])
  })

  it('is the same from a spreadsheet: semicolons, Windows line ends, a mark in front, other column order', () => {
    const rows = [{ name: 'Åse Ørn' }, { name: '  Bo   Lund ' }]
    const expected = readRoster(rosterText(rows))
    const columns = [
      'role',
      'seats',
      'name',
      'starts_on',
      'ends_on',
      'title',
      'sector',
      'appointed_by',
      'organisation',
    ] as const
    const text = `\uFEFF${rosterText(rows, { delimiter: ';', columns: [...columns] })}`
    const bytes = new TextEncoder().encode(text.replaceAll('\n', '\r\n'))
    expect(readRoster(decodeText(bytes))).toEqual(expected)
    const old = Buffer.from(rosterText(rows).replaceAll('\n', '\r'), 'latin1')
    expect(readRoster(decodeText(old))).toEqual(expected)
    expect(expected.rows.map(({ name }) => name)).toEqual(['Åse Ørn', 'Bo Lund'])
  })

  it('tells everything that is wrong with its rows at once, with the lines', () => {
    const text = rosterText([
      { name: '', role: '' },
      { starts_on: '2021-02-30', sector: 'kirken', seats: 'en' },
      { starts_on: '2020-05-01', ends_on: '2020-05-01', seats: '51' },
      { starts_on: '', ends_on: '1. maj 2020', seats: '' },
    ])
    expect(problems(`${text}kun,tre,felter\n`)).toEqual([
      'Line 2: name is empty.',
      'Line 2: role is empty.',
      'Line 3: sector is “kirken”, but must be state, region, municipality, other or empty.',
      'Line 3: seats is “en”, but must be a whole number from 0 to 50.',
      'Line 3: starts_on is “2021-02-30”, and there is no such date. Write it as YYYY-MM-DD.',
      'Line 4: seats is “51”, but must be a whole number from 0 to 50.',
      'Line 4: ends_on must come after starts_on; it is the first day on which the seat is no longer held.',
      'Line 5: seats is “”, but must be a whole number from 0 to 50.',
      'Line 5: starts_on is empty.',
      'Line 5: ends_on is “1. maj 2020”, and there is no such date. Write it as YYYY-MM-DD.',
      'Line 6: The row has 3 cells, but there are 9 columns. Put cells with delimiters in quotation marks.',
    ])
  })

  it.each([
    { text: '', told: ['Line 1: The file is empty.'] },
    {
      text: 'name,title,seats,seats\nA,b,1,1\n',
      told: [
        'Line 1: Columns are missing: organisation, sector, role, starts_on, ends_on, appointed_by.',
        'Line 1: Columns are there more than once: seats.',
      ],
    },
    {
      text: rosterText([{ title: '"direktør' }]).replace('"""direktør"', '"direktør'),
      told: [
        'Line 2: A cell in quotation marks does not end where the cell ends. The rest of the file was not read.',
      ],
    },
  ])('that is no roster is refused: $told', ({ text, told }) => {
    expect(problems(text)).toEqual(told)
  })

  it('speaks Danish as well', () => {
    const [problem] = readRoster(rosterText([{ ends_on: '2021-02-30' }])).problems
    expect(problem && sayLineProblem(problem).da).toBe(
      'Linje 2: ends_on er »2021-02-30«, og den dato findes ikke. Skriv den som ÅÅÅÅ-MM-DD.',
    )
  })
})

describe('planning an import', () => {
  it('makes the role with its seats over time, and everybody once', () => {
    const plan = planned([
      term('2020-01-01', '2021-01-01'),
      term('2022-01-01', '2023-01-01', { name: 'ASTA BRANDT' }),
      term('2023-01-01', null, { name: 'Bo Lund', seats: '2', appointed_by: '' }),
      term('2023-01-01', null, { name: 'Ida Holm', seats: '2', organisation: 'broby kommune' }),
    ])
    expect(plan.problems).toEqual([])
    expect(plan.roles).toEqual([
      {
        id: undefined,
        name: 'Ambassadør for ro',
        added: [
          { from: '2020-01-01', seats: 1 },
          { from: '2023-01-01', seats: 2 },
        ],
      },
    ])
    expect(plan.ambassadors.map(({ name }) => name)).toEqual(['Asta Brandt', 'Bo Lund', 'Ida Holm'])
    expect(plan.organisations.map(({ name }) => name)).toEqual([
      'Broby Bibliotek',
      'Foreningen Ro',
      'Broby Kommune',
    ])
    expect(plan.terms.map(({ known }) => known)).toEqual([false, false, false, false])
  })

  it('finds what the timeline forbids, with the lines concerned', () => {
    const rows = [
      term('2020-01-01', '2022-01-01'),
      term('2021-06-01', '2023-01-01', { seats: '3' }),
      term('2021-06-01', '2023-01-01', { name: 'Bo Lund', seats: '3' }),
      term('2021-06-01', '2023-01-01', { name: 'Ida Holm', seats: '3' }),
    ]
    expect(problems(rosterText(rows))).toEqual([
      'Lines 2 and 3: Asta Brandt already holds the role from 1 June 2021 to 31 December 2021 inclusive.',
      'Lines 2, 3, 4 and 5: The role has only 3 seats from 1 June 2021 to 31 December 2021 inclusive, but would have 4 ambassadors: Asta Brandt, Asta Brandt, Bo Lund and Ida Holm.',
    ])
  })

  it('finds seat numbers that contradict each other, and then counts nobody', () => {
    const rows = [
      term('2020-01-01', null, { seats: '2' }),
      term('2020-01-01', null, { name: 'Bo Lund', seats: '1' }),
    ]
    expect(problems(rosterText(rows))).toEqual([
      'Lines 2 and 3: The number of seats on 1 January 2020 is both 2 and 1.',
    ])
  })

  it('keeps roles apart', () => {
    const rows = [
      term('2020-01-01', null),
      term('2020-01-01', null, { role: 'Ambassadør for uro' }),
    ]
    expect(problems(rosterText(rows))).toEqual([])
  })
})

describe('planning an import into what is there', () => {
  const role = {
    id: 'ro',
    names: ['Ambassadør for ro', 'ambassadoer-for-ro'],
    described: 'ambassadoer-for-ro',
    today: '2024-01-01',
    seats: [
      { from: '2020-01-01', seats: 1 },
      { from: '2022-01-01', seats: 2 },
    ],
    terms: [
      {
        id: 't',
        ambassador: 'asta',
        name: 'Asta Brandt',
        kind: 'ordinary' as const,
        startsOn: '2020-01-01',
        endsOn: '2021-01-01',
        announcedOn: null,
        yielded: null,
      },
    ],
  }
  const asta = { id: 'asta', names: ['Asta Brandt'], described: 'asta-brandt, direktør' }
  const known: Known = { roles: [role], ambassadors: [asta], organisations: [] }

  it('leaves the same term alone', () => {
    const plan = planned([term('2020-01-01', '2021-01-01')], known)
    expect(plan.problems).toEqual([])
    expect(plan.terms.map(({ known }) => known)).toEqual([true])
    expect(plan.roles).toEqual([{ id: 'ro', name: 'Ambassadør for ro', added: [] }])
  })

  it('refuses the same term with another end', () => {
    expect(problems(rosterText([term('2020-01-01', '2021-06-01')]), known)).toEqual([
      'Line 2: The term of Asta Brandt from 2020-01-01 is there already, but with 2021-01-01 as its end day. Correct it in the admin panel or in the file.',
    ])
  })

  it.each([
    { said: 'before the first entry', day: '2018-01-01', seats: '3', added: 1 },
    { said: 'after the last', day: '2023-01-01', seats: '1', added: 1 },
    { said: 'what is known, later', day: '2023-01-01', seats: '2', added: 0 },
    { said: 'what is known, in between', day: '2021-06-01', seats: '1', added: 0 },
    { said: 'something else in between', day: '2021-06-01', seats: '3', wrong: 1 },
    { said: 'something else that day', day: '2022-01-01', seats: '3', wrong: 2 },
  ])('takes or refuses seats: $said', ({ day, seats, added, wrong }) => {
    const ends = `${day.slice(0, 4)}-12-01`
    const plan = planned([term(day, ends, { name: 'Bo Lund', seats })], known)
    const told = plan.problems.map((problem) => sayLineProblem(problem).en)
    const expected = wrong && [
      `Line 2: The role has ${wrong} ${wrong === 1 ? 'seat' : 'seats'} on ${day === '2022-01-01' ? '1 January 2022' : '1 June 2021'}, as it stands already.`,
    ]
    expect(told).toEqual(expected ?? [])
    if (!wrong) expect(plan.roles[0]?.added).toEqual(added ? [{ from: day, seats: +seats }] : [])
  })

  it('counts those who hold a seat already', () => {
    const rows = [term('2020-06-01', '2020-09-01', { name: 'Bo Lund' })]
    expect(problems(rosterText(rows), known)).toEqual([
      'Line 2: The role has only 1 seat from 1 June 2020 to 31 August 2020 inclusive, but would have 2 ambassadors: Asta Brandt and Bo Lund.',
    ])
  })

  it('chooses nobody among namesakes, and says who they are', () => {
    const other = { id: 'other', names: ['Asta  brandt'], described: 'asta-brandt-2, lærer' }
    const rows = [term('2020-01-01', '2021-01-01'), term('2023-01-01', null, { seats: '2' })]
    expect(problems(rosterText(rows), { ...known, ambassadors: [asta, other] })).toEqual([
      'Lines 2 and 3: Several ambassadors are called Asta Brandt: asta-brandt, direktør and asta-brandt-2, lærer. Give them different names in the admin panel first.',
    ])
  })
})
