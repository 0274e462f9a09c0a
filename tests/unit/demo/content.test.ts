import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { demoContent } from '../../../src/demo/content/index.ts'
import type { DemoTerm } from '../../../src/demo/content/types.ts'
import { looks } from '../../../src/demo/pictures/people.ts'

const days = ['2026-11-23', '2024-02-29', '2027-01-31', '2026-12-01']
const content = demoContent('2026-11-23')
const keysOf = (list: { slug: string }[]) => list.map(({ slug }) => slug)

const known: Record<string, Set<string>> = {
  organisation: new Set(keysOf(content.organisations)),
  theme: new Set(keysOf(content.themes)),
  question: new Set(content.questions.map(({ key }) => key)),
  picture: new Set(content.pictures.map(({ key }) => key)),
  role: new Set(keysOf(content.roles)),
  ambassador: new Set(keysOf(content.ambassadors)),
  case: new Set(keysOf(content.cases)),
  interview: new Set(keysOf(content.interviews)),
}

describe('demo content', () => {
  it('has the size that was promised', () => {
    expect(content.questions).toHaveLength(12)
    expect(content.interviews).toHaveLength(6)
    expect(content.cases).toHaveLength(6)
    expect(content.themes).toHaveLength(6)
    expect(content.organisations).toHaveLength(10)
  })

  it('gives every document a slug or key of its own, also over the sections', () => {
    const { organisations, themes, roles, ambassadors, cases, interviews } = content
    const all = [organisations, themes, roles, ambassadors, cases, interviews].flatMap(keysOf)
    expect(all).toEqual([...new Set(all)])
    for (const slug of all) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    for (const kind of ['question', 'picture'] as const) {
      const list = kind === 'question' ? content.questions : content.pictures
      expect(known[kind]?.size).toBe(list.length)
    }
  })

  it('refers only to what is there', () => {
    const references: [string, string | null][] = [
      ...content.questions.map(({ theme }): [string, string] => ['theme', theme]),
      ...content.roles.flatMap(({ questionSet }) => questionSet.map(pair('question'))),
      ...content.terms.flatMap(({ role, ambassador, appointedBy }) => [
        pair('role')(role),
        pair('ambassador')(ambassador),
        ...appointedBy.map(pair('organisation')),
      ]),
      ...content.ambassadors.flatMap(({ portrait, positions }) => [
        pair('picture')(portrait),
        ...positions.map(({ organisation }) => pair('organisation')(organisation)),
      ]),
      ...content.cases.flatMap((found) => [
        pair('organisation')(found.organisation),
        ...found.themes.map(pair('theme')),
        ...found.putForwardBy.map(pair('ambassador')),
        ...[...found.images, ...found.attachments].map(pair('picture')),
      ]),
      ...content.interviews.flatMap((interview) => [
        ...interview.interviewees.map(pair('ambassador')),
        ...interview.relatedCases.map(pair('case')),
        ...interview.exchanges.map(({ question }) => pair('question')(question)),
        ...(interview.cover ? [pair('picture')(interview.cover)] : []),
      ]),
      ['role', content.settings.role],
      ...content.settings.featured.interviews.map(pair('interview')),
      ...content.settings.featured.cases.map(pair('case')),
      ...content.settings.featured.questions.map(pair('question')),
    ]
    const missing = references.filter(([kind, key]) => !known[kind]?.has(key ?? ''))
    expect(missing).toEqual([])
  })

  it('uses every picture and has a look for every portrait', () => {
    const used = new Set([
      ...content.ambassadors.map(({ portrait }) => portrait),
      ...content.cases.flatMap(({ images, attachments }) => [...images, ...attachments]),
      ...content.interviews.flatMap(({ cover }) => cover ?? []),
    ])
    expect([...used].sort()).toEqual([...(known.picture ?? [])].sort())
    for (const { slug } of content.ambassadors) expect(looks).toHaveProperty(slug)
  })

  it('says everything in both languages, but where a missing translation is the point', () => {
    const untranslated = new Set<string>()
    for (const [list, documents] of Object.entries(content)) {
      for (const document of Array.isArray(documents) ? documents : [documents]) {
        const name = 'slug' in document ? document.slug : list
        for (const text of localisedIn(document)) {
          expect(text.da?.trim(), name).toBeTruthy()
          if (text.en === null) untranslated.add(name)
          else {
            expect(text.en?.trim(), name).toBeTruthy()
            expect(text.en, name).not.toMatch(/\b(og|ikke|jeg|det|hvad|eller)\b/i)
          }
        }
      }
    }
    expect([...untranslated].sort()).toEqual([
      'en-overlaege-der-gaar-hjem',
      'yasmin-ellekaer-og-den-tomme-stol',
    ])
  })

  it('shows interviews in six states', () => {
    const stateOf = (slug: string) => {
      const interview = content.interviews.find((one) => one.slug === slug)
      if (!interview) throw new Error(slug)
      const answered = interview.exchanges.filter(({ answer }) => answer).length
      return {
        published: interview.publishedOn !== null,
        pending: interview.pending !== undefined,
        english: interview.title.en !== null,
        answered: `${answered}/${interview.exchanges.length}`,
      }
    }
    const usual = { published: true, pending: false, english: true }
    expect(stateOf('tre-hurtige-til-amina-soerholt')).toEqual({ ...usual, answered: '3/3' })
    expect(stateOf('naar-telefonen-ikke-ringer')).toEqual({ ...usual, answered: '6/6' })
    expect(stateOf('om-natten-er-alle-kolleger')).toEqual({
      ...usual,
      pending: true,
      answered: '5/5',
    })
    expect(stateOf('en-overlaege-der-gaar-hjem')).toEqual({
      ...usual,
      english: false,
      answered: '5/5',
    })
    expect(stateOf('maa-jeg-eller-maa-jeg-ikke')).toEqual({
      ...usual,
      published: false,
      answered: '5/5',
    })
    expect(stateOf('yasmin-ellekaer-og-den-tomme-stol')).toEqual({
      ...usual,
      published: false,
      answered: '3/6',
    })
  })

  it.each(days)(
    'on %s holds two seats of three, keeps one vacant and announces who comes',
    (today) => {
      const { terms, roles } = demoContent(today)
      const on = (day: string) => terms.filter((term) => contains(term, day))
      expect(roles[0]?.seatHistory.map(({ seats }) => seats)).toEqual([1, 3])
      expect(on(today).map(({ ambassador }) => ambassador)).toEqual([
        'amina-soerholt',
        'rasmus-engvang',
      ])
      const coming = terms.filter(({ startsOn }) => startsOn > today)
      expect(coming.filter(({ announcedOn }) => announcedOn <= today)).toHaveLength(1)
      expect(coming.filter(({ announcedOn }) => announcedOn > today)).toHaveLength(1)
    },
  )

  it.each(days)(
    'around %s never has more terms than seats, nor a person twice at once',
    (today) => {
      const { terms, roles } = demoContent(today)
      const history = roles[0]?.seatHistory ?? []
      const boundaries = [
        ...terms.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
        ...history.map(({ from }) => from),
      ]
      for (const day of boundaries) {
        const holding = terms.filter((term) => contains(term, day))
        const seats = history.filter(({ from }) => from <= day).at(-1)?.seats ?? 0
        expect(holding.length, day).toBeLessThanOrEqual(seats)
        expect(new Set(holding.map(({ ambassador }) => ambassador)).size, day).toBe(holding.length)
      }
      for (const { startsOn, endsOn } of terms) expect(startsOn < endsOn).toBe(true)
      expect(history.at(0)?.from).toBe(terms.at(0)?.startsOn)
    },
  )

  it.each(days)(
    'around %s interviews and puts cases forward while the people hold the office',
    (today) => {
      const { cases, interviews, terms } = demoContent(today)
      const work = [
        ...cases.flatMap((found) =>
          found.putForwardBy.map((person) => ({
            person,
            on: found.putForwardOn,
            out: found.publishedOn,
          })),
        ),
        ...interviews.flatMap((one) =>
          one.interviewees.map((person) => ({
            person,
            on: one.interviewedOn,
            out: one.publishedOn,
          })),
        ),
      ].filter(({ person }) => person !== 'yasmin-ellekaer') // She is interviewed before she begins.
      for (const { person, on, out } of work) {
        const holds = terms.some((term) => term.ambassador === person && contains(term, on))
        expect(holds, `${person} ${on}`).toBe(true)
        if (out !== null) expect(out > on && out <= today, `${person} ${out}`).toBe(true)
      }
    },
  )

  it('refuses a reference day that does not exist', () => {
    expect(() => demoContent('2026-02-30')).toThrow(RangeError)
    expect(() => demoContent('i morgen')).toThrow(RangeError)
  })

  it('names only addresses that nobody can own', () => {
    const addresses = JSON.stringify(content).match(/(?:https?:\/\/|@)[\w.-]+/g) ?? []
    expect(addresses.length).toBeGreaterThan(8)
    for (const address of addresses) expect(address).toMatch(/\.example$/)
  })

  const seeds =
    ['../shared/seeds', '../../shared/seeds'].map((at) => path.resolve(at)).find(existsSync) ?? ''
  it.skipIf(seeds === '')('repeats no sentence of the customer’s own texts', () => {
    const ours = plain(JSON.stringify(content))
    const sentences = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readFileSync(path.join(seeds, name), 'utf8').split(/[.!?:\n]+/))
      .map(plain)
      .filter((sentence) => sentence.split(' ').length >= 4)
    expect(sentences.length).toBeGreaterThan(5)
    expect(sentences.filter((sentence) => ours.includes(sentence))).toEqual([])
  })
})

const pair =
  (kind: string) =>
  (key: string): [string, string] => [kind, key]

const contains = ({ startsOn, endsOn }: DemoTerm, day: string) => startsOn <= day && day < endsOn

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Text = { da?: string; en?: string | null }

function localisedIn(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if ('da' in value) return [value as Text]
  return Object.values(value).flatMap(localisedIn)
}
