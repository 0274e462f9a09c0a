import { describe, expect, it } from 'vitest'
import { restoringAt } from '../../../src/admin/conflict/restoring.ts'
import {
  bodyOf,
  draftOf,
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
    [12, '12'],
  ])('%j', (value, text) => {
    expect(readable(value)).toBe(text)
  })
})

describe('what a page would restore', () => {
  it.each([
    [
      '/admin/collections/interviews/7/versions/9',
      { subject: '/api/interviews/7', version: '/api/interviews/versions/9' },
    ],
    [
      '/admin/globals/settings/versions/9',
      { subject: '/api/globals/settings', version: '/api/globals/settings/versions/9' },
    ],
    ['/admin/collections/interviews/7/versions', null],
    ['/admin/globals/settings/7/versions/9', null],
    ['/admin/collections/interviews/7', null],
  ])('%s', (page, restoring) => {
    expect(restoringAt(page)).toEqual(restoring)
  })
})

describe('a save that is refused', () => {
  const answer = (theirs: object) =>
    Response.json({ theirs }, { status: 412, headers: { ETag: '"r2"' } })
  const basis = { revision: 'r1', fields: { title: 'A', lead: 'B', quote: 'C' } }
  const refusal = (mine: Record<string, unknown>, theirs: object) =>
    refusalIn(
      answer(theirs),
      { url: 'u', fields: mine, file: null },
      basis,
      (name) => name !== 'byServer',
    )

  it('asks about what they have changed, and says whether we have too', async () => {
    const mine = { title: 'A', lead: 'mine', quote: 'C' }
    const { fields } = await refusal(mine, { title: 'A', lead: 'theirs', quote: 'theirs' })
    expect(fields).toEqual([
      { name: 'lead', both: true },
      { name: 'quote', both: false },
    ])
  })
  it('leaves to the server what is the server’s', async () => {
    const refused = await refusal({ lead: 'mine', byServer: 1 }, { lead: 'theirs', byServer: 2 })
    expect(refused).toMatchObject({ mine: { lead: 'mine' }, revision: 'r2' })
    expect(refused.fields).toEqual([{ name: 'lead', both: true }])
    expect(merged(refused, {})).toEqual({ lead: 'mine' })
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
      file: null,
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
    const form = { path, method: 'PATCH' } as const
    const saved = savedBy(`${path}?draft=true`, { method: 'PATCH', body }, form)
    const url = 'http://x/api/interviews/1?draft=true'
    expect(saved).toEqual({ url, fields: { lead: 'x' }, file: null })
    const file = new File(['x'], 'x.png')
    expect(savedBy(path, { method: 'PATCH', body: bodyOf({}, file) }, form)?.file).toBeInstanceOf(
      File,
    )
    expect(savedBy(`${path}?draft=true`, { method: 'GET' }, form)).toBeNull()
    expect(savedBy('/api/interviews/2', { method: 'PATCH', body }, form)).toBeNull()
    expect(savedBy(`http://y${path}`, { method: 'PATCH', body }, form)).toBeNull()
    Reflect.deleteProperty(globalThis, 'window')
  })
})

describe('a publication that is refused', () => {
  const url = 'https://example.org/api/interviews/a?locale=da&publishSpecificLocale=da'
  it('is kept as a draft with all that was written', () => {
    const draft = draftOf({ url, fields: { lead: 'Ny', _status: 'published' }, file: null })
    expect(draft?.url).toBe(
      'https://example.org/api/interviews/a?locale=da&draft=true&autosave=true',
    )
    expect(JSON.parse(String(draft?.body.get('_payload')))).toEqual({
      lead: 'Ny',
      _status: 'draft',
    })
  })
  it('is the only save that leaves a draft behind', () => {
    expect(draftOf({ url, fields: { lead: 'Ny', _status: 'draft' }, file: null })).toBeNull()
    expect(draftOf({ url, fields: { name: 'Ledelse' }, file: null })).toBeNull()
  })
})
