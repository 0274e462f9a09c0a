import { describe, expect, it } from 'vitest'
import { absolute } from '../../src/site/feeds/absolute.ts'
import { robotsOf } from '../../src/site/finding/robots.ts'
import { element, xmlDocument } from '../../src/site/finding/xml.ts'
import type { SearchEntry } from '../../src/site/search/entry.ts'
import { questionOf, searchAddress } from '../../src/site/search/question.ts'
import { SiteIndex } from '../../src/site/search/siteSearch.ts'
import { mark, snippetOf } from '../../src/site/search/snippet.ts'
import { stemOf } from '../../src/site/search/words.ts'
import { hashOf } from '../../src/site/share/drawing.ts'
import { svgOf } from '../../src/site/share/svg.ts'
import { typeface } from '../../src/site/share/typeface.ts'
import { typeset } from '../../src/site/share/typeset.ts'
import { jsonForHtml } from '../../src/site/structuredData/DataBlock.tsx'
import { readXml } from './xml.ts'

let count = 0
function entry(told: Partial<SearchEntry>): SearchEntry {
  count += 1
  return {
    kind: 'interviews',
    tag: `interviews:${count}`,
    language: 'da',
    path: `/interviews/nr-${count}`,
    title: 'Uden titel',
    by: null,
    facts: '',
    pieces: [],
    year: 2024,
    madeFrom: [],
    mentions: [],
    known: true,
    ...told,
  }
}

const piece = (text: string) => ({ exchange: null, heading: null, text })

function indexOf(...entries: SearchEntry[]) {
  const index = new SiteIndex()
  for (const each of entries) index.put(each)
  const titles = (q: string, language: 'da' | 'en' = 'da') =>
    index
      .search(questionOf(new Map([['q', q]])), language, 50)
      .hits.map(({ entry: { title } }) => title)
  return { index, titles }
}

describe('the search', () => {
  const { index, titles } = indexOf(
    entry({ title: 'Kommunerne og tilliden', pieces: [piece('Vi talte om arbejdsmiljøet.')] }),
    entry({ title: 'Skoleledere i Ærøskøbing', facts: 'Åse Bang' }),
    entry({ title: 'Leaders who listen', language: 'en' }),
    entry({ title: 'Om tavshed', pieces: [piece('Kommunen tav.')] }),
  )

  it.each([
    ['kommune', ['Kommunerne og tilliden', 'Om tavshed']],
    ['kommunens tillid', ['Kommunerne og tilliden']],
    ['aeroeskoebing', ['Skoleledere i Ærøskøbing']],
    ['ÆRØSKØBING', ['Skoleledere i Ærøskøbing']],
    ['æroskobing', ['Skoleledere i Ærøskøbing']],
    ['aase', ['Skoleledere i Ærøskøbing']],
    ['arbejdsmiljø', ['Kommunerne og tilliden']],
    ['arbejdsmiljøets', ['Kommunerne og tilliden']],
    ['arbejdsmijlø', ['Kommunerne og tilliden']],
    ['skolel', ['Skoleledere i Ærøskøbing']],
    ['leader', ['Leaders who listen']],
    ['listening', ['Leaders who listen']],
    ['og', []],
    ['tillid elefant', ['Kommunerne og tilliden']],
    ['elefant', []],
  ])('finds by %s', (q, expected) => {
    expect(titles(q)).toEqual(expected)
  })

  it('forgets at once, and finds again what is put back', () => {
    const one = entry({ title: 'Pindsvinet' })
    index.put(one)
    index.put({ ...one, title: 'Grævlingen' })
    expect(titles('pindsvin')).toEqual([])
    expect(titles('grævling')).toEqual(['Grævlingen'])
    index.remove(one.tag)
    expect(titles('grævling')).toEqual([])
  })

  it('finds the same after much has been replaced', () => {
    const many = indexOf()
    const all = Array.from({ length: 40 }, (_, number) => entry({ title: `Emne nummer${number}` }))
    for (let round = 0; round < 20; round += 1) for (const each of all) many.index.put(each)
    many.index.tidy()
    expect(many.titles('emne')).toHaveLength(40)
    expect(many.titles('nummer7')).toEqual(['Emne nummer7'])
  })

  it('finds what has no page by itself only where something leads to it', () => {
    const question = entry({
      kind: 'questions',
      tag: 'questions:1',
      title: 'Gåden',
      known: false,
      mentions: ['themes:1'],
    })
    const theme = entry({ kind: 'themes', tag: 'themes:1', title: 'Gåder', known: false })
    const asked = entry({ title: 'Samtalen', mentions: ['questions:1'] })
    const small = indexOf(question, theme)
    expect(small.titles('gåde')).toEqual([])
    small.index.put(asked)
    expect(small.titles('gåde')).toEqual(expect.arrayContaining(['Gåden', 'Gåder']))
    small.index.remove(asked.tag)
    expect(small.titles('gåde')).toEqual([])
  })

  it('narrows to a theme: what is filed under it, and who answered a question of it', () => {
    const theme = entry({
      kind: 'themes',
      tag: 'themes:1',
      path: '/temaer/tillid',
      title: 'Tillid',
      known: false,
    })
    const question = entry({
      kind: 'questions',
      tag: 'questions:1',
      title: 'Fælles spørgsmål',
      known: false,
      mentions: ['themes:1'],
    })
    const filed = entry({ kind: 'cases', title: 'Fælles case', mentions: ['themes:1'] })
    const asked = entry({ title: 'Fælles samtale', mentions: ['questions:1'] })
    const { index: small } = indexOf(
      theme,
      question,
      filed,
      asked,
      entry({ title: 'Fælles andet' }),
    )
    const found = (slug: string | null) => {
      const words = ['faelles']
      const { hits } = small.search({ words, kind: null, year: null, theme: slug }, 'da', 9)
      return hits.map(({ entry: { title } }) => title).sort()
    }
    expect(found(null)).toHaveLength(4)
    expect(found('tillid')).toEqual(['Fælles case', 'Fælles samtale', 'Fælles spørgsmål'])
    expect(found('andet')).toEqual([])
    expect(small.themes('en')).toEqual([{ slug: 'tillid', name: 'Tillid', lang: 'da' }])
    small.remove(filed.tag)
    small.remove(asked.tag)
    expect(small.themes('da')).toEqual([])
  })

  it('knows the years of what there is, the newest first', () => {
    const one = entry({ title: 'Ældst', year: 2019 })
    const { index: small } = indexOf(one, entry({ title: 'Nyest', year: 2024 }))
    small.put({ ...one, title: 'Ældst igen' })
    expect(small.years()).toEqual([2024, 2019])
    small.remove(one.tag)
    expect(small.years()).toEqual([2024])
  })

  it('knows what shows something of a changed document, one or any of its kind', () => {
    const made = entry({ madeFrom: ['themes:7'] })
    const small = indexOf(made)
    expect(small.index.madeFrom(['themes:7'])).toEqual([made.tag])
    expect(small.index.madeFrom(['themes:*'])).toEqual([made.tag])
    expect(small.index.madeFrom(['themes', 'themes:8', 'organisations:*'])).toEqual([])
  })
})

describe('what was found', () => {
  const shown = (runs: { text: string; hit: boolean }[]) =>
    runs.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

  it('is marked where it stands, whatever its form', () => {
    expect(
      shown(mark('Lytte, <b>lytter</b>!', new Set(['lytte', stemOf('lytte', 'da') ?? '']), 'da')),
    ).toBe('[Lytte], <b>[lytter]</b>!')
  })

  it('is shown in the passage with most of the words, cut between words', () => {
    const filler = 'og så videre derfra '.repeat(60)
    const text = `Tillid her. ${filler}Der er tillid og omsorg i teamet. ${filler}`
    const snippet = snippetOf(
      [piece(text)],
      { meant: new Set(['tillid', 'omsorg']), wanted: 2 },
      'da',
    )
    const line = shown(snippet?.runs ?? [])
    expect(line).toContain('[tillid] og [omsorg]')
    expect(line.length).toBeLessThan(300)
    expect(line).toMatch(/^… \S.* …$/)
  })

  it('is not read on once all of the words stand in one passage', () => {
    const pieces = ['Tillid her.', 'Omsorg og tillid.', 'Tillid, omsorg, tillid, omsorg.'].map(
      (text) => piece(text),
    )
    const looked = { meant: new Set(['tillid', 'omsorg']), wanted: 2 }
    expect(snippetOf(pieces, looked, 'da')?.piece).toBe(pieces[1])
  })

  it('has an address that says only what was asked', () => {
    const asked = questionOf(
      new Map([
        ['q', ' a\n b '],
        ['year', '20x4'],
        ['kind', 'cases'],
        ['page', '3'],
      ]),
    )
    expect(searchAddress('/soeg', asked)).toBe('/soeg?q=a+b&kind=cases&page=3')
    expect(questionOf(new Map([['q', 'x'.repeat(999)]])).text).toHaveLength(200)
  })
})

it('writes XML that no text can break', () => {
  const nasty = '<a>&"\']]>\u0000\u0008\ud800\ufffe😀'
  const xml = readXml(
    xmlDocument(element('r', { x: nasty }, element('t', {}, nasty), element('e'))),
  )
  expect(xml.attributes.x).toBe('<a>&"\']]>😀')
  expect(xml.textOf('t')).toBe('<a>&"\']]>😀')
})

it('writes JSON that cannot end its element', () => {
  const text = jsonForHtml({ a: '</script><!--\u2028&' })
  expect(text).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(text)).toEqual({ a: '</script><!--\u2028&' })
})

it('makes our HTML stand by itself', () => {
  const html =
    '<p class="x"><a href="/a">“href=&quot;/b&quot;”</a><img srcSet="/p 1w" src="/p"/></p>'
  expect(absolute(html, 'https://s.example')).toBe(
    '<p><a href="https://s.example/a">“href=&quot;/b&quot;”</a><img src="https://s.example/p"/></p>',
  )
})

it.each([
  'http://localhost:3000',
  'http://127.0.0.1',
  'https://stafet.local',
  'http://10.0.0.7',
  '',
])('asks robots to leave %s alone', (url) =>
  expect(robotsOf(url)).toBe('User-agent: *\nDisallow: /\n'),
)

describe('a share picture', () => {
  const narrow = { width: (text: string, size: number) => text.length * size * 0.5 }
  const room = {
    width: 200,
    sizes: [
      { size: 40, lines: 1 },
      { size: 20, lines: 2 },
    ],
  }
  const drawing = {
    siteName: 'Stafetten',
    kicker: 'Interview',
    title: 'Ærø & <b>Åse</b> 😀 Łódź ελ',
    by: null,
    below: null,
    photo: null,
    accent: '#bb3316',
  }

  it('has its title in the largest size with room, in lines of like length, cut when it must be', () => {
    expect(typeset('Kort', narrow, room)).toEqual({ size: 40, lines: ['Kort'] })
    expect(typeset('God ledelse går videre i', narrow, room)).toEqual({
      size: 20,
      lines: ['God ledelse', 'går videre i'],
    })
    const cut = typeset('Et meget langt emne som ingen linje rummer nogen steder', narrow, room)
    expect(cut.lines).toHaveLength(2)
    expect(cut.lines[1]).toMatch(/…$/)
  })

  it('is outlines only, of what the typeface has', () => {
    const svg = svgOf(drawing)
    expect(svg).not.toMatch(/NaN|undefined|<text|<b>/)
    readXml(svg)
    expect(typeface('title').width('Ł😀ελ', 10)).toBe(typeface('title').width('Ł', 10))
  })

  it('has another address when it shows anything else', () => {
    expect(hashOf(drawing)).toMatch(/^[0-9a-f]{16}$/)
    expect(hashOf({ ...drawing })).toBe(hashOf(drawing))
    expect(hashOf({ ...drawing, accent: '#000000' })).not.toBe(hashOf(drawing))
  })
})
