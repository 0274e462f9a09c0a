import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlug, isMadeFrom, nextSlug, slugOf, slugPattern } from '../../../src/slugs/slug.ts'

describe('slugOf', () => {
  it.each([
    ['Mød åen på Ærø', 'moed-aaen-paa-aeroe'],
    ['  Hvad – egentlig – lærte du?  ', 'hvad-egentlig-laerte-du'],
    ['Café à la carte', 'cafe-a-la-carte'],
    ['København’s 3. årsdag', 'koebenhavns-3-aarsdag'],
    ['A\u030A og å', 'aa-og-aa'],
    ['???', ''],
  ])('%s -> %s', (title, slug) => expect(slugOf(title)).toBe(slug))

  it('is a slug or nothing, and stays as it is when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = slugOf(text)
        expect(slug === '' || slugPattern.test(slug)).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })

  it('cuts a long title at a word', () => {
    const slug = slugOf('ledelse '.repeat(20))
    expect(slug.split('-').every((word) => word === 'ledelse')).toBe(true)
  })
})

describe('freeSlug and isMadeFrom', () => {
  it('takes the first free number', () => {
    expect(freeSlug('mod', new Set())).toBe('mod')
    expect(freeSlug('mod', new Set(['mod', 'mod-2', 'mod-4']))).toBe('mod-3')
  })
  it('knows its own work', () => {
    expect(isMadeFrom('mod-2', 'Mod')).toBe(true)
    expect(isMadeFrom('mod-og-ro', 'Mod')).toBe(false)
  })
})

describe('nextSlug', () => {
  const before = { slug: 'gammel-titel', title: 'Gammel titel' }
  it.each([
    [
      'follows the title while nothing is public',
      { given: 'gammel-titel', title: 'Ny titel', previous: before, mayFollow: true },
      'ny-titel',
      true,
    ],
    [
      'stays when the page is public',
      { given: 'gammel-titel', title: 'Ny titel', previous: before, mayFollow: false },
      'gammel-titel',
      false,
    ],
    [
      'stays what an editor chose',
      {
        given: 'mit-valg',
        title: 'Ny titel',
        previous: { slug: 'mit-valg', title: 'Gammel titel' },
        mayFollow: true,
      },
      'mit-valg',
      false,
    ],
    [
      'takes a new choice, tidied',
      { given: 'Mit Nye Valg', title: 'Ny titel', previous: before, mayFollow: false },
      'mit-nye-valg',
      false,
    ],
    ['is made when there is none', { title: 'Ny titel', mayFollow: true }, 'ny-titel', true],
    ['stays absent without a title', { mayFollow: true }, undefined, true],
  ])('%s', (_name, situation, slug, made) => expect(nextSlug(situation)).toEqual({ slug, made }))
})
