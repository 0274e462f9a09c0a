import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import type { HistoryLine } from '../../src/cms/approval/history.ts'
import { remindDue } from '../../src/cms/approval/remind.ts'
import { approvals } from '../../src/cms/desk/approvals.ts'
import { paragraph, richText } from '../../src/richtext/build.ts'
import { type Approving, startApproving, tokenOn } from '../setup/approving.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

describe.each(bothDatabases())('approvals on $name', ({ url }) => {
  let at: Approving
  beforeAll(async () => {
    const database = url()
    at = await startApproving(database ? { DATABASE_URL: database } : {})
  }, 240_000)
  afterAll(() => at?.stop())
  beforeEach(async () => {
    await at.settled()
    at.mails.length = 0
  })
  afterEach(() => setClock())

  const on = (moment: string) => setClock(() => new Date(moment))
  const events = async (request: string) =>
    ((await at.request(request)).history as { event: string }[]).map(({ event }) => event)

  describe('reminders', () => {
    async function askedWithDate(email: string | null = 'mona@example.org') {
      on('2026-11-01T12:00:00Z')
      const { id, person } = await at.interview()
      const people = [{ ambassador: person, email }]
      return { id, person, ...(await at.ask(id, person, { people, answerBy: '2026-11-10' })) }
    }

    it('leave before and on the day to answer by, once each, whoever looks how often', async () => {
      const { path, request } = await askedWithDate()
      on('2026-11-07T12:00:00Z')
      expect(await remindDue(at.payload)).toBe(0)
      on('2026-11-08T12:00:00Z')
      const looks = await Promise.all([1, 2, 3, 4].map(() => remindDue(at.payload)))
      expect(looks.reduce((sum, each) => sum + each)).toBe(1)
      on('2026-11-09T12:00:00Z')
      expect(await remindDue(at.payload)).toBe(0)
      on('2026-11-10T00:30:00Z')
      expect(await remindDue(at.payload)).toBe(1)
      expect(await remindDue(at.payload)).toBe(0)
      await at.settled()
      expect(at.mails.map(({ to }) => to)).toEqual(['mona@example.org', 'mona@example.org'])
      expect(at.mails[0]?.subject).toBe('Husk at svare senest 10. november 2026: Ro på broen')
      expect(await events(request)).toEqual(['asked', 'reminded', 'reminded'])
      const mailed = new URL(/http\S+\/privat\/\S+/.exec(at.mails[1]?.text ?? '')?.[0] ?? '')
      const pages = [await at.pages.ask(mailed.pathname), await at.pages.ask(path)]
      expect(pages.map(({ status }) => status)).toEqual([200, 200])
      expect((await at.decide(mailed.pathname, 'approve')).status).toBe(200)
      expect((await at.pages.ask(path)).status).toBe(404)
    })

    it('are made up for by a server that was off on the day, and not by one that was off for long', async () => {
      await askedWithDate()
      on('2026-11-12T12:00:00Z')
      expect(await remindDue(at.payload)).toBe(1)
      await askedWithDate()
      on('2026-11-20T12:00:00Z')
      expect(await remindDue(at.payload)).toBe(0)
    })

    it('spare whoever has no address, has answered, or was sent words that changed', async () => {
      await askedWithDate(null)
      const answered = await askedWithDate('svaret@example.org')
      expect((await at.decide(answered.path, 'decline', { reason: 'Nej.' })).status).toBe(200)
      const changed = await askedWithDate('rettet@example.org')
      await at.payload.update({
        ...at.all,
        collection: 'interviews',
        id: changed.id,
        draft: true,
        data: { lead: 'Nyt.' },
      })
      on('2026-11-10T12:00:00Z')
      await remindDue(at.payload)
      await at.settled()
      const to = at.mails.map((mail) => mail.to)
      expect(to).not.toContain('svaret@example.org')
      expect(to).not.toContain('rettet@example.org')
      expect(to).not.toContain('')
    })
  })

  describe('at the same moment', () => {
    it('two decisions: one counts, and the other is told what stands', async () => {
      const { id, person } = await at.interview()
      const { path, request } = await at.ask(id, person)
      const page = await at.pages.ask(path)
      const answers = await Promise.all([
        at.post(path, 'approve', { form: tokenOn(page, 'approve') }),
        at.post(path, 'decline', { form: tokenOn(page, 'decline'), reason: 'Nej.' }),
        at.post(path, 'approve', { form: tokenOn(page, 'approve') }),
        at.post(path, 'suggest', { form: tokenOn(page, 'suggest'), title: 'Uro' }),
      ])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      for (const { status } of answers) expect([200, 404, 409]).toContain(status)
      expect(await events(request)).toHaveLength(2)
      await at.settled()
      expect(at.mails).toHaveLength(1)
    })

    it('an approval and a save: what is public afterwards was approved, or it is not public', async () => {
      for (let round = 0; round < 4; round += 1) {
        const { id, person } = await at.interview()
        const { path, request } = await at.ask(id, person)
        const page = await at.pages.ask(path)
        const write = (data: object, query = '') =>
          at.api.as('editor', `/api/interviews/${id}${query}`, { method: 'PATCH', body: data })
        await Promise.all([
          at.post(path, 'approve', { form: tokenOn(page, 'approve') }),
          write({ lead: 'Rettet imens.' }, '?draft=true&autosave=true'),
          write({ _status: 'published' }),
        ])
        const main = await at.payload.findByID({ ...at.all, collection: 'interviews', id })
        const approved = (await at.request(request)).state === 'approved'
        if (main._status === 'published') {
          expect([approved, main.lead]).toEqual([true, 'Mona Lyng holder fast.'])
        }
        expect((await at.draft(id))?.content.da.lead).toBe('Rettet imens.')
        expect((await at.panel(id)).people[0]?.standing).toBe(approved ? 'voided' : 'outdated')
      }
      expect(at.api.faults).toEqual([])
    })
  })

  describe('a change beside the interview itself is in the history at once', () => {
    const history = async (request: string) =>
      (await at.request(request)).history as unknown as HistoryLine[]

    /** Words with everything that a page takes from elsewhere, and approved. */
    async function approved(data: Record<string, unknown> = {}) {
      const { id, person } = await at.interview({ interviewedOn: '2026-05-04', ...data })
      const { path, request } = await at.ask(id, person)
      expect((await at.decide(path, 'approve')).status).toBe(200)
      return { id, request }
    }
    async function write(
      path: string,
      body: object,
      method: 'PATCH' | 'POST' | 'DELETE' = 'PATCH',
    ) {
      const answer = await at.api.as('editor', `/api/${path}`, { method, body })
      expect(answer.status, answer.text).toBeLessThan(300)
      return (answer.json as { doc: { id: string } }).doc
    }
    const voided = (...parts: string[]) => ({ event: 'voided', by: 'editor', parts })
    const restored = { event: 'restored', by: 'editor' }

    it.each([
      ['cover', (cover: string) => ({ cover })],
      [
        'exchanges.1.answer',
        (value: string) => {
          const node = { type: 'upload', version: 3, relationTo: 'media', value, fields: null }
          const answer = richText(node as never, paragraph('Sådan så den ud.'))
          return { exchanges: [{ wording: 'Hvordan så den ud?', answer }] }
        },
      ],
    ])('a picture (%s): its words, and the trash', async (part, showing) => {
      const { id: media } = await at.make.media({ alt: 'En bro' })
      const { request } = await approved(showing(media))
      const other = await approved()
      await write(`media/${media}`, { consent: { note: 'Ingen kan genkendes.' } })
      await write(`media/${media}`, { alt: 'En klapbro' })
      await write(`media/${media}`, { alt: 'En bro' })
      await write(`media/${media}`, { deletedAt: new Date().toISOString() })
      expect((await history(request)).slice(2)).toMatchObject([
        voided(part),
        restored,
        voided(part),
      ])
      expect((await at.request(request)).noted).toBe('voided')
      expect(await events(other.request)).toEqual(['asked', 'approved'])
    })

    it('a picture of what is published', async () => {
      const { id: media } = await at.make.media()
      const { id, request } = await approved({ cover: media })
      await write(`interviews/${id}`, { _status: 'published' })
      await write(`media/${media}`, { credit: 'Foto: En anden' })
      expect((await history(request)).at(-1)).toMatchObject(voided('cover'))
      expect((await at.panel(id)).requests[0]?.history.at(-1)).toMatchObject({
        event: 'voided',
        parts: [{ da: 'Billede' }],
      })
    })

    it('whom the byline names, until it is frozen', async () => {
      const organisation = await at.make.organisations({ name: 'Havnen' })
      const role = await at.make.roles()
      const person = await at.make.ambassadors(
        { published: true },
        {
          name: 'Mona Lyng',
          positions: [{ title: 'Havnechef', organisation: organisation.id, from: '2020-01-01' }],
        },
      )
      const draft = await at.interview({ interviewees: [person.id], interviewedOn: '2026-05-04' })
      const { path, request } = await at.ask(draft.id, person.id)
      await at.decide(path, 'approve')
      const expectVoided = async (work: () => Promise<unknown>, back: () => Promise<unknown>) => {
        const before = (await history(request)).length
        await work()
        await back()
        expect((await history(request)).slice(before)).toMatchObject([voided('byline'), restored])
      }
      await expectVoided(
        () => write(`ambassadors/${person.id}`, { name: 'Mona Lyngby' }),
        () => write(`ambassadors/${person.id}`, { name: 'Mona Lyng' }),
      )
      await expectVoided(
        () => write(`organisations/${organisation.id}`, { name: 'Færgerne' }),
        () => write(`organisations/${organisation.id}`, { name: 'Havnen' }),
      )
      const term = {
        role: role.id,
        ambassador: person.id,
        startsOn: '2026-01-01',
        kind: 'ordinary',
      }
      let made = ''
      await expectVoided(
        async () => {
          made = (await write('terms', term, 'POST')).id
        },
        () => write(`terms/${made}`, {}, 'DELETE'),
      )
      const again = await write('terms', term, 'POST')
      expect((await history(request)).at(-1)).toMatchObject(voided('byline'))
      await write(`interviews/${draft.id}?draft=true`, { lead: 'Nyt.' })
      const next = await at.ask(draft.id, person.id)
      await at.decide(next.path, 'approve')
      await write(`roles/${role.id}`, { name: 'Ambassadør for havne' })
      expect((await history(next.request)).at(-1)).toMatchObject(voided('byline'))
      await write(`roles/${role.id}`, { name: role.name })
      await write(`interviews/${draft.id}`, { _status: 'published' })
      await write(`ambassadors/${person.id}`, { name: 'Mona Lyngby' })
      await write(`roles/${role.id}`, { name: 'Ambassadør for færger' })
      expect(again.id).not.toBe(made)
      expect((await history(next.request)).at(-1)).toMatchObject(restored)
    })

    it('and is not when the change is taken back', async () => {
      const { id: media } = await at.make.media({ alt: 'En bro' })
      const { request } = await approved({ cover: media })
      const req = await createLocalReq({}, at.payload)
      await initTransaction(req)
      const data = { alt: 'En klapbro' }
      await at.payload.update({ ...at.all, collection: 'media', id: media, data, req })
      await killTransaction(req)
      expect(await events(request)).toEqual(['asked', 'approved'])
    })
  })

  it('the dashboard tells editors who is late, what was said, and what was voided', async () => {
    on('2026-12-01T12:00:00Z')
    const of = async (title: string) => at.interview({ title })
    const late = await of('For sent')
    await at.ask(late.id, late.person, { answerBy: '2026-12-05' })
    const no = await of('Et nej')
    const asked = await at.ask(no.id, no.person)
    await at.decide(asked.path, 'decline', { reason: 'Nej.' })
    const voided = await of('Rettet')
    const approved = await at.ask(voided.id, voided.person)
    await at.decide(approved.path, 'approve')
    await at.payload.update({
      ...at.all,
      collection: 'interviews',
      id: voided.id,
      draft: true,
      data: { lead: 'Nyt.' },
    })
    const waiting = await of('Venter')
    await at.ask(waiting.id, waiting.person)
    on('2026-12-08T12:00:00Z')
    const told = async (role: 'editor' | 'ambassador') => {
      const user = await at.payload.findByID({
        ...at.all,
        collection: 'users',
        id: at.api.users[role].id,
      })
      const req = await createLocalReq({ user: { ...user, collection: 'users' } }, at.payload)
      const moment = new Date('2026-12-08T12:00:00Z')
      return approvals.load(req, { limit: 100, moment })
    }
    const { items, total } = await told('editor')
    const about = (title: string) => items.find((item) => item.title === title)
    expect(about('For sent')).toMatchObject({
      level: 'alarm',
      detail: { da: 'Mona Lyng skulle have svaret senest 5. december 2026' },
    })
    expect(about('Et nej')).toMatchObject({ level: 'due' })
    expect(about('Rettet')?.detail.da).toContain('ændret siden')
    expect(about('Venter')).toMatchObject({
      level: 'calm',
      detail: { da: 'Mona Lyng er bedt om at godkende teksten' },
    })
    expect(total).toBe(items.length)
    await at.ask(voided.id, voided.person)
    expect((await told('editor')).items.find(({ title }) => title === 'Rettet')?.level).toBe('calm')
    expect(await told('ambassador')).toEqual({ items: [], total: 0 })
  })

  it('what was approved stays when its interview is deleted for good', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    await at.decide(path, 'approve')
    const hash = (await at.draft(id))?.hash.da
    await at.payload.delete({ ...at.all, collection: 'interviews', id, trash: true })
    expect(await at.draft(id)).toBeNull()
    expect(await at.request(request)).toMatchObject({
      about: id,
      state: 'approved',
      hash,
      content: { title: 'Ro på broen', language: 'da' },
    })
  })
})
