import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../setup/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const asAdmin = { overrideAccess: true, depth: 0 } as const

/** A published interview, its byline in both languages, and an editor's draft on top of it. */
async function publishedWithDraft(title: string) {
  const { payload, ambassadorId } = api
  const { id } = await payload.create({
    collection: 'interviews',
    data: {
      title,
      interviewees: [ambassadorId],
      interviewedOn: '2026-03-01',
      _status: 'published',
    },
    ...asAdmin,
  })
  const common = { collection: 'interviews', id, ...asAdmin } as const
  await payload.update({ ...common, locale: 'en', data: { title: `${title} (en)` } })
  await payload.update({ ...common, draft: true, data: { title: 'Ikke udgivet' } })
  await payload.update({ ...common, draft: true, locale: 'en', data: { title: 'Not published' } })
  const { attribution } = await payload.findByID(common)
  const correct = (language: 'da' | 'en', line: object) =>
    api.as('editor', `/api/interviews/${id}/attribution?locale=${language}`, {
      method: 'POST',
      body: { reason: 'Stavefejl', attribution: [{ id: attribution?.[0]?.id, ...line }] },
    })
  return { id, common, correct }
}

describe('a correction of the byline', () => {
  it('publishes nothing but itself, and leaves the draft on top of it', async () => {
    const { payload } = api
    const { common, correct } = await publishedWithDraft('Stille vand')
    expect((await correct('da', { name: 'Ida Holme' })).status).toBe(200)

    const readers = await payload.findByID({ ...common, locale: 'all' })
    expect(readers).toMatchObject({
      _status: 'published',
      title: { da: 'Stille vand', en: 'Stille vand (en)' },
      attribution: [{ name: 'Ida Holme' }],
    })
    const draft = await payload.findByID({ ...common, draft: true, locale: 'all' })
    expect(draft).toMatchObject({
      _status: 'draft',
      title: { da: 'Ikke udgivet', en: 'Not published' },
      attribution: [{ name: 'Ida Holme' }],
      attributionCorrections: [{ by: 'editor@example.org', reason: 'Stavefejl' }],
    })
  })

  it('in English survives the publication of that draft, and the restoring of an older version', async () => {
    const { payload } = api
    const { id, common, correct } = await publishedWithDraft('Dybt vand')
    expect((await correct('en', { title: 'head of division' })).status).toBe(200)
    const title = async () =>
      (await payload.findByID({ ...common, locale: 'en' })).attribution?.[0]?.title

    await payload.update({ ...common, data: { _status: 'published' } })
    expect((await payload.findByID(common)).title).toBe('Ikke udgivet')
    expect(await title()).toBe('head of division')

    const { docs } = await payload.findVersions({
      collection: 'interviews',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      limit: 1,
      ...asAdmin,
    })
    await payload.restoreVersion({ collection: 'interviews', id: docs[0]?.id ?? '', ...asAdmin })
    expect((await payload.findByID(common)).title).toBe('Dybt vand')
    expect(await title()).toBe('head of division')
  })
})
