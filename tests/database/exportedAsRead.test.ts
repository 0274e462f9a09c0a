import { type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportList } from '../../src/cms/export/endpoint.ts'
import { factories } from '../factories/index.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

type Role = 'admin' | 'editor' | 'ambassador'

const languages = ['da', 'en'] as const
const editorsLists: CollectionSlug[] = [
  'interviews',
  'cases',
  'questions',
  'themes',
  'roles',
  'ambassadors',
  'terms',
  'handovers',
  'organisations',
  'redirects',
  'media',
]
const lists: Record<Role, CollectionSlug[]> = {
  admin: editorsLists,
  editor: editorsLists,
  ambassador: ['interviews', 'cases'],
}

/** Milliseconds that a busy machine takes to make one of each. */
const patience = 120_000

/** A rich text with a link to a document, a picture, and words between them. */
const richText = (linked: string, picture: string) => ({
  root: {
    type: 'root',
    direction: null,
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [
          { type: 'text', text: 'Læs også ', version: 1 },
          {
            type: 'link',
            version: 3,
            fields: {
              linkType: 'internal',
              newTab: false,
              doc: { relationTo: 'interviews', value: linked },
            },
            children: [{ type: 'text', text: 'det næste', version: 1 }],
          },
        ],
      },
      {
        type: 'upload',
        version: 3,
        relationTo: 'media',
        value: picture,
        fields: {},
      },
    ],
  },
})

// The export reads past payload.find, for that takes twice as long: this holds the one against the other.
describe.each(bothDatabases())('what is exported, on $name', ({ url }) => {
  let stafet: Stafet
  const users = {} as Record<Role, PayloadRequest['user']>
  beforeAll(async () => {
    const address = url()
    stafet = await startStafet(address ? { DATABASE_URL: address } : {})
    const { payload } = stafet
    const make = factories(payload)
    const { id: ambassador } = await make.ambassadors({ published: true }, { name: 'Ida Holm' })
    for (const role of ['admin', 'editor', 'ambassador'] as const) {
      const user = await make.users({ role, ...(role === 'ambassador' ? { ambassador } : {}) })
      users[role] = { ...user, collection: 'users' }
    }
    const { id: picture } = await make.media()
    const { id: question } = await make.questions({ wording: 'Hvad lærte du?' })
    const { id: theme } = await make.themes()
    const { id: draft } = await make.interviews({}, { title: 'Kladde om tillid' })
    const words = { root: { ...richText(draft, picture).root, children: [] } }
    const { id: special } = await make.interviews(
      { published: true },
      {
        title: 'Et interview med det hele',
        interviewees: [ambassador],
        interviewedOn: '2026-03-01',
        cover: picture,
        background: richText(draft, picture),
        relatedInterviews: [draft],
        exchanges: [
          { question, wording: 'Hvad nu?', answer: richText(draft, picture) },
          { wording: 'Og så?', answer: words },
          { wording: 'Intet svar?' },
        ],
      },
    )
    await make.cases({ published: true }, { putForwardBy: [ambassador], themes: [theme] })
    await make.cases({}, { putForwardBy: [ambassador] })
    await make.terms({ ambassador })
    await make.handovers()
    await make.organisations()
    await make.redirects()
    await payload.update({
      collection: 'interviews',
      id: special,
      locale: 'en',
      draft: true,
      data: { lead: 'Only in a draft, and only in English' },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'interviews',
      id: (await make.interviews({ published: true }, { title: 'I papirkurven' })).id,
      data: { deletedAt: '2026-11-01T10:00:00.000Z' },
      overrideAccess: true,
    })
  }, patience)
  afterAll(() => stafet?.stop())

  function requestOf(role: Role, locale: string) {
    const user = users[role]
    return createLocalReq({ ...(user ? { user } : {}), locale }, stafet.payload)
  }

  /** The list as Payload's own way of reading gives it to somebody. */
  async function read(role: Role, collection: CollectionSlug, locale: (typeof languages)[number]) {
    const { payload } = stafet
    const req = await requestOf(role, locale)
    const { admin, versions } = payload.collections[collection].config
    const where = await admin.baseFilter?.({ limit: 0, page: 1, req, sort: '' })
    const { docs } = await payload.find({
      collection,
      ...(where ? { where } : {}),
      depth: 0,
      draft: Boolean(versions?.drafts),
      locale,
      fallbackLocale: false,
      joins: false as never,
      pagination: false,
      overrideAccess: false,
      user: users[role],
    })
    return JSON.parse(JSON.stringify(docs)) as { id: string }[]
  }

  async function exported(
    role: Role,
    collection: CollectionSlug,
    locale: (typeof languages)[number],
  ) {
    const req = await requestOf(role, locale)
    Object.assign(req, { routeParams: { collection }, query: { format: 'json' } })
    const answer = (await exportList.handler(req)) as Response
    return (await answer.json()) as { id: string }[]
  }

  const byId = (docs: { id: string }[]) => docs.toSorted((a, b) => (a.id < b.id ? -1 : 1))

  it.each(['admin', 'editor', 'ambassador'] as const)(
    'is what Payload reads for the %s, field by field, in either language',
    async (role) => {
      for (const collection of lists[role]) {
        for (const locale of languages) {
          const expected = await read(role, collection, locale)
          const found = await exported(role, collection, locale)
          expect(byId(found), `${collection} in ${locale}`).toEqual(byId(expected))
        }
      }
      expect(await read(role, 'interviews', 'da')).not.toHaveLength(0)
    },
  )
})
