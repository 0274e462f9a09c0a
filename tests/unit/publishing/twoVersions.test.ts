import { describe, expect, it } from 'vitest'
import {
  bodyOf,
  merged,
  type Refused,
  refusalIn,
  savedBy,
} from '../../../src/admin/conflict/saves.ts'
import { changedFields } from '../../../src/publishing/changedFields.ts'
import { readable } from '../../../src/publishing/readable.ts'
import { paragraph, richText } from '../../../src/richtext/build.ts'

describe('the fields in which two versions differ', () => {
  it('are those that are sent and say something else', () => {
    const theirs = { title: 'A', lead: 'B', cover: 'x', tags: ['a'], updatedAt: '1' }
    expect(
      changedFields({ title: 'A', lead: 'C', tags: ['a', 'b'], updatedAt: '2' }, theirs),
    ).toEqual(['lead', 'tags'])
  })
  it('are not made by nothing: null, an empty text, an empty group, another order of keys', () => {
    const mine = { lead: '', contact: { email: '', name: 'Bo' }, link: {}, seats: [] }
    const theirs = { contact: { name: 'Bo', email: null }, lead: null, seats: [] }
    expect(changedFields(mine, theirs)).toEqual([])
  })
})

describe('a field as two people read it', () => {
  it.each([
    [null, ''],
    ['Ord', 'Ord'],
    ['2026-11-27T12:00:00.000Z', '2026-11-27'],
    [richText(paragraph('Et.'), paragraph('To.')), 'Et.\n\nTo.'],
    [
      [
        { id: '1', wording: 'Hvad?', answer: richText(paragraph('Det.')) },
        { id: '2', wording: 'Og?' },
      ],
      'Hvad?\nDet.\n\nOg?',
    ],
    [true, 'true'],
  ])('%j', (value, text) => {
    expect(readable(value)).toBe(text)
  })
})

describe('a save that is refused', () => {
  const answer = (theirs: object) => Response.json({ theirs, revision: 'r2' }, { status: 412 })
  const basis = { revision: 'r1', fields: { title: 'A', lead: 'B', quote: 'C' } }
  const refusal = (mine: Record<string, unknown>, theirs: object) =>
    refusalIn(answer(theirs), { url: 'u', fields: mine }, basis)

  it('asks about what they have changed, and says whether we have too', async () => {
    const mine = { title: 'A', lead: 'mine', quote: 'C' }
    const { fields } = await refusal(mine, { title: 'A', lead: 'theirs', quote: 'theirs' })
    expect(fields).toEqual([
      { name: 'lead', both: true },
      { name: 'quote', both: false },
    ])
  })
  it('asks about nothing when they changed the same to the same', async () => {
    const { fields } = await refusal(
      { title: 'A', lead: 'D', quote: 'mine' },
      { title: 'A', lead: 'D', quote: 'C' },
    )
    expect(fields).toEqual([])
  })
  it('becomes what was chosen', () => {
    const refused: Refused = {
      url: 'u',
      revision: 'r2',
      mine: { title: 'A', lead: 'mine', quote: 'mine' },
      theirs: { title: 'A', lead: 'theirs', quote: 'theirs', other: 'x' },
      fields: [
        { name: 'lead', both: true },
        { name: 'quote', both: true },
      ],
    }
    const chosen = merged(refused, { lead: 'theirs', quote: 'mine' })
    expect(chosen).toEqual({ title: 'A', lead: 'theirs', quote: 'mine' })
    expect(bodyOf(chosen).get('_payload')).toBe(JSON.stringify(chosen))
  })
  it('is recognised among all that leaves the window', () => {
    Object.assign(globalThis, {
      window: { location: { href: 'http://x/admin', origin: 'http://x' } },
    })
    const body = bodyOf({ lead: 'x' })
    const path = '/api/interviews/1'
    const saved = savedBy(`${path}?draft=true`, { method: 'PATCH', body }, path)
    expect(saved).toEqual({ url: 'http://x/api/interviews/1?draft=true', fields: { lead: 'x' } })
    expect(savedBy(`${path}?draft=true`, { method: 'GET' }, path)).toBeNull()
    expect(savedBy('/api/interviews/2', { method: 'PATCH', body }, path)).toBeNull()
    expect(savedBy(`http://y${path}`, { method: 'PATCH', body }, path)).toBeNull()
    Reflect.deleteProperty(globalThis, 'window')
  })
})
