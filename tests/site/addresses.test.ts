import { describe, expect, it } from 'vitest'
import {
  canonicalPath,
  decodePath,
  inLanguage,
  pathOf,
  splitLanguage,
  targetOf,
} from '../../src/site/addresses.ts'
import { caseFiltersOf } from '../../src/site/caseFilters.ts'
import { safeHref } from '../../src/site/links.ts'
import { pageNumber } from '../../src/site/pageNumber.ts'
import { meaningOf, searchOf } from '../../src/site/query.ts'
import { paragraphs, passage, richPassage, summarise } from '../../src/site/text.ts'
import { paragraph, richText, text } from './lexical.ts'

describe('addresses', () => {
  it.each([
    ['/', '/'],
    ['/interviews/', '/interviews'],
    ['/Interviews/Ord', '/interviews/ord'],
    ['//interviews//ord//', '/interviews/ord'],
    ['/ambassadører', '/ambassadoerer'],
    ['/EN/', '/en'],
    ['/interviews/åbenhed', '/interviews/aabenhed'],
  ])('%s is canonically %s', (path, canonical) => {
    expect(canonicalPath(path)).toBe(canonical)
    expect(canonicalPath(canonical)).toBe(canonical)
  })

  it.each(['/%', '/%ff', '/%00', '/a%0d%0ab', '/%c3'])('refuses %s', (raw) => {
    expect(decodePath(raw)).toBeNull()
  })

  it('splits off the language and puts it back', () => {
    expect(splitLanguage('/en')).toEqual({ language: 'en', path: '/' })
    expect(splitLanguage('/en/cases/a')).toEqual({ language: 'en', path: '/cases/a' })
    expect(splitLanguage('/enhver')).toEqual({ language: 'da', path: '/enhver' })
    expect(inLanguage('/', 'en')).toBe('/en')
    expect(inLanguage('/cases/a', 'en')).toBe('/en/cases/a')
    expect(inLanguage('/cases/a', 'da')).toBe('/cases/a')
  })

  it.each([
    '/',
    '/ambassadoerer',
    '/interviews/ord',
    '/cases',
    '/interviews/arkiv/2024',
    '/interviews/arkiv',
    '/spoergsmaal/hvad-nu',
    '/temaer/tillid',
    '/organisationer',
    '/tilgaengelighed',
    '/privatliv',
    '/was',
  ])('%s asks for a page', (path) => {
    const target = targetOf(path)
    expect(target && pathOf(target)).toBe(path)
  })

  it.each([
    '/ukendt',
    '/interviews/ord/mere',
    '/interviews/.env',
    '/interviews/-',
    '/interviews/arkiv/24',
    '/interviews/arkiv/2024/1',
    '/cases/arkiv/2024',
    '/was/mere',
    `/cases/${'a'.repeat(300)}`,
  ])('%s asks for none', (path) => {
    expect(targetOf(path)).toBeNull()
  })

  it.each([
    [undefined, 1],
    ['1', 1],
    ['12', 12],
    ['0', null],
    ['01', null],
    ['-1', null],
    ['1.5', null],
    ['abc', null],
    ['', null],
    ['9999999', null],
    [['1', '2'], null],
    [{ a: '1' }, null],
  ])('page=%j is %j', (raw, page) => {
    expect(pageNumber(raw)).toBe(page)
  })
})

describe('parameters', () => {
  const meaning = (path: string, search: string) => searchOf(meaningOf(path, search))

  it.each([
    ['/cases', '?page=2&sektor=stat&tema=tillid&utm_source=x', '?tema=tillid&sektor=stat&page=2'],
    ['/en/cases', '?organisation=&tema=&sektor=', ''],
    ['/cases', '?page=', '?page='],
    ['/cases', '?tema=a&tema=b', '?tema=a%0Ab'],
    ['/interviews', '?tema=tillid&page=3', '?page=3'],
    ['/interviews/arkiv/2024', '?page=2&aar=2023', '?page=2'],
    ['/spoergsmaal/hvad-nu', '?page=2&tema=x', '?page=2'],
    ['/spoergsmaal', '?page=2', ''],
    ['/temaer/tillid', '?page=2', ''],
    ['/', '?tema=tillid', ''],
  ])('of %s%s that mean something are %j', (path, search, expected) => {
    expect(meaning(path, search)).toBe(expected)
  })

  it.each([
    [{}, {}],
    [
      { tema: 'tillid', sektor: 'kommune' },
      { tema: 'tillid', sektor: 'kommune' },
    ],
    [{ sektor: 'state' }, null],
    [{ sektor: 'toString' }, null],
    [{ tema: '../x' }, null],
    [{ organisation: 'a\nb' }, null],
  ])('%j filter cases by %j', (query, filters) => {
    expect(caseFiltersOf(new Map(Object.entries(query)))).toEqual(filters)
  })
})

describe('links that editors write', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['tel:+4511223344', 'tel:+4511223344'],
    ['/cases/havnen', '/cases/havnen'],
    ['#spoergsmaal-2', '#spoergsmaal-2'],
  ])('%s stays', (address, href) => {
    expect(safeHref(address)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'http://',
    '',
    null,
    7,
  ])('%j goes', (address) => {
    expect(safeHref(address)).toBeNull()
  })
})

describe('texts', () => {
  it('come in the language asked for, else in the other, and say which', () => {
    expect(passage({ da: 'ja', en: 'yes' }, 'en')).toEqual({ text: 'yes', lang: 'en' })
    expect(passage({ da: 'ja', en: ' ' }, 'en')).toEqual({ text: 'ja', lang: 'da' })
    expect(passage({ en: 'yes' }, 'da')).toEqual({ text: 'yes', lang: 'en' })
    expect(passage({}, 'da')).toBeNull()
    expect(passage(null, 'da')).toBeNull()
  })

  it('count as missing when a rich text was emptied', () => {
    const full = richText(paragraph(text('ja')))
    const empty = richText(paragraph(), paragraph(text(' ')))
    expect(richPassage({ da: full, en: empty }, 'en')?.lang).toBe('da')
    expect(richPassage({ da: empty }, 'da')).toBeNull()
  })

  it('fall into paragraphs at blank lines', () => {
    expect(paragraphs('a\nb\r\n \r\nc\n\n\n')).toEqual(['a b', 'c'])
  })

  it('are cut between words', () => {
    expect(summarise('et to tre', 20)).toBe('et to tre')
    expect(summarise('et langt, langt ord til', 15)).toBe('et langt…')
  })
})
