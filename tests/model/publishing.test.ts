import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factories } from '../factories/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
beforeAll(async () => {
  stafet = await startStafet()
})
afterAll(() => stafet.stop())

const asAdmin = { overrideAccess: true } as const

async function somebody(name = 'Karla Ibsen') {
  const { payload } = stafet
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name: `Lyngsø Kommune ${name}` },
    locale: 'da',
    ...asAdmin,
  })
  await payload.update({
    collection: 'organisations',
    id: organisation.id,
    data: { name: `Lyngsoe Municipality ${name}` },
    locale: 'en',
    ...asAdmin,
  })
  const ambassador = await payload.create({
    collection: 'ambassadors',
    data: {
      name,
      positions: [{ title: 'kommunaldirektør', organisation: organisation.id, from: '2020-01-01' }],
      _status: 'published',
    },
    ...asAdmin,
  })
  return { organisation, ambassador }
}

const interviewOf = (ambassador: string, more = {}) =>
  stafet.payload.create({
    collection: 'interviews',
    data: {
      title: 'Tre hurtige om mod og ro',
      interviewees: [ambassador],
      interviewedOn: '2026-03-01',
      ...more,
    },
    draft: true,
    ...asAdmin,
  })

describe('the byline', () => {
  it('is frozen at first publication, in both languages, and later changes of post leave it alone', async () => {
    const { payload } = stafet
    const { ambassador, organisation } = await somebody('Karla Ibsen')
    const role = await payload.create({
      collection: 'roles',
      data: {
        name: 'Ledelsesambassadør',
        seatHistory: [{ from: '2019-03-01', seats: 1 }],
        timeZone: 'Europe/Copenhagen',
      },
      ...asAdmin,
    })
    const term = await payload.create({
      collection: 'terms',
      data: {
        role: role.id,
        ambassador: ambassador.id,
        startsOn: '2026-01-01',
        endsOn: '2027-01-01',
        kind: 'ordinary',
      },
      ...asAdmin,
    })
    expect(term.title).toBe('Karla Ibsen, 2026–2027')
    const draft = await interviewOf(ambassador.id)
    expect(draft.attribution ?? []).toEqual([])
    const common = { collection: 'interviews', id: draft.id, depth: 0, ...asAdmin } as const
    const published = await payload.update({ ...common, data: { _status: 'published' } })
    expect(published.attribution).toMatchObject([
      {
        name: 'Karla Ibsen',
        title: 'kommunaldirektør',
        organisation: `${organisation.name}`,
        role: 'Ledelsesambassadør',
        ambassador: ambassador.id,
        term: term.id,
      },
    ])
    expect(published.publishedAt).toBeTruthy()
    const english = await payload.findByID({ ...common, locale: 'en' })
    expect(english.attribution?.[0]?.organisation).toBe('Lyngsoe Municipality Karla Ibsen')

    await payload.update({
      collection: 'ambassadors',
      id: ambassador.id,
      data: { name: 'Karla Holm' },
      ...asAdmin,
    })
    const again = await payload.update({
      ...common,
      data: { title: 'Ny titel', attribution: [{ name: 'Falsk' }] },
    })
    expect(again.attribution).toMatchObject([{ name: 'Karla Ibsen' }])
    expect(
      (await payload.findByID({ ...common, locale: 'en' })).attribution?.[0]?.organisation,
    ).toBe('Lyngsoe Municipality Karla Ibsen')

    const versions = await payload.findVersions({
      collection: 'interviews',
      where: { parent: { equals: draft.id } },
      sort: 'createdAt',
      ...asAdmin,
    })
    const first = versions.docs.find(({ version }) => version._status === 'draft')
    const restored = await payload.restoreVersion({
      collection: 'interviews',
      id: first?.id ?? '',
      depth: 0,
      ...asAdmin,
    })
    expect(restored.attribution).toMatchObject([{ name: 'Karla Ibsen' }])
    expect(restored.publishedAt).toBe(published.publishedAt)
  })

  it('does not follow into a copy', async () => {
    const { payload } = stafet
    const { ambassador } = await somebody('Kopi Person')
    const one = await interviewOf(ambassador.id, { title: 'Kopieret' })
    await payload.update({
      collection: 'interviews',
      id: one.id,
      data: { _status: 'published' },
      ...asAdmin,
    })
    const copy = await payload.duplicate({
      collection: 'interviews',
      id: one.id,
      depth: 0,
      ...asAdmin,
    })
    expect(copy._status).toBe('draft')
    expect(copy.attribution ?? []).toEqual([])
    expect(copy.publishedAt ?? null).toBeNull()
    expect(copy.slug).not.toBe(one.slug)
  })
})

describe('the wording of a question', () => {
  it('is copied in every language when picked, may be adjusted, and never follows the bank', async () => {
    const { payload } = stafet
    const { ambassador } = await somebody('Spurgt Person')
    const question = await payload.create({
      collection: 'questions',
      data: { wording: 'Hvad er svært?' },
      locale: 'da',
      ...asAdmin,
    })
    await payload.update({
      collection: 'questions',
      id: question.id,
      data: { wording: 'What is hard?' },
      locale: 'en',
      ...asAdmin,
    })
    const draft = await interviewOf(ambassador.id, { exchanges: [{ question: question.id }] })
    const read = (locale: 'da' | 'en') =>
      payload.findByID({
        collection: 'interviews',
        id: draft.id,
        locale,
        depth: 0,
        draft: true,
        fallbackLocale: false,
        ...asAdmin,
      })
    expect((await read('da')).exchanges?.[0]?.wording).toBe('Hvad er svært?')
    expect((await read('en')).exchanges?.[0]?.wording).toBe('What is hard?')

    await payload.update({
      collection: 'questions',
      id: question.id,
      data: { wording: 'Noget helt andet?' },
      locale: 'da',
      ...asAdmin,
    })
    const rows = (await read('da')).exchanges ?? []
    await payload.update({
      collection: 'interviews',
      id: draft.id,
      draft: true,
      ...asAdmin,
      data: { exchanges: rows.map((row) => ({ ...row, wording: 'Hvad var svært for dig?' })) },
    })
    expect((await read('da')).exchanges?.[0]?.wording).toBe('Hvad var svært for dig?')
    expect((await read('en')).exchanges?.[0]?.wording).toBe('What is hard?')
  })
})

describe('an address', () => {
  it('follows the title until it is public, then redirects when it changes, without chains or circles', async () => {
    const { payload } = stafet
    const { ambassador } = await somebody('Adresse Person')
    const draft = await interviewOf(ambassador.id, { title: 'Mød' })
    expect(draft.slug).toBe('moed')
    const common = { collection: 'interviews', id: draft.id, depth: 0, ...asAdmin } as const
    const titled = await payload.update({
      ...common,
      draft: true,
      data: { title: 'Mød åen på Ærø', slug: 'moed' },
    })
    expect(titled.slug).toBe('moed-aaen-paa-aeroe')
    await payload.update({ ...common, data: { _status: 'published' } })
    const redirects = async () =>
      (
        await payload.find({ collection: 'redirects', pagination: false, sort: 'from', ...asAdmin })
      ).docs.map(({ from, to }) => `${from} ${to}`)
    expect(await redirects()).toEqual([])
    await payload.update({ ...common, draft: true, data: { slug: 'b' } })
    expect(await redirects()).toEqual([])
    await payload.update({ ...common, data: { _status: 'published' } })
    expect(await redirects()).toEqual(['/interviews/moed-aaen-paa-aeroe /interviews/b'])
    await payload.update({ ...common, data: { slug: 'c', _status: 'published' } })
    expect(await redirects()).toEqual([
      '/interviews/b /interviews/c',
      '/interviews/moed-aaen-paa-aeroe /interviews/c',
    ])
    await payload.update({ ...common, data: { slug: 'b', _status: 'published' } })
    expect(await redirects()).toEqual([
      '/interviews/c /interviews/b',
      '/interviews/moed-aaen-paa-aeroe /interviews/b',
    ])
    await expect(
      payload.create({
        collection: 'redirects',
        data: { from: '/interviews/b', to: '/interviews/c' },
        ...asAdmin,
      }),
    ).rejects.toThrow()
  })

  it('is numbered when another has it', async () => {
    const { ambassador } = await somebody('Samme Person')
    const [one, two] = [
      await interviewOf(ambassador.id, { title: 'Samme' }),
      await interviewOf(ambassador.id, { title: 'Samme' }),
    ]
    expect([one.slug, two.slug]).toEqual(['samme', 'samme-2'])
  })
})

it('notes which pictures are shown when an older version is restored', async () => {
  const { payload } = stafet
  const make = factories(payload)
  const { ambassador } = await somebody('Pia Bro')
  const [before, after] = [await make.media({ alt: 'En bro' }), await make.media({ alt: 'En kaj' })]
  const { id } = await interviewOf(ambassador.id, { cover: before.id })
  const update = (data: object) =>
    payload.update({ collection: 'interviews', id, data, ...asAdmin })
  await update({ _status: 'published' })
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection: 'interviews', where, ...asAdmin })
  await update({ cover: after.id, _status: 'published' })
  const version = docs.find(({ version: { _status } }) => _status === 'published')
  await payload.restoreVersion({ collection: 'interviews', id: String(version?.id), ...asAdmin })
  const pictures = await Promise.all(
    [before, after].map(({ id: media }) =>
      payload.findByID({ collection: 'media', id: media, ...asAdmin }),
    ),
  )
  expect(pictures).toMatchObject([
    { alt: 'En bro', inUse: true },
    { alt: 'En kaj', inUse: false },
  ])
})
