import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import type { Popolo } from '../../src/cms/popolo/types.ts'
import { createApp } from '../../src/http/app.ts'
import { makeHistory } from '../factories/history.ts'
import { messagesOf, provide, startApp, type TestApp } from '../setup/app.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { popoloProblems } from './popoloSchema.ts'

const moment = () => new Date('2026-07-01T10:00:00Z')
let stafet: Stafet
let app: TestApp
let slug: string
beforeAll(async () => {
  setClock(moment)
  stafet = await startStafet({ PUBLIC_URL: 'https://stafet.example' })
  provide(stafet.payload)
  const { payload, env } = stafet
  const role = await makeHistory(payload)
  slug = role.slug ?? ''
  const all = { overrideAccess: true } as const
  await payload.update({ ...all, collection: 'roles', id: role.id, data: { wikidata: 'Q99' } })
  const { docs } = await payload.find({ ...all, collection: 'ambassadors' })
  const anna = docs.find(({ name }) => name === 'Anna Ask')
  const data = { wikidata: 'Q1', _status: 'published' } as const
  await payload.update({ ...all, collection: 'ambassadors', id: anna?.id ?? '', data })
  await payload.updateGlobal({ ...all, slug: 'settings', data: { siteName: 'Ledelsesstafetten' } })
  app = await startApp(createApp({ payload, env, clock: moment }))
}, 120_000)
afterAll(async () => {
  setClock()
  await app?.stop()
  await stafet?.stop()
})

const popolo = async (query = '') => (await app.ask(`/popolo.json${query}`)).json as Popolo

describe('popolo.json', () => {
  it('follows the specification and refers to nothing that is not in it', async () => {
    const { status, headers, json } = await app.ask('/popolo.json')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(popoloProblems(json)).toEqual([])
  })

  it('tells each term as a membership with its last day, and no vacancy', async () => {
    const { memberships, persons, posts } = await popolo()
    const name = (id: string) => persons.find((person) => person.id === id)?.name
    const told = memberships
      .filter(({ post_id }) => post_id === posts[0]?.id)
      .map(({ label, person_id, start_date, end_date }) => [
        name(person_id),
        label,
        start_date,
        end_date,
      ])
    expect(told).toEqual([
      ['Anna Ask', 'Ambassadør for afprøvning', '2024-01-01', '2024-12-31'],
      ['Bo Birk', 'Ambassadør for afprøvning (konstitueret)', '2026-01-01', '2026-12-31'],
      ['Ida Iversen', 'Ambassadør for afprøvning', '2027-01-01', undefined],
    ])
    expect(posts).toMatchObject([
      {
        start_date: '2024-01-01',
        links: [{ url: 'https://www.wikidata.org/wiki/Q99' }],
        sources: [{ url: 'https://stafet.example/ambassadoerer' }],
      },
    ])
  })

  it('tells where people work, as memberships without a post', async () => {
    const { memberships, organizations } = await popolo()
    const school = organizations.find(({ name }) => name === 'Skolen ved Søen')
    const jobs = memberships.filter(({ organization_id }) => organization_id === school?.id)
    expect(jobs).toMatchObject([
      { role: 'Lærer', start_date: '2020-01-01', end_date: '2024-06-30' },
      { role: 'Skoleleder', start_date: '2024-07-01' },
    ])
    expect(organizations[0]).toMatchObject({ id: 'programme', name: 'Ledelsesstafetten' })
  })

  it('says nothing unpublished, unannounced or meant for reaching people', async () => {
    const { text } = await app.ask('/popolo.json')
    expect(text).not.toContain('Kanariefugl')
    expect(text).not.toContain('contact_details')
    expect(text).not.toContain('email')
  })

  it('speaks English when asked to', async () => {
    const { memberships, persons } = await popolo('?locale=en')
    expect(memberships.map(({ label }) => label)).toContain('Ambassador for testing (acting)')
    expect(persons[0]?.links?.[0]?.url).toMatch(/^https:\/\/stafet\.example\/en\/ambassadoerer\//)
    const wrong = await app.ask('/popolo.json?locale=de', { headers: { 'accept-language': 'en' } })
    expect([wrong.status, ...messagesOf(wrong)]).toEqual([
      400,
      '“locale” must be one of the languages da, en.',
    ])
    expect((await app.ask('/popolo.json?locale=da&locale=en')).status).toBe(400)
  })

  it('may be kept until midnight at the most, and is not sent twice', async () => {
    const { headers } = await app.ask('/popolo.json')
    expect(headers['cache-control']).toBe('public, max-age=300')
    setClock(() => new Date('2026-12-31T22:59:50Z'))
    const late = await app.ask('/popolo.json')
    setClock(moment)
    expect(late.headers['cache-control']).toBe('public, max-age=10')
    const again = await app.ask('/popolo.json', {
      headers: { 'if-none-match': String(headers.etag) },
    })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await app.ask('/popolo.json', { method: 'HEAD' })).headers.etag).toBe(headers.etag)
    expect((await app.ask('/popolo.json', { method: 'POST' })).status).toBe(405)
  })
})

describe('the commands for Wikidata', () => {
  it('tell the terms of people with an item, and count the others', async () => {
    const { status, headers, text } = await app.ask(`/api/roles/${slug}/wikidata`)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['stafet-left-out']).toBe('1')
    expect(headers['access-control-expose-headers']).toContain('Stafet-Left-Out')
    expect(text).toBe(
      'Q1\tP39\tQ99\tP580\t+2024-01-01T00:00:00Z/11\tP582\t+2024-12-31T00:00:00Z/11\n',
    )
    expect((await app.ask('/api/roles/nej/wikidata')).status).toBe(404)
  })
})
