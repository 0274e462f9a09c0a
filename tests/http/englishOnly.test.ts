import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runDue } from '../../src/cms/scheduling/keepTime.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { promise } from '../setup/schedules.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

type Doc = {
  id: string
  title: string | null
  lead: string | null
  exchanges: { wording: string | null }[]
}

const text = {
  title: 'On calm',
  lead: 'Three questions.',
  exchanges: [{ wording: 'What now?' }],
}

/** A draft of which there is nothing in Danish. */
async function englishDraft(): Promise<string> {
  const body = { ...text, interviewees: [api.ambassadorId] }
  const made = await api.as('editor', '/api/interviews?locale=en&draft=true', {
    method: 'POST',
    body,
  })
  expect(made.status).toBe(201)
  return (made.json as { doc: { id: string } }).doc.id
}

const publish = (id: string, locale: string) =>
  api.as('editor', `/api/interviews/${id}?locale=${locale}`, {
    method: 'PATCH',
    body: { _status: 'published' },
    headers: { 'accept-language': 'da' },
  })

const stored = (id: string) =>
  api.payload.findByID({
    collection: 'interviews',
    id,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
  })

describe('a document in English only', () => {
  it('is read in English by whoever asks for Danish, in REST and in GraphQL', async () => {
    const id = await englishDraft()
    expect((await publish(id, 'en')).status).toBe(200)
    for (const query of ['', '?locale=da', '?locale=en']) {
      expect((await api.ask(`/api/interviews/${id}${query}`)).json).toMatchObject(text)
    }
    const none = await api.ask(`/api/interviews/${id}?fallback-locale=none`)
    expect((none.json as Doc).title ?? null).toBeNull()
    const fields = '{ title lead exchanges { wording } }'
    const query = `{ da: Interview(id: "${id}", locale: da) ${fields} en: Interview(id: "${id}", locale: en) ${fields} }`
    const graphql = await api.ask('/api/graphql', { method: 'POST', body: { query } })
    expect(graphql.json).toEqual({ data: { da: text, en: text } })
  })

  it('leaves Danish to readers of English where that is all there is', async () => {
    const theme = await api.payload.create({
      collection: 'themes',
      data: { name: 'Ro' },
      overrideAccess: true,
    })
    const query = `{ Theme(id: "${theme.id}", locale: en) { name } }`
    const graphql = await api.ask('/api/graphql', { method: 'POST', body: { query } })
    expect(graphql.json).toEqual({ data: { Theme: { name: 'Ro' } } })
    expect((await api.ask(`/api/themes/${theme.id}?locale=en`)).json).toMatchObject({ name: 'Ro' })
  })

  it('has empty Danish fields for the admin panel, which asks for no other language', async () => {
    const id = await englishDraft()
    const path = `/api/interviews/${id}?draft=true&locale=da&fallback-locale=null&depth=0`
    const { title, lead, exchanges } = (await api.as('editor', path)).json as Doc
    expect([title ?? null, lead ?? null, exchanges[0]?.wording ?? null]).toEqual([null, null, null])
  })

  it('keeps its languages apart when it is saved in Danish', async () => {
    const id = await englishDraft()
    const path = `/api/interviews/${id}?draft=true&locale=da&depth=0`
    const saved = await api.as('editor', path, { method: 'PATCH', body: { interviewer: 'Bo' } })
    expect(saved.status).toBe(200)
    await publish(id, 'en')
    const { title, lead, exchanges } = await stored(id)
    expect({ title, lead }).toEqual({ title: { en: text.title }, lead: { en: text.lead } })
    expect(exchanges?.[0]?.wording).toEqual({ en: 'What now?' })
  })

  it('is not published from Danish, where its title is missing, and says so', async () => {
    const id = await englishDraft()
    const refused = await publish(id, 'da')
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('"path":"title"')
    expect((await api.ask(`/api/interviews/${id}`)).status).toBe(404)
  })

  it('is published when its planned time comes', async () => {
    const id = await englishDraft()
    await promise(api.payload, { collection: 'interviews', id })
    expect(await runDue(api.payload)).toBe(1)
    const { _status, title } = await stored(id)
    expect({ _status, title }).toEqual({ _status: 'published', title: { en: text.title } })
  })

  it('keeps an English byline English when a Danish editor corrects something else in it', async () => {
    const ambassador = await api.payload.create({
      collection: 'ambassadors',
      locale: 'en',
      data: {
        name: 'Finn Krog',
        positions: [{ title: 'director', from: '2020-01-01' }],
        _status: 'published',
      },
      overrideAccess: true,
    })
    const id = await englishDraft()
    await api.payload.update({
      collection: 'interviews',
      id,
      locale: 'en',
      data: { interviewees: [ambassador.id], _status: 'published' },
      overrideAccess: true,
    })
    const seen = await api.as('editor', `/api/interviews/${id}?locale=da&depth=0`)
    const [line] = (seen.json as { attribution: { id: string; title: string }[] }).attribution
    expect(line?.title).toBe('director')
    const corrected = await api.as('editor', `/api/interviews/${id}/attribution?locale=da`, {
      method: 'POST',
      body: { reason: 'Navnet', attribution: [{ ...line, name: 'Finn Krogh' }] },
    })
    expect(corrected.status).toBe(200)
    expect((await stored(id)).attribution).toMatchObject([
      { name: 'Finn Krogh', title: { en: 'director' } },
    ])
    expect((await stored(id)).attribution?.[0]?.title).toEqual({ en: 'director' })
  })
})
