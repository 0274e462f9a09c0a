import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { remindDue } from '../../src/cms/approval/remind.ts'
import { approvals } from '../../src/cms/desk/approvals.ts'
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
    expect(about('Venter')).toMatchObject({ level: 'calm' })
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
