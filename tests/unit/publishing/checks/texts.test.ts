import { describe, expect, it } from 'vitest'
import { skippedHeadings } from '../../../../src/publishing/checks/headings.ts'
import { addressIn, isBareAddress, isVague } from '../../../../src/publishing/checks/links.ts'
import { lixOf } from '../../../../src/publishing/checks/lix.ts'
import { readRichText } from '../../../../src/publishing/checks/readRichText.ts'
import { sentencesOf } from '../../../../src/publishing/checks/sentences.ts'
import {
  bulletList,
  heading,
  link,
  paragraph,
  quote,
  richText,
} from '../../../../src/richtext/build.ts'

const sentences = (text: string) => sentencesOf(text).map((words) => words.join(' '))

describe('sentences', () => {
  it.each([
    ['Vi mødtes. Så gik vi hjem.', 2],
    ['Hvad nu? Ingen vidste det! Heller ikke jeg …', 3],
    ['Vi brugte f.eks. Lyngby, bl.a. fordi dr. Holm bor der.', 1],
    ['Den 3. maj 2024 kom nr. 12. Den var sen.', 2],
    ['Det var A. Holm, der sagde det. Ikke mig.', 2],
    ['Det skete i 2019. Siden har vi ventet.', 2],
    ['»Kom nu.« Han ventede ikke.', 2],
    ['„Må jeg?“ spurgte hun stille.', 1],
    ['Der er én regel: Spørg først.', 2],
    ['Der er tre ting: mad, ro og tid.', 1],
    ['Det koster 3.5 mio. kr. om året, ca. 10 pct. mere.', 1],
    ['We met, e.g. at noon, with Mr. Hale. Then we left.', 2],
    ['Uden punktum', 1],
    ['… – !!', 0],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  it('keep their words, without signs that stand alone', () => {
    expect(sentencesOf('Han – min chef – gik. Nu!')).toEqual([
      ['Han', 'min', 'chef', 'gik.'],
      ['Nu!'],
    ])
  })
})

describe('LIX', () => {
  it('is words per sentence and the percentage of long words', () => {
    // 8 words, 2 sentences, 2 long words (medarbejdere, sammen is six letters, kommunen): 4 + 25
    expect(lixOf(['Vi er sammen hver dag. Kommunen har medarbejdere.'])).toEqual({
      lix: 29,
      words: 8,
    })
  })
  it('counts each block as a sentence of its own', () => {
    expect(lixOf(['en to', 'tre fire']).lix).toBe(2)
    expect(lixOf(['en to tre fire']).lix).toBe(4)
  })
  it('is nothing without words', () => {
    expect(lixOf([])).toEqual({ lix: 0, words: 0 })
    expect(lixOf(['–'])).toEqual({ lix: 0, words: 0 })
  })
})

describe('link texts', () => {
  it.each([
    'Klik her',
    'læse mere her',
    'LÆS MERE »',
    'her',
    'Read more…',
    'Click here!',
    'download',
    ' se mere her ',
  ])('“%s” says nothing', (text) => expect(isVague(text)).toBe(true))
  it.each(['Her bor vi', 'Læs mere om havnen', 'Read more about the harbour', 'borger.dk', ''])(
    '“%s” says something, or is for another check',
    (text) => expect(isVague(text)).toBe(false),
  )
  it.each([
    'https://example.org',
    'www.example.org',
    'example.org/sider/om',
    'HTTP://EXAMPLE.ORG/x',
  ])('%s is an address', (text) => expect(isBareAddress(text)).toBe(true))
  it.each(['borger.dk', 'Node.js', 'og/eller', 'kommunens side', 'pia@example.org', ''])(
    '“%s” is none',
    (text) => expect(isBareAddress(text)).toBe(false),
  )
  it('finds an address in a text', () => {
    expect(addressIn('Se https://example.org/a?b=1, tak')).toBe('https://example.org/a?b=1,')
    expect(addressIn('Se vores side')).toBeUndefined()
  })
})

describe('headings', () => {
  const of = (...levels: number[]) =>
    skippedHeadings(levels.map((level) => ({ level, text: `h${level}` })))
  it.each([[[]], [[3]], [[3, 3, 4, 3, 4, 4]], [[3, 4, 5, 3]]])('%j skip nothing', (levels) => {
    expect(of(...levels)).toEqual([])
  })
  it('must not begin below the first level or jump', () => {
    expect(of(4, 3)).toEqual(['h4'])
    expect(of(3, 5)).toEqual(['h5'])
  })
})

describe('reading rich text', () => {
  it('gives blocks, headings, links and pictures in order', () => {
    const read = readRichText(
      richText(
        heading('h3', 'Om dagen'),
        paragraph('Vi ', link('mødes', 'https://example.org'), ' tit.'),
        bulletList(['Et', 'To']),
        quote('Sådan er det.'),
      ),
    )
    expect(read.headings).toEqual([{ level: 3, text: 'Om dagen' }])
    expect(read.blocks).toEqual(['Vi mødes tit.', 'Et', 'To', 'Sådan er det.'])
    expect(read.links).toEqual([{ text: 'mødes', address: 'https://example.org' }])
    expect(read.outsideLinks).not.toContain('mødes')
  })

  it('reads pictures by id, whether they were read along or not', () => {
    const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })
    const root = {
      type: 'root',
      children: [upload('a'), upload({ id: 'b' }), upload(7), upload(null)],
    }
    expect(readRichText({ root }).pictures).toEqual(['a', 'b'])
  })

  it.each([
    null,
    undefined,
    'text',
    7,
    [],
    {},
    { root: null },
    { root: [] },
    { root: { children: 'x' } },
  ])('%j is an empty text', (value) => {
    expect(readRichText(value)).toEqual(readRichText(richText()))
  })

  it('comes to an end in a tree that comes back to itself', () => {
    const root: { type: string; children: unknown[] } = { type: 'root', children: [] }
    root.children.push({ type: 'paragraph', children: [{ type: 'text', text: 'ord' }, root] })
    expect(readRichText({ root }).blocks).toEqual(['ord'])
  })

  it('is quick with what is very deep, very wide or very odd', () => {
    let deep: unknown = { type: 'text', text: 'bund' }
    for (let level = 0; level < 40_000; level += 1) deep = { type: 'list', children: [deep] }
    const wide = Array.from({ length: 40_000 }, () => ({ type: 'text', text: 'ord. ' }))
    const dots = '.'.repeat(200_000)
    const started = performance.now()
    expect(readRichText({ root: { children: [deep] } }).blocks).toEqual(['bund'])
    const [block = ''] = readRichText({
      root: { children: [{ type: 'paragraph', children: wide }] },
    }).blocks
    expect(sentencesOf(block)).toHaveLength(1)
    expect(sentencesOf(`${dots}x ${dots}" ${'"'.repeat(200_000)}`)).toHaveLength(1)
    expect(isVague(dots)).toBe(false)
    expect(isBareAddress(`${'a.'.repeat(50_000)}!`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
