import { describe, expect, it } from 'vitest'
import { attributionOf, type Contributor } from '../../../src/interviews/attribution.ts'

const karla: Contributor = {
  id: 'karla',
  name: 'Karla Ibsen',
  positions: [
    {
      title: { da: 'vicedirektør' },
      organisation: { da: 'Region Fjord' },
      from: '2018-01-01',
      to: '2022-01-01',
    },
    { title: { da: 'direktør' }, organisation: { da: 'Lyngsø Kommune' }, from: '2022-01-01' },
  ],
  terms: [
    { id: 't2', role: { da: 'Ambassadør' }, startsOn: '2024-01-01', endsOn: '2025-01-01' },
    { id: 't1', role: { da: 'Ambassadør' }, startsOn: '2020-01-01', endsOn: '2021-01-01' },
  ],
}
const on = (day: string) => attributionOf([karla], day)[0]

describe('a byline says what somebody was on the day', () => {
  it.each([
    ['in the first post', '2021-12-31', 'vicedirektør'],
    ['on the day of the change', '2022-01-01', 'direktør'],
    ['before any post', '2017-12-31', undefined],
  ])('%s', (_name, day, title) => expect(on(day)?.title.da).toBe(title))

  it.each([
    ['in office', '2020-06-01', 't1'],
    ['on the last day', '2020-12-31', 't1'],
    ['between two terms: the next', '2022-06-01', 't2'],
    ['on the day after the last', '2025-01-01', null],
  ])('%s', (_name, day, term) => expect(on(day)?.term).toBe(term))
})

it('keeps the order of the people', () => {
  const bo = { ...karla, id: 'bo', name: 'Bo' }
  expect(attributionOf([bo, karla], '2024-02-01').map(({ name }) => name)).toEqual([
    'Bo',
    'Karla Ibsen',
  ])
})
