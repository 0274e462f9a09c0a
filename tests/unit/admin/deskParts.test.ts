import { describe, expect, it } from 'vitest'
import {
  matching,
  namedIn,
  piecesOf,
  typedAt,
  withName,
} from '../../../src/admin/comments/naming.ts'
import { exportAddress } from '../../../src/admin/lists/exportAddress.ts'
import { groups, shortcutsFor } from '../../../src/admin/shortcuts/list.ts'
import { matchKey } from '../../../src/admin/shortcuts/match.ts'
import { sayAgo } from '../../../src/cms/desk/ago.ts'

const people = [
  { id: '1', name: 'Anne Krog' },
  { id: '2', name: 'Anne Krogh Lund' },
  { id: '3', name: 'Øjvind Aa' },
]

describe('naming a colleague', () => {
  it('begins at an @ that begins a word, and ends with the line', () => {
    expect(typedAt('Hej @An', 7)).toEqual({ at: 4, begun: 'An' })
    expect(typedAt('@', 1)).toEqual({ at: 0, begun: '' })
    expect(typedAt('anne@example.org', 8)).toBeNull()
    expect(typedAt('@Anne\nnæste', 11)).toBeNull()
    expect(typedAt('ingen', 3)).toBeNull()
  })

  it('offers whoever has a name that begins so, and puts it in', () => {
    expect(matching(people, 'kr').map(({ id }) => id)).toEqual(['1', '2'])
    expect(matching(people, 'ØJ').map(({ id }) => id)).toEqual(['3'])
    const typed = typedAt('Se @Øj her', 6)
    expect(typed && withName('Se @Øj her', typed, 'Øjvind Aa')).toEqual({
      text: 'Se @Øjvind Aa her',
      caret: 14,
    })
  })

  it('names the one with the longest name that is there', () => {
    expect(namedIn('@Anne Krogh Lund, se', people).map(({ id }) => id)).toEqual(['2'])
    expect(namedIn('@Anne Krog og @Øjvind Aa', people).map(({ id }) => id)).toEqual(['1', '3'])
    expect(namedIn('Anne Krog', people)).toEqual([])
  })

  it('cuts a text into pieces that are the text again', () => {
    const text = '<b>@Anne Krog</b> & @Ingen'
    const pieces = piecesOf(text, ['Anne Krog'])
    expect(pieces.map(({ words }) => words).join('')).toBe(text)
    expect(pieces.filter(({ named }) => named).map(({ words }) => words)).toEqual(['@Anne Krog'])
  })
})

describe('shortcuts', () => {
  const all = shortcutsFor(true)
  it('follow one another’s keys, and begin anew with what fits nothing', () => {
    expect(matchKey(all, [], 'g')).toEqual({ shortcut: undefined, begun: ['g'] })
    expect(matchKey(all, ['g'], 'i').shortcut?.to).toBe('/admin/collections/interviews')
    expect(matchKey(all, ['g'], 'n').shortcut?.to).toContain('/create')
    expect(matchKey(all, ['g'], 'x')).toEqual({ shortcut: undefined, begun: [] })
    expect(matchKey(all, [], 'i').shortcut).toBeUndefined()
  })

  it('have keys of their own, none the beginning of another’s, and words in both languages', () => {
    const keys = all.map((one) => one.keys.join(' '))
    expect(new Set(keys).size).toBe(keys.length)
    for (const one of keys) expect(keys.some((other) => other.startsWith(`${one} `))).toBe(false)
    for (const { words } of all) expect(words.da && words.en).toBeTruthy()
    expect(groups.length).toBeGreaterThan(2)
  })

  it('lead an ambassador’s user nowhere that is not theirs', () => {
    const addresses = shortcutsFor(false).map(({ to }) => to)
    expect(addresses).toContain('/admin/collections/cases')
    expect(addresses).not.toContain('/admin/stafetten')
  })
})

describe('the address of an export', () => {
  it('takes the filter of the list along, or what is chosen in it', () => {
    const listed = { where: { and: [{ title: { like: 'æ' } }] }, sort: '-title', search: 'ø' }
    const address = exportAddress('cases', 'csv', { listed, ids: [], locale: 'da' })
    expect(decodeURIComponent(address)).toBe(
      '/api/cases/export?format=csv&locale=da&sort=-title&search=ø&where[and][0][title][like]=æ',
    )
    const chosen = exportAddress('cases', 'json', { listed: {}, ids: ['a', 'b'], locale: 'en' })
    expect(decodeURIComponent(chosen)).toBe('/api/cases/export?format=json&locale=en&ids=a,b')
  })
})

describe('how long ago', () => {
  const moment = new Date('2026-11-27T12:00:00Z')
  it.each([
    ['2026-11-27T08:00:00Z', 'i dag', 'today'],
    ['2026-11-26T08:00:00Z', 'i går', 'yesterday'],
    ['2026-11-20T08:00:00Z', 'for 7 dage siden', '7 days ago'],
    ['2026-11-06T08:00:00Z', 'for 3 uger siden', '3 weeks ago'],
    ['2026-05-01T08:00:00Z', 'for 7 måneder siden', '7 months ago'],
    ['2026-11-28T08:00:00Z', 'i dag', 'today'],
  ])('%s', (at, da, en) => {
    expect(sayAgo(at, moment)).toEqual({ da, en })
  })
})
