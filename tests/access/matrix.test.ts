import type { CollectionSlug, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Factories, factories } from '../factories/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

/**
 * Who may do what, cell by cell. A letter stands for an action that is allowed:
 * c create, r read what is published, d read a draft, u update, p publish, x delete, v read versions.
 * "own" and "other" are an ambassador's user before a document that is theirs and one that is not.
 */
const everything = 'crdupxv'
const kept = { own: 'r', other: 'r', editor: 'crux', admin: 'crux', anonymous: 'r' }
const table = {
  interviews: { anonymous: 'r', own: 'crduv', other: 'r', editor: everything, admin: everything },
  cases: { anonymous: 'r', own: 'crduv', other: 'r', editor: everything, admin: everything },
  ambassadors: { anonymous: 'r', own: 'rd', other: 'r', editor: everything, admin: everything },
  roles: kept,
  terms: kept,
  handovers: { anonymous: '', own: '', other: '', editor: 'cru', admin: 'cru' },
  questions: kept,
  organisations: kept,
  themes: kept,
  // An upload that a page shows is out of its ambassador's hands: to change it would be to publish.
  media: { anonymous: 'r', own: 'crx', other: 'r', editor: 'crux', admin: 'crux' },
  redirects: { anonymous: '', own: '', other: '', editor: 'crux', admin: 'crux' },
  // What lies behind private links is written by our own code only.
  invitations: { anonymous: '', own: '', other: '', editor: 'r', admin: 'r' },
  links: { anonymous: '', own: '', other: '', editor: 'r', admin: 'r' },
  // What is promised for a moment; written by endpoints and by the clock.
  schedules: { anonymous: '', own: '', other: '', editor: 'r', admin: 'r' },
  users: { anonymous: '', own: 'ru', other: '', editor: 'r', admin: 'crux' },
} as const
type Collection = keyof typeof table
type Actor = keyof (typeof table)['interviews']

const withDrafts = new Set<Collection>(['interviews', 'cases', 'ambassadors'])
const actions = {
  c: 'create',
  r: 'read',
  d: 'readDraft',
  u: 'update',
  p: 'publish',
  x: 'delete',
  v: 'readVersions',
} as const
type Letter = keyof typeof actions

let stafet: Stafet
let make: Factories
let people: Record<'own' | 'editor' | 'admin', TypedUser>
let mine: string

beforeAll(async () => {
  stafet = await startStafet()
  make = factories(stafet.payload)
  mine = (await make.ambassadors()).id
  await make.terms({ ambassador: mine, startsOn: '2020-01-01', endsOn: null })
  const [admin, editor, own] = [
    await make.users({ role: 'admin' }),
    await make.users({ role: 'editor' }),
    await make.users({ role: 'ambassador', ambassador: mine }),
  ]
  const asUser = (user: object) => ({ ...user, collection: 'users' }) as TypedUser
  people = { admin: asUser(admin), editor: asUser(editor), own: asUser(own) }
})
afterAll(() => stafet.stop())

/** A document for the actor to act on: theirs when the actor is "own". */
function target(collection: Collection, actor: Actor, published: boolean): Promise<{ id: string }> {
  const owner = actor === 'own' ? [mine] : undefined
  switch (collection) {
    case 'interviews':
      return make.interviews({ published }, owner ? { interviewees: owner } : {})
    case 'cases':
      return make.cases({ published }, owner ? { putForwardBy: owner } : {})
    case 'ambassadors':
      return actor === 'own' ? Promise.resolve({ id: mine }) : make.ambassadors({ published })
    case 'invitations':
    case 'links':
      return makeBehindLink(collection, owner)
    case 'media':
      return make.media({ inUse: published, ...(owner ? { uploadedBy: people.own.id } : {}) })
    case 'users':
      return actor === 'own' ? Promise.resolve(people.own) : make.users({ role: 'editor' })
    default:
      return make[collection]()
  }
}

/** About the actor's own interview when they are its ambassador. */
async function makeBehindLink(collection: 'invitations' | 'links', interviewees?: string[]) {
  const { id } = await make.interviews({}, interviewees ? { interviewees } : {})
  return make[collection]({ interview: id })
}

const bodies: Record<Collection, () => Promise<Record<string, unknown>>> = {
  interviews: async () => ({ title: 'Nyt', interviewees: [(await make.ambassadors()).id] }),
  cases: async () => ({ title: 'Ny', putForwardBy: [(await make.ambassadors()).id] }),
  ambassadors: async () => ({ name: 'Ny Person' }),
  roles: async () => ({
    name: 'Ny',
    timeZone: 'Europe/Copenhagen',
    seatHistory: [{ from: '2020-01-01', seats: 1 }],
  }),
  terms: async () => ({
    role: (await make.roles()).id,
    ambassador: (await make.ambassadors()).id,
    startsOn: '2024-01-01',
    kind: 'ordinary',
  }),
  handovers: async () => ({
    role: (await make.roles()).id,
    effectiveOn: '2026-03-01',
    incoming: [{ name: 'Ny Person' }],
  }),
  questions: async () => ({ wording: 'Hvorfor?' }),
  organisations: async () => ({ name: 'Ny organisation' }),
  themes: async () => ({ name: 'Nyt tema' }),
  media: async () => ({ alt: 'Ny', credit: 'Ny' }),
  redirects: async () => ({ from: `/fra-${Math.random().toString(36).slice(2)}`, to: '/til' }),
  invitations: async () => ({
    interview: (await make.interviews()).id,
    person: { name: 'Ny' },
    language: 'da',
  }),
  links: async () => ({
    purpose: 'answer',
    interview: (await make.interviews()).id,
    person: { name: 'Ny' },
    expiresAt: '2099-01-01T00:00:00.000Z',
  }),
  schedules: async () => ({ action: 'publish', at: '2099-01-01T08:00:00.000Z' }),
  users: async () => ({
    name: 'Ny',
    email: `ny-${Math.random().toString(36).slice(2)}@example.org`,
    password: 'Lange-lyse-naetter-2',
    role: 'editor',
  }),
}

const changes: Record<Collection, Record<string, unknown>> = {
  interviews: { title: 'Rettet' },
  cases: { title: 'Rettet' },
  ambassadors: { quote: 'Rettet' },
  roles: { description: 'Rettet' },
  terms: { announcedOn: '2023-12-01' },
  handovers: { note: 'Rettet' },
  questions: { helpText: 'Rettet' },
  organisations: { website: 'https://example.org' },
  themes: { description: 'Rettet' },
  media: { credit: 'Rettet' },
  redirects: { to: '/andet' },
  invitations: { note: 'Rettet' },
  links: { uses: 7 },
  schedules: { at: '2098-01-01T08:00:00.000Z' },
  users: { name: 'Rettet' },
}

async function attempt(collection: Collection, actor: Actor, letter: Letter): Promise<boolean> {
  const { payload } = stafet
  const user = actor === 'anonymous' ? null : people[actor === 'other' ? 'own' : actor]
  const as = {
    collection: collection as CollectionSlug,
    overrideAccess: false,
    user,
    depth: 0,
  } as const
  const draft = withDrafts.has(collection)
  const doc =
    letter === 'c' ? undefined : await target(collection, actor, letter === 'r' || letter === 'u')
  const id = doc?.id ?? ''
  const perform: Record<Letter, () => Promise<unknown>> = {
    c: async () => {
      const picture =
        collection === 'media' ? { filePath: undefined, file: await pictureFile() } : {}
      // The shape depends on the collection, which the types can't follow here.
      return payload.create({
        ...as,
        draft,
        data: (await bodies[collection]()) as never,
        ...picture,
      })
    },
    r: () => payload.findByID({ ...as, id }),
    d: () => payload.findByID({ ...as, id, draft: true }),
    u: () => payload.update({ ...as, id, draft, data: changes[collection] as never }),
    p: () => payload.update({ ...as, id, data: { _status: 'published' } as never }),
    x: () => payload.delete({ ...as, id }),
    v: async () => {
      const { docs } = await payload.findVersions({ ...as, where: { parent: { equals: id } } })
      if (docs.length === 0) throw Object.assign(new Error('none'), { status: 404 })
    },
  }
  try {
    await perform[letter]()
    return true
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === 401 || status === 403 || status === 404) return false
    throw error
  }
}

async function pictureFile() {
  const { default: sharp } = await import('sharp')
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a52' } })
    .png()
    .toBuffer()
  return {
    data,
    mimetype: 'image/png',
    name: `ny-${Math.random().toString(36).slice(2)}.png`,
    size: data.length,
  }
}

for (const collection of Object.keys(table) as Collection[]) {
  describe(collection, () => {
    const letters = (Object.keys(actions) as Letter[]).filter(
      (letter) => withDrafts.has(collection) || !['d', 'p', 'v'].includes(letter),
    )
    for (const actor of Object.keys(table[collection]) as Actor[]) {
      for (const letter of letters) {
        // Creating has no owner yet: an ambassador's user is asked once, as "own".
        if (letter === 'c' && actor === 'other') continue
        const allowed = table[collection][actor].includes(letter)
        it(`${actor} ${allowed ? 'may' : 'may not'} ${actions[letter]}`, async () => {
          expect(await attempt(collection, actor, letter)).toBe(allowed)
        })
      }
    }
  })
}
