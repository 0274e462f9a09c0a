import type { Payload } from 'payload'
import type { Chance } from '../setup/chance.ts'
import type { makeProgramme } from './programme.ts'

type Programme = Awaited<ReturnType<typeof makeProgramme>>

/** Stands in texts that no reader may ever see, in documents that nobody edits. */
export const canary = 'Hemmelighed'

/** A draft, a draft of something published, and something in the trash; gives their ids. */
export async function hide(payload: Payload, { make, karen }: Programme): Promise<string[]> {
  const interviewees = [karen.id]
  const draft = await make.interviews({}, { title: `${canary} i kladde`, interviewees })
  const own = { title: 'Udgivet med en kladde', interviewees }
  const published = await make.interviews({ published: true }, own)
  await payload.update({
    ...all,
    collection: 'interviews',
    id: published.id,
    draft: true,
    data: { title: `${canary} i en rettelse`, lead: canary },
  })
  const gone = { title: `${canary} i papirkurven`, putForwardBy: [karen.id] }
  const trashed = await make.cases({ published: true }, gone)
  const deletedAt = new Date().toISOString()
  await payload.update({ ...all, collection: 'cases', id: trashed.id, data: { deletedAt } })
  return [draft.id, published.id, trashed.id]
}

const all = { overrideAccess: true, depth: 0 } as const

/** Edits of all kinds, as editors do them, by name. Some are refused by the rules; that is a part of the game. */
export function edits(payload: Payload, programme: Programme, untouched: string[], chance: Chance) {
  let count = 0
  const { make, karen, role, harbour } = programme
  const word = () => {
    count += 1
    return `Ord ${count}`
  }
  const texts = { interviews: 'title', cases: 'title', ambassadors: 'name' } as const
  type WithDrafts = keyof typeof texts
  const some = async (collection: WithDrafts) => {
    const { docs } = await payload.find({
      ...all,
      collection,
      where: { id: { not_in: untouched } },
      limit: 30,
      sort: '-createdAt',
      trash: true,
    })
    return chance.pick(docs)
  }
  const change = async (collection: WithDrafts, data: object, more: object = {}) => {
    const doc = await some(collection)
    if (!doc) return
    const args = { ...all, collection, id: doc.id, data, trash: true, ...more }
    await payload.update(args as Parameters<typeof payload.update>[0])
  }
  const draftable = () => chance.pick(['interviews', 'cases', 'ambassadors'] as const)
  const text = (collection: WithDrafts, value: string) => ({ [texts[collection]]: value })
  return {
    'publish something new': async () => {
      const shared = { title: word(), cover: undefined }
      if (chance.next() < 0.5)
        await make.interviews({ published: true }, { ...shared, interviewees: [karen.id] })
      else await make.cases({ published: true }, { title: word(), putForwardBy: [karen.id] })
    },
    'begin a draft': () =>
      make.interviews({}, { title: `Kladde ${word()}`, interviewees: [karen.id] }),
    'edit what is published': async () => {
      const collection = draftable()
      await change(collection, { ...text(collection, word()), _status: 'published' })
    },
    'save a draft of something': async () => {
      const collection = draftable()
      const data = text(collection, `Kladde ${word()}`)
      await change(collection, data, { draft: true, autosave: chance.next() < 0.5 })
    },
    unpublish: async () => {
      await change(draftable(), { _status: 'draft' })
    },
    publish: async () => {
      const collection = draftable()
      await change(collection, { ...text(collection, word()), _status: 'published' })
    },
    'change an address': async () => {
      await change(draftable(), { slug: `adresse-${word().slice(4)}`, _status: 'published' })
    },
    trash: async () => {
      await change(draftable(), { deletedAt: new Date().toISOString() })
    },
    'take back out of the trash': async () => {
      await change(draftable(), { deletedAt: null })
    },
    delete: async () => {
      const collection = chance.pick(['interviews', 'cases'] as const)
      const doc = await some(collection)
      if (doc) await payload.delete({ ...all, collection, id: doc.id, trash: true })
    },
    'edit many at once': () =>
      payload.update({
        ...all,
        collection: 'interviews',
        where: { title: { like: 'Ord' } },
        data: { lead: word() },
      }),
    'restore a version': async () => {
      const { docs } = await payload.findVersions({
        ...all,
        collection: 'cases',
        where: { parent: { equals: harbour.id } },
        limit: 20,
      })
      const version = chance.pick(docs)
      if (version) await payload.restoreVersion({ ...all, collection: 'cases', id: version.id })
    },
    'file under other themes': async () => {
      const { docs } = await payload.find({ ...all, collection: 'themes', limit: 50 })
      const themes = docs.filter(() => chance.next() < 0.5).map(({ id }) => id)
      const sector = chance.pick(['state', 'region', 'municipality'] as const)
      await change('cases', { themes, sector, _status: 'published' })
    },
    'ask other questions': async () => {
      const { docs } = await payload.find({ ...all, collection: 'questions', limit: 50 })
      const question = chance.pick(docs)
      const exchanges = [{ question: question?.id, wording: word() }, { wording: word() }]
      await change('interviews', { exchanges, _status: 'published' })
    },
    'come out in another year': async () => {
      const publishedAt = `${2018 + Math.floor(chance.next() * 8)}-12-31T23:30:00.000Z`
      const collection = chance.pick(['interviews', 'cases'] as const)
      const doc = await some(collection)
      if (doc) await payload.db.updateOne({ collection, id: doc.id, data: { publishedAt } })
    },
    'rename the role': () =>
      payload.update({ ...all, collection: 'roles', id: role.id, data: { name: word() } }),
    'move the role to another time zone': () =>
      payload.update({
        ...all,
        collection: 'roles',
        id: role.id,
        data: { timeZone: chance.pick(['Europe/Copenhagen', 'America/Nuuk', 'Asia/Tokyo']) },
      }),
    'add a term': async () => {
      const year = 2010 + Math.floor(chance.next() * 20)
      await make.terms({
        role: chance.next() < 0.7 ? role.id : undefined,
        ambassador: karen.id,
        startsOn: `${year}-01-01`,
        endsOn: `${year + 1}-01-01`,
      } as Parameters<typeof make.terms>[0])
    },
    'remove a term': async () => {
      const { docs } = await payload.find({ ...all, collection: 'terms', limit: 50 })
      const term = chance.pick(docs)
      if (term) await payload.delete({ ...all, collection: 'terms', id: term.id })
    },
    'rename a theme': async () => {
      const { docs } = await payload.find({ ...all, collection: 'themes', limit: 50 })
      const theme = chance.pick(docs)
      if (theme) {
        await payload.update({ ...all, collection: 'themes', id: theme.id, data: { name: word() } })
      }
    },
    'rename an organisation': async () => {
      const { docs } = await payload.find({ ...all, collection: 'organisations', limit: 50 })
      const one = chance.pick(docs)
      if (one) {
        await payload.update({
          ...all,
          collection: 'organisations',
          id: one.id,
          data: { name: word() },
        })
      }
    },
    'describe a picture': async () => {
      const { docs } = await payload.find({ ...all, collection: 'media', limit: 50 })
      const picture = chance.pick(docs)
      if (picture) {
        await payload.update({ ...all, collection: 'media', id: picture.id, data: { alt: word() } })
      }
    },
    'change the settings': () =>
      payload.updateGlobal({ ...all, slug: 'settings', data: { siteName: word() } }),
    'write past Payload': async () => {
      const doc = await some('cases')
      const data = { summary: word() }
      if (doc) await payload.db.updateOne({ collection: 'cases', id: doc.id, data })
    },
  } satisfies Record<string, () => Promise<unknown>>
}

/** Addresses of pages and of the API that tell of the programme, drawn anew from what there is. */
export async function addresses(payload: Payload): Promise<string[]> {
  const slugs = async (collection: 'interviews' | 'cases' | 'ambassadors') =>
    (await payload.find({ ...all, collection, limit: 6, sort: '-updatedAt', trash: true })).docs
  const bank = async (collection: 'themes' | 'questions' | 'organisations') =>
    (await payload.find({ ...all, collection, limit: 6, sort: 'createdAt' })).docs
  const [interviews, cases, ambassadors, themes, questions, organisations] = await Promise.all([
    slugs('interviews'),
    slugs('cases'),
    slugs('ambassadors'),
    bank('themes'),
    bank('questions'),
    bank('organisations'),
  ])
  return [
    ...fixed,
    ...interviews.flatMap(({ id, slug }) => [
      `/interviews/${slug}`,
      `/en/interviews/${slug}`,
      `/api/interviews/${id}?depth=2`,
    ]),
    ...cases.flatMap(({ id, slug }) => [`/cases/${slug}`, `/api/cases/${id}`]),
    ...themes.flatMap(({ slug }) => [`/temaer/${slug}`, `/cases?tema=${slug}`]),
    ...questions.map(({ slug }) => `/spoergsmaal/${slug}`),
    ...organisations.map(({ slug }) => `/organisationer/${slug}`),
    ...ambassadors.flatMap(({ id, slug }) => [
      `/ambassadoerer/${slug}`,
      `/api/ambassadors/${id}?depth=1`,
    ]),
  ]
}

const fixed = [
  '/',
  '/en',
  '/interviews',
  '/cases',
  '/ambassadoerer',
  '/en/ambassadoerer',
  '/interviews?page=2',
  '/spoergsmaal',
  '/temaer',
  '/organisationer',
  '/cases?sektor=kommune',
  '/interviews/arkiv/2025',
  '/en/interviews/arkiv/2019',
  '/sitemap.xml',
  '/popolo.json',
  '/api/interviews?depth=1&limit=20',
  '/api/interviews?depth=0&sort=title&locale=en',
  '/api/interviews/count',
  '/api/cases?depth=2&limit=5&sort=-publishedAt',
  '/api/cases?where[title][like]=Ord&depth=0',
  '/api/ambassadors?depth=1',
  '/api/ambassadors?depth=0&joins[terms]=false',
  '/api/terms?depth=1&limit=50',
  '/api/media?depth=0',
  '/api/organisations',
  '/api/themes',
  '/api/roles',
  '/api/globals/settings?depth=1',
]
