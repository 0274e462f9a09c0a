import { existsSync, readdirSync } from 'node:fs'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { isEmpty, loadDemo, type RemovalReport, removeDemo } from '../../src/demo/index.ts'
import { calendarDayIn } from '../../src/handover/calendar.ts'
import { promise } from '../setup/schedules.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { mongoUrl } from './support/databases.ts'

// Around the real day, for whom the public sees follows from it.
const today = calendarDayIn('Europe/Copenhagen', new Date())
const pictureScale = 0.05
const all = { overrideAccess: true, depth: 0, pagination: false } as const
const collections: CollectionSlug[] = [
  'interviews',
  'cases',
  'terms',
  'ambassadors',
  'roles',
  'questions',
  'themes',
  'organisations',
  'media',
]

describe('demo content: SQLite', () => cases(() => ''))
describe.skipIf(!inject('mongoUrl'))('demo content: MongoDB', () => cases(mongoUrl))

function cases(address: () => string): void {
  let stafet: Stafet
  beforeAll(async () => {
    const url = address()
    stafet = await startStafet(url ? { DATABASE_URL: url } : {})
  })
  afterAll(async () => {
    const { connection } = stafet.payload.db as { connection?: { dropDatabase(): Promise<void> } }
    await connection?.dropDatabase()
    await stafet.stop()
  })

  const files = () =>
    existsSync(stafet.env.mediaFolder) ? readdirSync(stafet.env.mediaFolder).sort() : []
  const find = async (collection: CollectionSlug, options: object = {}) =>
    (await stafet.payload.find({ ...all, collection, trash: true, ...options })).docs
  const bySlug = async <S extends 'interviews' | 'cases' | 'ambassadors' | 'organisations'>(
    collection: S,
    slug: string,
    options: object = {},
  ) => {
    const { docs } = await stafet.payload.find({
      ...all,
      collection,
      where: { slug: { equals: slug } },
      ...options,
    })
    const [found] = docs
    if (!found) throw new Error(`No ${collection} ${slug}`)
    return found
  }
  const named = (report: RemovalReport) =>
    report.kept.map(({ collection, title }) => `${collection}: ${title}`).sort()

  // A busy machine of two cores takes its time over seventy documents with pictures.
  const patience = 240_000

  it(
    'leaves nothing behind when loading fails half way',
    async () => {
      const { payload } = stafet
      const create = payload.create
      vi.spyOn(payload, 'create').mockImplementation(((options: { collection: string }) =>
        options.collection === 'themes'
          ? Promise.reject(new Error('the disk is full'))
          : Reflect.apply(create, payload, [options])) as typeof create)
      await expect(loadDemo(payload, { today, pictureScale })).rejects.toThrow('the disk is full')
      vi.restoreAllMocks()
      expect(await isEmpty(payload)).toBe(true)
      await vi.waitFor(() => expect(files()).toEqual([]), 10_000)
    },
    patience,
  )

  it(
    'loads everything, marked, into an empty database, and a second time nothing',
    async () => {
      const { payload } = stafet
      expect(await loadDemo(payload, { today, pictureScale })).toEqual({
        loaded: true,
        documents: 74,
      })
      expect(await loadDemo(payload, { today, pictureScale })).toEqual({
        loaded: false,
        documents: 0,
      })
      for (const collection of collections) {
        const documents = (await find(collection)) as { demo?: boolean | null }[]
        expect(documents.length, collection).toBeGreaterThan(0)
        expect(
          documents.filter(({ demo }) => !demo),
          collection,
        ).toEqual([])
      }
      expect(files().length).toBeGreaterThan(17)
    },
    patience,
  )

  it('shows visitors what is published and announced, and nothing else', async () => {
    const asVisitor = { overrideAccess: false }
    const slugs = async (collection: 'interviews' | 'cases' | 'ambassadors') =>
      ((await find(collection, asVisitor)) as { slug?: string | null }[]).map(({ slug }) => slug)
    expect((await slugs('interviews')).sort()).toEqual([
      'en-overlaege-der-gaar-hjem',
      'naar-telefonen-ikke-ringer',
      'om-natten-er-alle-kolleger',
      'tre-hurtige-til-amina-soerholt',
    ])
    expect(await slugs('cases')).toHaveLength(5)
    expect(await slugs('ambassadors')).toHaveLength(7)
    expect(await find('terms', asVisitor)).toHaveLength(7)
    const pictures = (await find('media', asVisitor)) as { alt: string }[]
    // All but the portrait of the one who is not announced and the picture of the draft case.
    expect(pictures).toHaveLength(15)
  })

  it('gives each interview its state, dates, byline and languages', async () => {
    const gudrun = await bySlug('interviews', 'naar-telefonen-ikke-ringer', { locale: 'en' })
    expect(gudrun._status).toBe('published')
    expect(gudrun.publishedAt?.slice(0, 10)).toBe(
      String(gudrun.interviewedOn).slice(0, 8).concat('18'),
    )
    expect(gudrun.attribution).toMatchObject([
      {
        name: 'Gudrun Hald Espelund',
        title: 'Chief Executive',
        organisation: 'Lyngsø Municipality',
        role: 'Ambassador for Good Public Leadership',
      },
    ])
    expect(gudrun.exchanges?.[0]?.wording).toBe('What does an ordinary Tuesday look like?')

    const slug = 'om-natten-er-alle-kolleger'
    const published = await bySlug('interviews', slug)
    const pending = await bySlug('interviews', slug, { draft: true })
    expect([published._status, pending._status]).toEqual(['published', 'draft'])
    expect(published.lead).toContain('Fire nætter')
    expect(pending.lead).toContain('Fem nætter')
    expect(pending.exchanges?.map(({ id }) => id)).toEqual(published.exchanges?.map(({ id }) => id))
    const english = await bySlug('interviews', slug, { draft: true, locale: 'en' })
    expect(english.lead).toContain('Five nights')

    const untranslated = await bySlug('interviews', 'en-overlaege-der-gaar-hjem', {
      locale: 'en',
      fallbackLocale: false,
    })
    expect(untranslated).toMatchObject({ _status: 'published' })
    expect(untranslated.title ?? null).toBeNull()
    const draft = await bySlug('interviews', 'maa-jeg-eller-maa-jeg-ikke', { draft: true })
    expect(draft).toMatchObject({ _status: 'draft' })
    expect(draft.publishedAt ?? null).toBeNull()
  })

  describe('removal', () => {
    let report: RemovalReport
    let mine: { interview: object; copy: string; theme: string }

    beforeAll(async () => {
      const { payload } = stafet
      const common = { overrideAccess: true, depth: 0 } as const
      const amina = await bySlug('ambassadors', 'amina-soerholt')
      const hanne = await bySlug('interviews', 'maa-jeg-eller-maa-jeg-ikke', { draft: true })
      const folder = await bySlug('cases', 'den-blaa-mappe')
      const theme = await payload.create({ ...common, collection: 'themes', data: { name: 'Mit' } })
      const interview = await payload.create({
        ...common,
        collection: 'interviews',
        draft: true,
        data: { title: 'Min egen', interviewees: [amina.id], _status: 'draft' },
      })
      const copy = await payload.duplicate({ ...common, collection: 'cases', id: folder.id })
      await payload.create({
        ...common,
        collection: 'redirects',
        data: { from: '/mappen', to: '/cases/den-blaa-mappe' },
      })
      await payload.updateGlobal({
        ...common,
        slug: 'settings',
        locale: 'da',
        data: { tagline: 'Mit eget program' },
      })
      const tomorrow = new Date(Date.now() + 86_400_000)
      await promise(payload, { collection: 'interviews', id: hanne.id }, tomorrow)
      mine = { interview, copy: copy.id, theme: theme.id }
    }, patience)

    it(
      'says first what it would do, and does nothing',
      async () => {
        const before = { files: files(), cases: await find('cases') }
        const foreseen = await removeDemo(stafet.payload, { dryRun: true })
        expect({ files: files(), cases: await find('cases') }).toEqual(before)
        report = await removeDemo(stafet.payload)
        expect(report).toEqual(foreseen)
      },
      patience,
    )

    it('takes away all that nobody else needs', async () => {
      // The interview needs Amina, the copied case all that the case needed, and they what they need themselves.
      expect(named(report)).toEqual([
        'ambassadors: Amina Sørholt',
        'ambassadors: Torben Askelund Friis',
        'media: Den blå mappe: aftalen på én side (PDF)',
        'media: Tegnet portræt af Amina Sørholt med sort, krøllet hår og gul bluse',
        'media: Tegnet portræt af Torben Askelund Friis med gråt hår, briller og hvid kittel',
        'media: Tegning af en sygehusbygning om aftenen med et enkelt oplyst vindue',
        'organisations: Havnsted Kommune',
        'organisations: Klitholm Sygehus',
        'themes: Borgerens side af bordet',
        'themes: Tillid og fagligt skøn',
      ])
      expect(report.kept[0]?.becauseOf.collection).toBeTypeOf('string')
      expect(report.redirects).toEqual(['/mappen -> /cases/den-blaa-mappe'])
      const left: Record<string, number> = {}
      for (const collection of collections) left[collection] = (await find(collection)).length
      expect(left).toEqual({
        interviews: 1,
        cases: 1,
        terms: 0,
        ambassadors: 2,
        roles: 0,
        questions: 0,
        themes: 3,
        organisations: 2,
        media: 4,
      })
      expect(await find('redirects')).toEqual([])
      expect(await find('schedules')).toMatchObject([{ state: 'cancelled', content: null }])
    })

    it('leaves what the editors made as it was', async () => {
      const { payload } = stafet
      const interviews = await find('interviews', { draft: true })
      expect(interviews).toEqual([mine.interview])
      expect((await find('cases', { draft: true }))[0]).toMatchObject({
        id: mine.copy,
        demo: false,
      })
      expect((await find('themes')).map(({ id }) => id)).toContain(mine.theme)
      const settings = await payload.findGlobal({
        slug: 'settings',
        locale: 'da',
        overrideAccess: true,
        depth: 0,
      })
      expect(settings).toMatchObject({ siteName: 'Stafet', tagline: 'Mit eget program' })
      expect(settings.role ?? null).toBeNull()
    })

    it('removes the files, but for those of pictures that stay', async () => {
      const kept = (await find('media')) as { filename?: string | null }[]
      const stems = kept.map(({ filename }) => String(filename).replace(/\.(png|pdf)$/, ''))
      expect(files().filter((name) => !stems.some((stem) => name.startsWith(stem)))).toEqual([])
      expect(files().length).toBeGreaterThan(0)
    })

    it(
      'does not come back at the next start',
      async () => {
        const { payload } = stafet
        for (const collection of ['interviews', 'cases', 'themes'] as const) {
          await payload.delete({
            collection,
            where: { id: { exists: true } },
            trash: true,
            overrideAccess: true,
          })
        }
        expect(named(await removeDemo(payload))).toEqual([])
        expect(await isEmpty(payload)).toBe(false)
        expect(await loadDemo(payload, { today, pictureScale })).toEqual({
          loaded: false,
          documents: 0,
        })
        expect(await removeDemo(payload)).toMatchObject({ removed: {}, kept: [], settings: [] })
      },
      patience,
    )
  })
}
