import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { inTransaction } from '../../src/cms/inTransaction.ts'
import { carryOut } from '../../src/cms/scheduling/carryOut.ts'
import { hashOf, newestVersion } from '../../src/cms/scheduling/documents.ts'
import { runDue } from '../../src/cms/scheduling/keepTime.ts'
import { takeOverPlans } from '../../src/cms/scheduling/takeOver.ts'
import type { Schedule } from '../../src/generated/payload-types.ts'
import type { ToldDocument, ToldSchedule } from '../../src/publishing/schedule/told.ts'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { messagesOf } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

const at = '2027-02-01T08:00:00.000Z'
const then = (ms = 0) => setClock(() => new Date(Date.parse(at) + ms))

describe.each(bothDatabases())(
  'publishing what was decided, when it was promised, on $name',
  ({ url }) => {
    let api: TestApi
    let make: Factories
    let payload: Payload
    beforeAll(async () => {
      const database = url()
      api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
      payload = api.payload
      make = factories(payload)
    }, 120_000)
    afterAll(() => api?.stop())
    afterEach(() => setClock())

    type Desk = 'interviews' | 'cases' | 'ambassadors'
    const address = (id: string, desk: Desk = 'interviews') => `/api/${desk}/${id}/schedules`
    const ask = (path: string, body: unknown = {}, method = 'POST') =>
      api.as('editor', path, { method, body })
    async function planned(id: string, body: object = {}, desk: Desk = 'interviews') {
      const answer = await ask(address(id, desk), { action: 'publish', at, ...body })
      expect(answer.status, answer.text).toBe(201)
      return (answer.json as { doc: ToldSchedule }).doc
    }
    const schedule = async (id: string): Promise<Schedule> =>
      payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true })
    const edit = async (id: string, data: object, locale: 'da' | 'en' = 'da') => {
      const path = `/api/interviews/${id}?draft=true&autosave=true&locale=${locale}&depth=0`
      const saved = await api.as('editor', path, { method: 'PATCH', body: data })
      expect(saved.status, saved.text).toBe(200)
    }
    const reader = async (id: string, desk: Desk = 'interviews') => {
      const { json } = await api.ask(`/api/${desk}/${id}?depth=0&fallback-locale=none`)
      return json as Record<string, unknown>
    }
    const newest = (id: string) =>
      inTransaction(payload, { language: 'da' }, async (req) => {
        const found = await newestVersion(req, 'interviews', id)
        return found?.content ?? {}
      })
    const versionsOf = async (id: string) =>
      (
        await payload.countVersions({
          collection: 'interviews',
          where: {
            and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
          },
          overrideAccess: true,
        })
      ).totalDocs
    const interview = async (data: object = {}) =>
      (
        await make.interviews(
          {},
          { lead: 'Før', exchanges: [{ wording: 'Hvad nu?' }, { wording: 'Og så?' }], ...data },
        )
      ).id

    it('publishes the version that was pinned and leaves later edits in the draft, to the letter', async () => {
      const id = await interview({ title: 'Den lovede' })
      await edit(id, { lead: 'In the lead' }, 'en')
      const told = await planned(id)
      expect(told).toMatchObject({ state: 'planned', date: '2027-02-01', time: '09:00' })
      await edit(id, { title: 'Rettet bagefter', lead: 'Efter', exchanges: [] })
      await edit(id, { lead: 'Later' }, 'en')
      const draft = await newest(id)
      const seen = (await api.as('editor', address(id))).json as ToldDocument
      expect(seen.docs).toMatchObject([{ isNewest: false, state: 'planned' }])

      then(-1)
      expect(await runDue(payload)).toBe(0)
      expect((await api.ask(`/api/interviews/${id}`)).status).toBe(404)
      then()
      expect(await runDue(payload)).toBe(1)
      const doc = await reader(id)
      expect(doc).toMatchObject({ title: 'Den lovede', lead: 'Før', publishedAt: at })
      expect(doc.exchanges).toHaveLength(2)
      expect(doc.attribution).toHaveLength(1)
      const english = await api.ask(`/api/interviews/${id}?locale=en`)
      expect(english.text).toContain('In the lead')

      const { updatedAt: _1, publishedAt, attribution, ...after } = await newest(id)
      const { updatedAt: _2, publishedAt: _3, attribution: _4, ...before } = draft
      expect(after).toEqual(before)
      expect(publishedAt).toBe(at)
      expect(attribution).toHaveLength(1)
      expect(await schedule(told.id)).toMatchObject({ state: 'done', doneAt: at, attempts: 1 })
      expect(await versionsOf(id)).toBe(1)

      // The draft is published by hand later on, with the same byline and moment.
      const published = await ask(
        `/api/interviews/${id}?locale=da`,
        { _status: 'published' },
        'PATCH',
      )
      expect(published.status, published.text).toBe(200)
      expect(await reader(id)).toMatchObject({ title: 'Rettet bagefter', publishedAt: at })
    })

    it('takes the newest version when it is told to', async () => {
      const id = await interview({ title: 'Første' })
      const { id: promise } = await planned(id)
      await edit(id, { title: 'Anden' })
      const answer = await ask(`${address(id)}/${promise}/repin`)
      expect(answer.status, answer.text).toBe(200)
      then()
      await runDue(payload)
      expect(await reader(id)).toMatchObject({ title: 'Anden' })
    })

    it('takes off the site what is out, and keeps what is written', async () => {
      const { id } = await make.cases({ published: true }, { title: 'Ud igen' })
      await payload.update({
        collection: 'cases',
        id,
        draft: true,
        data: { summary: 'Kommer måske' },
        overrideAccess: true,
      })
      await planned(id, { action: 'unpublish' }, 'cases')
      then()
      expect(await runDue(payload)).toBe(1)
      expect((await api.ask(`/api/cases/${id}`)).status).toBe(404)
      const draft = await payload.findByID({
        collection: 'cases',
        id,
        draft: true,
        overrideAccess: true,
      })
      expect(draft).toMatchObject({ summary: 'Kommer måske', _status: 'draft' })
    })

    it('goes out and in again in the order of the moments, also when the server was off for both', async () => {
      const id = await interview()
      await planned(id)
      await planned(id, { action: 'unpublish', at: '2027-02-01T09:00:00Z' })
      then(7_200_000)
      expect(await runDue(payload)).toBe(2)
      expect((await api.ask(`/api/interviews/${id}`)).status).toBe(404)
      expect(await versionsOf(id)).toBeGreaterThanOrEqual(0)
    })

    it('lets people of an ambassador, too, be announced at a moment, and go again', async () => {
      const { id } = await make.ambassadors({}, { name: 'Signe Kommer' })
      await planned(id, {}, 'ambassadors')
      await planned(id, { action: 'unpublish', at: '2027-02-01T09:00:00Z' }, 'ambassadors')
      then()
      expect(await runDue(payload)).toBe(1)
      expect(await reader(id, 'ambassadors')).toMatchObject({ name: 'Signe Kommer' })
      then(3_600_000)
      expect(await runDue(payload)).toBe(1)
      expect((await api.ask(`/api/ambassadors/${id}`)).status).toBe(404)
    })

    // Promised in winter for a summer morning and the other way round, and in the nights of the change themselves.
    it.each([
      ['2027-03-28', '01:59', undefined, '2027-03-28T00:59:00.000Z'],
      ['2027-03-28', '03:00', undefined, '2027-03-28T01:00:00.000Z'],
      ['2027-06-01', '09:00', undefined, '2027-06-01T07:00:00.000Z'],
      ['2027-10-31', '02:30', 'first', '2027-10-31T00:30:00.000Z'],
      ['2027-10-31', '02:30', 'second', '2027-10-31T01:30:00.000Z'],
      ['2027-12-01', '09:00', undefined, '2027-12-01T08:00:00.000Z'],
    ])(
      'keeps what was promised for %s %s (%s) by the clock on the wall',
      async (date, time, which, instant) => {
        const inWinter = date < '2027-10-01'
        setClock(() => new Date(inWinter ? '2027-01-15T12:00:00Z' : '2027-07-15T12:00:00Z'))
        const id = await interview({ title: `Lovet til ${date} ${time}` })
        const told = await planned(id, { at: undefined, date, time, which })
        expect(told).toMatchObject({ at: instant, date, time })
        setClock(() => new Date(Date.parse(instant) - 1))
        expect(await runDue(payload)).toBe(0)
        expect((await api.ask(`/api/interviews/${id}`)).status).toBe(404)
        setClock(() => new Date(instant))
        expect(await runDue(payload)).toBe(1)
        expect(await reader(id)).toMatchObject({ publishedAt: instant })
      },
    )

    it('says every reason at once, and what publishing would say', async () => {
      const id = await interview()
      const nothing = await ask(address(id), {})
      expect(nothing.status).toBe(400)
      expect((nothing.json as Errors).errors[0]?.data.errors.map(({ path }) => path)).toEqual([
        'action',
        'date',
        'time',
      ])
      const spring = { action: 'publish', date: '2027-03-28', time: '02:30' }
      expect(messagesOf(await ask(address(id), spring))[0]).toMatch(/never be 02:30|aldrig 02:30/)
      const autumn = { action: 'publish', date: '2027-10-31', time: '02:30' }
      expect(messagesOf(await ask(address(id), autumn))[0]).toMatch(/to gange|twice/)
      const first = await planned(id, { at: undefined, ...autumn, which: 'first' })
      expect(first.at).toBe('2027-10-31T00:30:00.000Z')
      const again = await ask(address(id), { action: 'publish', at: '2020-01-01T00:00:00Z' })
      expect(again.status).toBe(400)
      expect((again.json as Errors).errors[0]?.data.errors).toHaveLength(2)

      const untitled = await payload.create({
        collection: 'interviews',
        draft: true,
        data: { lead: 'Uden overskrift' } as never,
        overrideAccess: true,
      })
      const refused = await ask(address(untitled.id), { action: 'publish', at })
      expect(refused.status, refused.text).toBe(409)
      expect(messagesOf(refused)[0]).toMatch(/Overskrift|Title/)
      expect(((await api.as('editor', address(untitled.id))).json as ToldDocument).docs).toEqual([])
      expect(
        (await ask(address('00000000-0000-4000-8000-000000000000'), { action: 'publish', at }))
          .status,
      ).toBe(404)
    })
    type Errors = { errors: { data: { errors: { path: string }[] } }[] }

    it('is the editors’ alone', async () => {
      const id = await interview()
      const { id: promise } = await planned(id)
      const paths = [
        ['GET', address(id)],
        ['POST', address(id)],
        ['POST', `${address(id)}/${promise}/repin`],
        ['POST', `${address(id)}/${promise}/cancel`],
        ['DELETE', `${address(id)}/${promise}`],
      ] as const
      for (const [method, path] of paths) {
        const body = method === 'GET' ? undefined : { action: 'publish', at }
        expect((await api.ask(path, { method, body })).status, path).toBe(401)
        expect((await api.as('ambassador', path, { method, body })).status, path).toBe(403)
      }
      expect((await api.ask('/api/schedules')).status).toBe(403)
      expect((await api.as('ambassador', '/api/schedules')).status).toBe(403)
      expect((await api.as('editor', '/api/schedules', { method: 'POST', body: {} })).status).toBe(
        403,
      )
      expect(
        (await api.as('admin', `/api/schedules/${promise}`, { method: 'DELETE' })).status,
      ).toBe(403)
      expect((await ask(`${address(await interview())}/${promise}/cancel`)).status).toBe(404)
      const cancelled = await api.as('editor', `${address(id)}/${promise}`, { method: 'DELETE' })
      expect(cancelled.status, cancelled.text).toBe(200)
      expect((await ask(`${address(id)}/${promise}/cancel`)).status).toBe(409)
      then()
      expect(await runDue(payload)).toBe(0)
      expect((await api.ask(`/api/interviews/${id}`)).status).toBe(404)
    })

    it('outlives the account of whoever planned it', async () => {
      const writer = await make.users({ role: 'editor', name: 'Rejser Snart' })
      const id = await interview()
      const { id: promise } = await planned(id)
      await payload.update({
        collection: 'schedules',
        id: promise,
        data: { plannedBy: writer.id, plannedByName: writer.name },
        overrideAccess: true,
      })
      await edit(id, { lead: 'Ændret' })
      await payload.delete({ collection: 'users', id: writer.id, overrideAccess: true })
      then()
      expect(await runDue(payload)).toBe(1)
      expect(await reader(id)).toMatchObject({ lead: 'Før' })
      expect(await schedule(promise)).toMatchObject({
        state: 'done',
        plannedByName: 'Rejser Snart',
      })
    })

    it('keeps what is refused as a failure with its reason, once, and never goes back to an older version', async () => {
      const id = await interview({ title: 'Ældre' })
      const { id: promise } = await planned(id)
      await edit(id, { title: 'Nyere' })
      await ask(`/api/interviews/${id}?locale=da`, { _status: 'published' }, 'PATCH')
      const thrown = await interview()
      const { id: inTrash } = await planned(thrown)
      await payload.update({
        collection: 'interviews',
        id: thrown,
        data: { deletedAt: new Date().toISOString() },
        overrideAccess: true,
      })
      const deleted = await interview()
      const { id: moot } = await planned(deleted)
      await payload.delete({ collection: 'interviews', id: deleted, overrideAccess: true })
      then()
      expect(await runDue(payload)).toBe(2)
      expect(await runDue(payload)).toBe(0)
      expect(await reader(id)).toMatchObject({ title: 'Nyere' })
      const failed = await schedule(promise)
      expect(failed.state).toBe('failed')
      expect(JSON.stringify(failed.problem)).toContain('ældre')
      expect(await schedule(inTrash)).toMatchObject({ state: 'failed' })
      expect(await schedule(moot)).toMatchObject({ state: 'cancelled' })
      const seen = (await api.as('editor', address(id))).json as ToldDocument
      expect(seen.docs).toMatchObject([
        { state: 'failed', problem: failed.problem && expect.any(String) },
      ])
      expect((await ask(`${address(id)}/${promise}/cancel`)).status).toBe(200)
    })

    it('says why it was refused in the language of whoever reads', async () => {
      const id = await interview({ title: 'Uden overskrift' })
      const { id: promise } = await planned(id)
      const kept = await schedule(promise)
      const content = { ...(kept.content as object), title: null }
      await payload.update({
        collection: 'schedules',
        id: promise,
        data: { content, hash: hashOf(content) },
        overrideAccess: true,
      })
      then()
      expect(await runDue(payload)).toBe(1)
      expect(await schedule(promise)).toMatchObject({ state: 'failed', attempts: 0 })
      const told = async (language: string) => {
        const headers = { 'accept-language': language }
        const { json } = await api.as('editor', address(id), { headers })
        return (json as ToldDocument).docs[0]?.problem
      }
      expect(await told('da')).toMatch(/^.*Overskrift: .*(skal|kræve|påkræv)/)
      expect(await told('en')).toMatch(/^.*Title: .*required/)
    })

    it('tries again after an error that is nobody’s refusal, each time later', async () => {
      const id = await interview()
      const { id: promise } = await planned(id)
      const hooks = payload.collections.interviews.config.hooks
      const broken = () => {
        throw new Error('The cable is out')
      }
      hooks.afterChange.push(broken)
      then()
      expect(await runDue(payload)).toBe(0)
      expect(await schedule(promise)).toMatchObject({ state: 'planned', attempts: 1 })
      then(5000)
      expect(await runDue(payload)).toBe(0)
      expect(await schedule(promise)).toMatchObject({ attempts: 1 })
      hooks.afterChange.splice(hooks.afterChange.indexOf(broken), 1)
      expect((await api.ask(`/api/interviews/${id}`)).status).toBe(404)
      then(10_000)
      expect(await runDue(payload)).toBe(1)
      expect(await reader(id)).toMatchObject({ lead: 'Før' })
      expect(await schedule(promise)).toMatchObject({ state: 'done', attempts: 2, problem: null })
    })

    it('keeps hundreds of promises, each exactly once, however many look at once', async () => {
      const count = 200
      const ids: string[] = []
      for (let number = 0; number < count; number += 1) {
        const { id } = await make.cases(
          {},
          { title: `Sag nummer ${number}`, putForwardBy: [api.ambassadorId] },
        )
        ids.push(id)
        await planned(id, {}, 'cases')
      }
      then()
      const kept = await Promise.all([runDue(payload), runDue(payload), runDue(payload)])
      expect(kept.reduce((sum, one) => sum + one)).toBe(count)
      const published = await payload.findVersions({
        collection: 'cases',
        where: { and: [{ parent: { in: ids } }, { 'version._status': { equals: 'published' } }] },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      expect(new Set(published.docs.map(({ parent }) => parent)).size).toBe(count)
      expect(published.docs).toHaveLength(count)
    }, 240_000)

    it('is done once when it is carried out again', async () => {
      const id = await interview()
      const { id: promise } = await planned(id)
      then()
      const outcomes = await Promise.all([carryOut(payload, promise), carryOut(payload, promise)])
      expect(outcomes.toSorted()).toEqual(['done', 'moot'])
      expect(await carryOut(payload, promise)).toBe('moot')
      expect(await versionsOf(id)).toBe(1)
    })

    it('takes over what was planned with Payload’s own jobs', async () => {
      const id = await interview({ title: 'Fra før' })
      const doc = { relationTo: 'interviews', value: id }
      const user = { relationTo: 'users', value: api.users.editor.id }
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc, user },
        waitUntil: new Date(at),
      })
      expect(await takeOverPlans(payload)).toBe(1)
      expect(await takeOverPlans(payload)).toBe(0)
      const seen = (await api.as('editor', address(id))).json as ToldDocument
      expect(seen.docs).toMatchObject([{ at, action: 'publish', plannedBy: 'editor' }])
      then()
      expect(await runDue(payload)).toBe(1)
      expect(await reader(id)).toMatchObject({ title: 'Fra før' })

      // From an older process beside this one, due already.
      setClock()
      const late = await interview({ title: 'Sent' })
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'interviews', value: late } },
      })
      await payload.jobs.run({ limit: 10 })
      expect(await runDue(payload)).toBe(1)
      expect(await reader(late)).toMatchObject({ title: 'Sent' })
    })
  },
)
