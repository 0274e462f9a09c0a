import { describe, expect, it } from 'vitest'
import { alignRows, hasNewRows } from '../../../src/admin/checks/align.ts'
import { tabOf } from '../../../src/admin/checks/reveal.ts'

const rows = (...ids: string[]) => ({ exchanges: ids.map((id) => ({ id, wording: `${id}?` })) })

describe('the other language beside the form', () => {
  it('has its rows in the order of the form', () => {
    const aligned = alignRows('interviews', rows('b', 'new', 'a'), {
      title: 'T',
      ...rows('a', 'b'),
    })
    expect(aligned).toEqual({
      title: 'T',
      exchanges: [{ id: 'b', wording: 'b?' }, {}, { id: 'a', wording: 'a?' }],
    })
  })

  it('is asked for again when the form has rows that it does not know', () => {
    expect(hasNewRows('interviews', rows('a', 'b'), rows('b', 'a', 'gone'))).toBe(false)
    expect(hasNewRows('interviews', rows('a', 'new'), rows('a'))).toBe(true)
    expect(hasNewRows('cases', {}, {})).toBe(false)
  })
})

describe('the tab of a field', () => {
  const fields = [
    {
      type: 'tabs',
      tabs: [{ fields: [{ name: 'title' }] }, { fields: [{ name: 'cover' }] }, {}],
    },
    { name: 'slug', type: 'text' },
  ]
  it.each([
    ['title', 0],
    ['cover', 1],
    ['slug', -1],
  ])('%s stands in %i', (name, tab) => {
    expect(tabOf(fields, name)).toBe(tab)
    expect(tabOf([], name)).toBe(-1)
  })
})
