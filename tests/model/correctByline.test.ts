import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { correctAttribution } from '../../src/cms/endpoints/correctAttribution.ts'
import type { Language } from '../../src/i18n/text.ts'
import { type Factories, factories } from '../factories/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
let make: Factories
beforeAll(async () => {
  stafet = await startStafet()
  make = factories(stafet.payload)
})
afterAll(() => stafet.stop())

type Section = 'interviews' | 'cases'

async function correct(collection: Section, id: string, body: object, locale: Language = 'da') {
  const user = { id: 'redaktoer', collection: 'users', role: 'editor', email: 'red@example.org' }
  const req = await createLocalReq(
    { user: user as unknown as NonNullable<PayloadRequest['user']>, locale },
    stafet.payload,
  )
  Object.assign(req, { routeParams: { collection, id }, text: async () => JSON.stringify(body) })
  return correctAttribution.handler(req)
}

const read = (collection: Section, id: string, draft = false) =>
  stafet.payload.findByID({ collection, id, draft, depth: 0, overrideAccess: true })

describe.each(['interviews', 'cases'] as const)('correcting the byline of %s', (collection) => {
  it('reaches what is published and the waiting draft, and publishes nothing', async () => {
    const { id } = await make[collection]({ published: true }, { title: 'Udgivet' })
    const published = await read(collection, id)
    const line = published.attribution?.[0]
    expect(line?.name).toBeTruthy()
    await stafet.payload.update({
      collection,
      id,
      data: { title: 'Hemmelig kladde' },
      draft: true,
      overrideAccess: true,
    })
    const body = { reason: 'Stavefejl', attribution: [{ ...line, name: 'Rettet Navn' }] }
    expect((await correct(collection, id, body)).status).toBe(200)

    const now = await read(collection, id)
    expect(now).toMatchObject({ title: 'Udgivet', _status: 'published' })
    expect(now.attribution?.[0]).toMatchObject({ ...line, name: 'Rettet Navn' })
    expect(now.attributionCorrections).toMatchObject([
      { by: 'red@example.org', reason: 'Stavefejl' },
    ])
    const draft = await read(collection, id, true)
    expect(draft).toMatchObject({ title: 'Hemmelig kladde', _status: 'draft' })
    expect(draft.attribution?.[0]?.name).toBe('Rettet Navn')

    const common = { collection, id, overrideAccess: true } as const
    await stafet.payload.update({ ...common, data: { _status: 'published' } })
    const later = await read(collection, id)
    expect(later.title).toBe('Hemmelig kladde')
    expect(later.attribution?.[0]?.name).toBe('Rettet Navn')
  })

  it('corrects one language where the document has no text in it, and leaves the other', async () => {
    const { id } = await make[collection]({ published: true }, { title: 'Kun på dansk' })
    const line = (await read(collection, id)).attribution?.[0]
    for (const [language, title] of [
      ['da', 'konstitueret chef'],
      ['en', 'acting head'],
    ] as const) {
      const body = { reason: 'Forkert titel', attribution: [{ id: line?.id, title }] }
      expect((await correct(collection, id, body, language)).status).toBe(200)
    }
    const all = await stafet.payload.findByID({
      collection,
      id,
      locale: 'all',
      depth: 0,
      overrideAccess: true,
    })
    expect(all.attribution).toMatchObject([
      { name: line?.name, title: { da: 'konstitueret chef', en: 'acting head' } },
    ])
    expect(all.attributionCorrections).toHaveLength(2)
    expect(all.title).toEqual({ da: 'Kun på dansk' })
  })

  it('says every reason at once and writes nothing without one', async () => {
    const { id } = await make[collection]({ published: true }, {})
    const before = await read(collection, id)
    const body = { reason: ' ', attribution: [{ id: before.attribution?.[0]?.id, name: '' }] }
    await expect(correct(collection, id, body)).rejects.toThrow(
      'Skriv, hvorfor bylinen rettes (højst 300 tegn). Navnet må ikke være tomt.',
    )
    expect((await read(collection, id)).updatedAt).toBe(before.updatedAt)
  })

  it('leaves the byline of an unpublished document to the publication', async () => {
    const { id } = await make[collection]({}, {})
    await expect(correct(collection, id, { reason: 'x' })).rejects.toThrow('fryses først')
  })
})
