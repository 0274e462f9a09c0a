import { APIError, createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApprovalMode } from '../../src/approval/modes.ts'
import type { ApprovalState } from '../../src/approval/states.ts'
import { setClock } from '../../src/clock.ts'
import { approvable } from '../../src/cms/approval/content.ts'
import { runDue } from '../../src/cms/scheduling/keepTime.ts'
import type { Language } from '../../src/i18n/text.ts'
import { paragraph, richText } from '../../src/richtext/build.ts'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { type Answer, messagesOf } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { promise } from '../setup/schedules.ts'

/** What has been approved when somebody tries to publish. */
type Stand =
  | 'nobody asked'
  | 'waiting'
  | 'voided'
  | 'declined'
  | 'one of two'
  | 'one language'
  | 'valid'

/** What stands in the way, and the words that say so. */
const inTheWay: [Stand, RegExp][] = [
  ['nobody asked', /ikke bedt om at godkende/],
  ['waiting', /ikke svaret/],
  ['voided', /rettet siden/],
  ['declined', /sagt nej/],
  ['one of two', /ikke bedt om at godkende/],
  ['one language', /på engelsk/],
]
/**
 * One path publishes less than the newest draft: one language only what was approved in it. A bulk edit says `draft=true`, as the
 * panel does: without it what has a newer draft is left alone (`tests/database/revisions.test.ts`).
 */
const fine: Record<string, Stand[]> = {
  'one language': ['one language'],
}
const refused = (path: string) => inTheWay.filter(([stand]) => !fine[path]?.includes(stand))

describe.each(bothDatabases())('publishing without approval on $name', ({ url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const database = url()
    api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
    make = factories(api.payload)
  }, 240_000)
  afterAll(() => api?.stop())

  const all = { overrideAccess: true, depth: 0 } as const
  const draftOf = async (id: string) =>
    approvable(await createLocalReq({}, api.payload), id, { draft: true })

  /** Writes down what somebody answered about the words as they are now. */
  async function answered(id: string, person: string, language: Language, state: ApprovalState) {
    const draft = await draftOf(id)
    if (!draft) throw new Error('There is no such interview')
    const moment = new Date().toISOString()
    await api.payload.create({
      ...all,
      collection: 'approvals',
      data: {
        interview: id,
        about: id,
        person: { name: 'Mona Lyng', ambassador: person },
        language,
        state,
        practice: 'full',
        content: draft.content[language] as unknown as Record<string, unknown>,
        hash: draft.hash[language],
        askedAt: moment,
        decidedAt: state === 'asked' ? null : moment,
        noted: state === 'approved' ? 'valid' : null,
      },
    })
  }

  /** A draft, and who stands how with it. */
  async function ground(mode: ApprovalMode, stand: Stand, through: 'role' | 'interview' = 'role') {
    const role = await make.roles({ approval: through === 'role' ? mode : 'notUsed' })
    const people = [(await make.ambassadors()).id]
    if (stand === 'one of two') people.push((await make.ambassadors()).id)
    const { id } = await make.interviews(
      {},
      {
        role: role.id,
        approval: through === 'interview' ? mode : 'inherit',
        interviewees: people,
        exchanges: [{ wording: 'Hvad nu?', answer: richText(paragraph('Vi går videre.')) }],
      },
    )
    const [person = ''] = people
    if (stand === 'one language') {
      await api.payload.update({
        ...all,
        collection: 'interviews',
        id,
        draft: true,
        locale: 'en',
        data: { title: 'Onwards' },
      })
    }
    if (stand === 'waiting') await answered(id, person, 'da', 'asked')
    else if (stand === 'declined') await answered(id, person, 'da', 'declined')
    else if (stand !== 'nobody asked') await answered(id, person, 'da', 'approved')
    if (stand === 'voided') {
      await api.payload.update({
        ...all,
        collection: 'interviews',
        id,
        draft: true,
        data: { lead: 'Et komma, mere.' },
      })
    }
    return { id, role: role.id, person }
  }

  const rest = (method: string, path: string, body: object = {}) =>
    api.as('editor', `/api/interviews${path}`, { method, body })
  const graphql = (query: string, variables: object) =>
    api.as('editor', '/api/graphql', { method: 'POST', body: { query, variables } })

  /** Every way to make a draft what readers have. */
  const paths: Record<string, (id: string) => Promise<Answer | Error>> = {
    'the publish button': (id) =>
      rest('PATCH', `/${id}?locale=da&fallback-locale=null&depth=0`, { _status: 'published' }),
    'its draft variant': (id) => rest('PATCH', `/${id}?draft=true`, { _status: 'published' }),
    autosave: (id) => rest('PATCH', `/${id}?draft=true&autosave=true`, { _status: 'published' }),
    'all languages': (id) =>
      rest('PATCH', `/${id}?publishAllLocales=true`, { _status: 'published' }),
    'one language': (id) =>
      rest('PATCH', `/${id}?publishSpecificLocale=da`, { _status: 'published' }),
    'a bulk edit': (id) =>
      rest('PATCH', `?where[id][equals]=${id}&locale=da&draft=true`, { _status: 'published' }),
    'a mutation of GraphQL': (id) =>
      graphql(
        'mutation ($id: String!) { updateInterview(id: $id, data: { _status: published }) { id } }',
        { id },
      ),
    'a schedule, when its time comes': async (id) => {
      const { payload } = api
      const planned = await promise(payload, { collection: 'interviews', id })
      await runDue(payload)
      const { problem } = await payload.findByID({ ...all, collection: 'schedules', id: planned })
      return attempt(() => {
        if (problem) throw new APIError((problem as { da: string }).da, 409)
      })
    },
    'a promise for later': async (id) => {
      const at = new Date(Date.now() + 3_600_000)
      const promised = await api.as('editor', `/api/interviews/${id}/schedules`, {
        method: 'POST',
        body: { action: 'publish', at: at.toISOString() },
      })
      if (promised.status !== 201) return promised
      setClock(() => new Date(at.getTime() + 1000))
      await runDue(api.payload).finally(() => setClock())
      return { ...promised, status: 200 }
    },
    'our own code': (id) =>
      attempt(() =>
        api.payload.update({
          ...all,
          collection: 'interviews',
          id,
          data: { _status: 'published' },
        }),
      ),
  }

  async function attempt(work: () => unknown): Promise<Answer | Error> {
    try {
      await work()
      return { status: 200, headers: {}, text: '', json: {} }
    } catch (error) {
      return error as Error
    }
  }

  const isPublic = async (id: string) => {
    const doc = await api.payload.findByID({
      ...all,
      collection: 'interviews',
      id,
      draft: false,
      trash: true,
    })
    return doc._status === 'published' && !doc.deletedAt
  }

  /** It was refused with 409, said why, and nothing of it is kept. */
  async function expectRefused(id: string, outcome: Answer | Error, words = /./) {
    if (outcome instanceof Error) {
      expect((outcome as { status?: number }).status).toBe(409)
      expect(outcome.message).toMatch(words)
    } else if (outcome.status === 200) {
      // GraphQL answers 200 whatever happened.
      expect((outcome.json as { errors?: unknown[] }).errors).toHaveLength(1)
      expect(outcome.text).toMatch(words)
    } else {
      expect([outcome.status, messagesOf(outcome).join(' ')]).toEqual([
        409,
        expect.stringMatching(words),
      ])
    }
    expect(await isPublic(id)).toBe(false)
    const { docs } = await api.payload.findVersions({
      ...all,
      collection: 'interviews',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    expect(docs).toEqual([])
  }

  describe.each(Object.keys(paths))('through %s', (name) => {
    const publish = paths[name] as (typeof paths)[string]
    it.each(refused(name))(
      'is refused where approval is required and: %s',
      async (stand, words) => {
        const { id } = await ground('required', stand)
        await expectRefused(id, await publish(id), words)
      },
    )

    it.each<[ApprovalMode, Stand]>([
      ['required', 'valid'],
      ['asked', 'nobody asked'],
      ['asked', 'declined'],
      ['notUsed', 'voided'],
    ])('is done where approval is %s and: %s', async (mode, stand) => {
      const { id } = await ground(mode, stand)
      const outcome = await publish(id)
      expect(outcome instanceof Error ? outcome.message : outcome.status).toBe(200)
      expect(await isPublic(id)).toBe(true)
    })
  })

  it('follows what the interview says before what its role says', async () => {
    const { id } = await ground('required', 'nobody asked', 'interview')
    await expectRefused(id, await rest('PATCH', `/${id}`, { _status: 'published' }))
    const other = await ground('required', 'nobody asked')
    const freed = await rest('PATCH', `/${other.id}`, { approval: 'notUsed', _status: 'published' })
    expect(freed.status, freed.text).toBe(200)
  })

  it('breaks a promise when the approval was lost before its moment', async () => {
    const { id, role } = await ground('asked', 'nobody asked')
    const at = new Date(Date.now() + 3_600_000)
    const promised = await api.as('editor', `/api/interviews/${id}/schedules`, {
      method: 'POST',
      body: { action: 'publish', at: at.toISOString() },
    })
    expect(promised.status, promised.text).toBe(201)
    await api.payload.update({
      ...all,
      collection: 'roles',
      id: role,
      data: { approval: 'required' },
    })
    setClock(() => new Date(at.getTime() + 1000))
    await runDue(api.payload).finally(() => setClock())
    expect(await isPublic(id)).toBe(false)
    const { docs } = await api.payload.find({
      ...all,
      collection: 'schedules',
      sort: '-createdAt',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({ state: 'failed' })
  })

  it('follows the programme’s role where the interview has none', async () => {
    const role = await make.roles({ approval: 'required' })
    await api.payload.updateGlobal({
      slug: 'settings',
      data: { role: role.id },
      overrideAccess: true,
    })
    const { id } = await make.interviews()
    await expectRefused(id, await rest('PATCH', `/${id}`, { _status: 'published' }))
    await api.payload.updateGlobal({ slug: 'settings', data: { role: null }, overrideAccess: true })
    expect((await rest('PATCH', `/${id}`, { _status: 'published' })).status).toBe(200)
  })

  it('lets nobody begin with something published', async () => {
    const role = await make.roles({ approval: 'required' })
    const people = [(await make.ambassadors()).id]
    const data = { title: 'Straks ude', role: role.id, interviewees: people, _status: 'published' }
    const count = async () =>
      (await api.payload.count({ ...all, collection: 'interviews' })).totalDocs
    const before = await count()
    const created = await rest('POST', '', data)
    expect([created.status, messagesOf(created)[0]]).toEqual([
      409,
      expect.stringContaining('ikke bedt om at godkende'),
    ])
    const query =
      'mutation ($data: mutationInterviewInput!) { createInterview(data: $data, draft: false) { id } }'
    const { json } = await graphql(query, { data })
    expect((json as { errors?: unknown[] }).errors).toHaveLength(1)
    expect(await count()).toBe(before)
  })

  it('refuses a bulk edit as a whole, with the reasons of each', async () => {
    const approved = await ground('required', 'valid')
    const missing = await ground('required', 'nobody asked')
    const where = `where[id][in]=${approved.id},${missing.id}`
    const answer = await rest('PATCH', `?${where}`, { _status: 'published' })
    expect(answer.status, answer.text).toBe(409)
    // The panel shows the reasons only when it is told, too, what was done: nothing.
    expect(answer.json).toMatchObject({
      docs: [],
      errors: [{ message: expect.stringContaining('uden godkendelse') }],
    })
    expect([await isPublic(approved.id), await isPublic(missing.id)]).toEqual([false, false])
  })

  it('refuses a copy of something approved: it is another document, and a draft', async () => {
    const { id } = await ground('required', 'valid')
    const copy = await rest('POST', `/${id}/duplicate`, { _status: 'published' })
    expect(copy.status, copy.text).toBe(200)
    const { doc } = copy.json as { doc: { id: string; _status: string } }
    expect(doc._status).toBe('draft')
    const query =
      'mutation ($id: String!) { duplicateInterview(id: $id, data: { _status: published }) { id _status } }'
    const { json } = await graphql(query, { id })
    const made = json as { data?: { duplicateInterview?: { id: string; _status: string } } }
    const second = made.data?.duplicateInterview
    if (second) expect([second._status, await isPublic(second.id)]).toEqual(['draft', false])
    await expectRefused(doc.id, await rest('PATCH', `/${doc.id}`, { _status: 'published' }))
  })

  describe('of something that is published', () => {
    async function published() {
      const found = await ground('required', 'valid')
      const answer = await rest('PATCH', `/${found.id}`, { _status: 'published' })
      expect(answer.status, answer.text).toBe(200)
      return found
    }
    const stored = (id: string) => api.payload.findByID({ ...all, collection: 'interviews', id })

    it('refuses a changed comma, by PATCH, bulk edit and another language', async () => {
      const { id } = await published()
      const { exchanges, title } = await stored(id)
      const english = {
        title: 'English, which nobody approved',
        exchanges: exchanges?.map((each) => ({ ...each, wording: 'What now?' })),
      }
      const bulk = `?where[id][equals]=${id}`
      for (const [path, data] of [
        [`/${id}`, { title: `${title},` }],
        [`/${id}`, { title: `${title},`, _status: 'published' }],
        [bulk, { lead: 'Nyt, og ikke godkendt.' }],
        [`/${id}?locale=en`, { ...english, _status: 'published' }],
      ] as const) {
        const answer = await rest('PATCH', path, data)
        expect([answer.status, messagesOf(answer)[0]]).toEqual([
          409,
          expect.stringContaining('uden godkendelse'),
        ])
      }
      const after = await stored(id)
      expect([after.title, after.lead ?? '']).toEqual([title, ''])
    })

    it('takes a change of what is not approved', async () => {
      const { id } = await published()
      const answer = await rest('PATCH', `/${id}`, { interviewer: 'Ib Holm' })
      expect(answer.status, answer.text).toBe(200)
    })

    it('never blocks drafts, unpublishing or the trash', async () => {
      const { id } = await published()
      const draft = await rest('PATCH', `/${id}?draft=true&autosave=true`, {
        title: 'Under arbejde',
      })
      expect(draft.status, draft.text).toBe(200)
      expect((await rest('PATCH', `/${id}`, { _status: 'draft' })).status).toBe(200)
      const trashed = await rest('PATCH', `/${id}`, { deletedAt: new Date().toISOString() })
      expect(trashed.status, trashed.text).toBe(200)
    })

    it('refuses to bring it back from the trash once it is no longer approved', async () => {
      const { id, role } = await ground('asked', 'nobody asked')
      expect((await rest('PATCH', `/${id}`, { _status: 'published' })).status).toBe(200)
      const at = new Date().toISOString()
      expect((await rest('PATCH', `/${id}`, { deletedAt: at })).status).toBe(200)
      await api.payload.update({
        ...all,
        collection: 'roles',
        id: role,
        data: { approval: 'required' },
      })
      const back = await rest('PATCH', `/${id}?trash=true`, { deletedAt: null })
      expect([back.status, await isPublic(id)]).toEqual([409, false])
      const asDraft = await rest('PATCH', `/${id}?trash=true`, {
        deletedAt: null,
        _status: 'draft',
      })
      expect([asDraft.status, await isPublic(id)], asDraft.text).toEqual([200, false])
    })

    it('refuses to restore an older version that was public before approval was required', async () => {
      const { id, role } = await ground('asked', 'nobody asked')
      expect((await rest('PATCH', `/${id}`, { _status: 'published' })).status).toBe(200)
      const { docs } = await api.payload.findVersions({
        ...all,
        collection: 'interviews',
        where: { parent: { equals: id } },
        sort: '-updatedAt',
        limit: 1,
      })
      const version = String(docs[0]?.id)
      await api.payload.update({
        ...all,
        collection: 'roles',
        id: role,
        data: { approval: 'required' },
      })
      expect((await rest('PATCH', `/${id}`, { _status: 'draft', title: 'Taget af' })).status).toBe(
        200,
      )
      const restored = await rest('POST', `/versions/${version}`)
      expect([restored.status, await isPublic(id)], restored.text).toEqual([409, false])
      const query =
        'mutation ($id: String) { restoreVersionInterview(id: $id, draft: false) { id } }'
      const { json } = await graphql(query, { id: version })
      expect((json as { errors?: unknown[] }).errors).toHaveLength(1)
      expect(await isPublic(id)).toBe(false)
      const asDraft = await rest('POST', `/versions/${version}?draft=true`)
      expect(asDraft.status, asDraft.text).toBe(200)
    })

    it('keeps the mode when a version from before it was required is restored', async () => {
      const { id } = await ground('notUsed', 'nobody asked', 'interview')
      expect((await rest('PATCH', `/${id}`, { _status: 'published' })).status).toBe(200)
      const { docs } = await api.payload.findVersions({
        ...all,
        collection: 'interviews',
        where: { parent: { equals: id } },
        limit: 1,
      })
      const data = { approval: 'required', _status: 'draft' }
      expect((await rest('PATCH', `/${id}`, data)).status).toBe(200)
      const restored = await rest('POST', `/versions/${docs[0]?.id}`)
      expect([restored.status, await isPublic(id)], restored.text).toEqual([409, false])
    })

    const correct = async (id: string, name: string) => {
      const { attribution } = await stored(id)
      const line = { id: attribution?.[0]?.id, name }
      const body = { reason: 'Stavefejl i navnet', attribution: [line] }
      return rest('POST', `/${id}/attribution`, body)
    }
    const bylines = async (id: string) =>
      Promise.all(
        [false, true].map(async (draft) => {
          const doc = await api.payload.findByID({ ...all, collection: 'interviews', id, draft })
          return doc.attribution?.[0]?.name
        }),
      )

    it('lets a correction of its byline, which was approved too, wait in the draft', async () => {
      const { id, person } = await published()
      const [before] = await bylines(id)
      const corrected = await correct(id, 'Mona Lyngby')
      expect([corrected.status, (corrected.json as { waits: boolean }).waits]).toEqual([200, true])
      expect(await bylines(id)).toEqual([before, 'Mona Lyngby'])
      const edited = await rest('PATCH', `/${id}?draft=true&autosave=true`, { interviewer: 'Ib' })
      expect(edited.status, edited.text).toBe(200)
      const refused = await rest('PATCH', `/${id}`, { _status: 'published' })
      expect([refused.status, messagesOf(refused).join(' ')]).toEqual([
        409,
        expect.stringContaining('rettet siden'),
      ])
      expect((await correct(id, 'Mona Lyngbye')).status).toBe(200)
      expect(await bylines(id)).toEqual([before, 'Mona Lyngbye'])
      await answered(id, person, 'da', 'approved')
      const out = await rest('PATCH', `/${id}`, { _status: 'published' })
      expect(out.status, out.text).toBe(200)
      expect(await bylines(id)).toEqual(['Mona Lyngbye', 'Mona Lyngbye'])
      expect((await stored(id)).attributionCorrections).toHaveLength(2)
    })

    it('keeps a correction waiting when something else goes out as it was promised', async () => {
      const { id, person } = await published()
      const [before] = await bylines(id)
      await rest('PATCH', `/${id}?draft=true`, { lead: 'Nyt, og godkendt.' })
      await answered(id, person, 'da', 'approved')
      const at = new Date(Date.now() + 3_600_000)
      const body = { action: 'publish', at: at.toISOString() }
      const promised = await rest('POST', `/${id}/schedules`, body)
      expect(promised.status, promised.text).toBe(201)
      expect((await correct(id, 'Mona Lyngby')).status).toBe(200)
      setClock(() => new Date(at.getTime() + 1000))
      await runDue(api.payload).finally(() => setClock())
      expect((await stored(id)).lead).toBe('Nyt, og godkendt.')
      expect(await bylines(id)).toEqual([before, 'Mona Lyngby'])
    })

    it('corrects at once what is not public, and what needs no approval', async () => {
      const { id } = await published()
      expect((await rest('PATCH', `/${id}`, { _status: 'draft' })).status).toBe(200)
      const unpublished = await correct(id, 'Mona Lyngby')
      expect([unpublished.status, await bylines(id)]).toEqual([200, Array(2).fill('Mona Lyngby')])
      const free = await ground('asked', 'nobody asked')
      expect((await rest('PATCH', `/${free.id}`, { _status: 'published' })).status).toBe(200)
      const answer = await correct(free.id, 'Mona Lyngby')
      expect((answer.json as { waits: boolean }).waits).toBe(false)
      expect(await bylines(free.id)).toEqual(['Mona Lyngby', 'Mona Lyngby'])
    })
  })

  it('tells nobody but editors what an interview, a role or the settings say of it', async () => {
    const { id, role } = await ground('asked', 'valid')
    expect((await rest('PATCH', `/${id}`, { _status: 'published' })).status).toBe(200)
    for (const path of [`interviews/${id}`, `roles/${role}`, 'globals/settings']) {
      const open = await api.ask(`/api/${path}?depth=0`)
      expect([open.status, 'approval' in (open.json as object)]).toEqual([200, false])
    }
    const asked = await api.ask('/api/interviews?where[approval][equals]=asked')
    expect(asked.status).toBe(400)
    expect((await api.ask('/api/approvals')).status).toBeGreaterThanOrEqual(400)
  })
})
