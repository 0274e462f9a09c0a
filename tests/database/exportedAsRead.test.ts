import { type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportList } from '../../src/cms/export/endpoint.ts'
import { withoutInvitation } from '../../src/cms/users/mails.ts'
import { loadDemo } from '../../src/demo/index.ts'
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
  'media',
]
const lists: Record<Role, CollectionSlug[]> = {
  admin: editorsLists,
  editor: editorsLists,
  ambassador: ['interviews', 'cases'],
}

/** A rich text with a list, a link to a document, a picture, and words between them. */
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
    await loadDemo(payload, { today: '2026-11-27', pictureScale: 0.02 })
    const { docs: ambassadors } = await payload.find({
      collection: 'ambassadors',
      limit: 1,
      overrideAccess: true,
    })
    const ambassador = String(ambassadors[0]?.id)
    for (const role of ['admin', 'editor', 'ambassador'] as const) {
      const user = await payload.create({
        collection: 'users',
        data: {
          name: role,
          email: `${role}@example.org`,
          password: 'en-lang-adgangskode-2026',
          role,
          ...(role === 'ambassador' ? { ambassador } : {}),
        },
        context: withoutInvitation,
        overrideAccess: true,
      })
      users[role] = { ...user, collection: 'users' }
    }
    const make = factories(payload)
    const draft = await make.interviews({}, { title: 'Kladde om tillid' })
    const { docs: pictures } = await payload.find({
      collection: 'media',
      limit: 1,
      overrideAccess: true,
    })
    const special = await make.interviews(
      { published: true },
      {
        title: 'Et interview med det hele',
        interviewees: [ambassador],
        background: richText(draft.id, String(pictures[0]?.id)) as never,
        exchanges: [
          { wording: 'Hvad nu?', answer: richText(draft.id, String(pictures[0]?.id)) as never },
        ],
      },
    )
    await payload.update({
      collection: 'interviews',
      id: special.id,
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
  })
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
