import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../../src/clock.ts'
import { inTransaction } from '../../../src/cms/inTransaction.ts'
import { runDue } from '../../../src/cms/scheduling/keepTime.ts'
import { type Factories, factories } from '../../factories/index.ts'
import { startApi, type TestApi } from '../../setup/api.ts'
import { bothDatabases } from '../../setup/bothDatabases.ts'

const all = { overrideAccess: true, depth: 0 } as const
const password = 'Grønne-cykler-40-km'
const at = '2027-02-01T08:00:00.000Z'

describe.each(bothDatabases())('an account that goes, on $name', ({ url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const database = url()
    api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
    api.payload.sendEmail = async () => undefined
    make = factories(api.payload)
  })
  afterAll(() => api?.stop())
  afterEach(() => setClock())

  /** An editor who signed in, and how they ask. */
  async function editor(name: string) {
    const { id, email } = await make.users({ role: 'editor', name, password })
    const { token } = await api.payload.login({ collection: 'users', data: { email, password } })
    const ask = async (path: string, body: unknown = {}, method = 'POST') => {
      const headers = { authorization: `JWT ${token}` }
      const answer = await api.ask(path, { method, body, headers })
      expect(answer.status, answer.text).toBeLessThan(300)
      return answer.json as { doc: { id: string } }
    }
    return { id, ask }
  }

  /** Whatever an account can be named in. */
  async function everywhere({ id, ask }: Awaited<ReturnType<typeof editor>>) {
    const { payload } = api
    const about = await ask('/api/interviews?draft=true', {
      title: 'Den fælles',
      interviewees: [api.ambassadorId],
    })
    const interview = about.doc.id
    expect(about.doc).toMatchObject({ assignedTo: { id } })
    for (const lead of ['Et', 'To', 'Tre'])
      await ask(`/api/interviews/${interview}?draft=true&autosave=true`, { lead }, 'PATCH')
    const published = (await make.cases({ published: true }, { assignedTo: id })).id
    const trashed = (await make.interviews({}, { assignedTo: id })).id
    const deletedAt = new Date().toISOString()
    await payload.update({ ...all, collection: 'interviews', id: trashed, data: { deletedAt } })

    const planned = await ask(`/api/interviews/${interview}/schedules`, { action: 'publish', at })
    const document = { relationTo: 'interviews' as const, value: interview }
    const comment = await ask('/api/comments', { document, body: 'Hvad siger vi?' })
    const others = await payload.create({
      ...all,
      collection: 'comments',
      data: { document, body: 'Se her', mentions: [id, api.users.editor.id], resolvedBy: id },
    })
    const invitation = await make.invitations({ interview, invitedBy: id })
    const link = await make.links({ interview, createdBy: id, revokedBy: id })
    const approval = await payload.db.create({
      collection: 'approvals',
      data: {
        interview,
        about: interview,
        person: { name: 'Ida Holm' },
        language: 'da',
        state: 'asked',
        content: {},
        hash: 'et fingeraftryk',
        askedAt: deletedAt,
        askedBy: id,
        history: [{ at: deletedAt, by: 'Vera Væk', event: 'asked' }],
      },
    })
    const picture = await make.media({ uploadedBy: id })
    await payload.db.create({
      collection: 'payload-preferences',
      data: { user: { relationTo: 'users', value: id }, key: 'nav', value: {} },
    })
    await ask(`/api/cases/${published}?draft=true&autosave=true`, { title: 'Videre' }, 'PATCH')
    return {
      interview,
      published,
      trashed,
      promise: planned.doc.id,
      comment: comment.doc.id,
      others: others.id,
      invitation: invitation.id,
      link: link.id,
      approval: approval.id,
      picture: picture.id,
    }
  }

  /** The one of a collection, as the database has it. */
  const found = (
    collection: Parameters<typeof api.payload.findByID>[0]['collection'],
    id: string,
    more: object = {},
  ) =>
    api.payload.findByID({ ...all, trash: true, ...more, collection, id }) as unknown as Promise<
      Record<string, unknown>
    >

  const versions = async (collection: 'interviews' | 'cases', id: string) => {
    const where = { parent: { equals: id } }
    const { docs } = await api.payload.findVersions({
      ...all,
      collection,
      where,
      trash: true,
      pagination: false,
    })
    return docs.map(({ updatedAt, version }) => ({ updatedAt, with: version.assignedTo ?? null }))
  }

  const locks = async () =>
    (await api.payload.db.count({ collection: 'payload-locked-documents', where: {} })).totalDocs

  it('is gone from everything that named it, and what it began goes on', async () => {
    const leaving = await editor('Vera Væk')
    const made = await everywhere(leaving)
    const revision = (await api.as('admin', `/api/interviews/${made.interview}?draft=true`))
      .headers['stafet-revision']
    const before = await versions('interviews', made.interview)
    expect(before.length).toBeGreaterThan(0)
    expect(before.map((one) => one.with)).toContain(leaving.id)
    expect(await locks()).toBeGreaterThan(0)

    const answer = await api.as('admin', `/api/users/${leaving.id}`, { method: 'DELETE' })
    expect(answer.status, answer.text).toBe(200)
    for (const id of [made.interview, made.trashed]) {
      expect((await found('interviews', id)).assignedTo ?? null).toBeNull()
      expect((await found('interviews', id, { draft: true })).assignedTo ?? null).toBeNull()
    }
    expect((await found('cases', made.published)).assignedTo ?? null).toBeNull()
    for (const one of await versions('cases', made.published)) expect(one.with).toBeNull()
    // Nothing but whose turn it is has changed: a form that is open saves as before.
    expect(await versions('interviews', made.interview)).toEqual(
      before.map((one) => ({ ...one, with: null })),
    )
    const same = await api.as('admin', `/api/interviews/${made.interview}?draft=true`)
    expect(same.headers['stafet-revision']).toBe(revision)

    const empty = {
      comments: { author: null },
      invitations: { invitedBy: null },
      links: { createdBy: null, revokedBy: null },
      media: { uploadedBy: null },
    }
    expect(await found('comments', made.comment)).toMatchObject(empty.comments)
    expect(await found('invitations', made.invitation)).toMatchObject(empty.invitations)
    expect(await found('links', made.link)).toMatchObject(empty.links)
    expect(await found('media', made.picture)).toMatchObject(empty.media)
    const others = await found('comments', made.others)
    expect([others.mentions, others.resolvedBy]).toEqual([[api.users.editor.id], null])
    expect(await found('approvals', made.approval)).toMatchObject({
      askedBy: null,
      history: [{ by: 'Vera Væk' }],
    })
    expect(await locks()).toBe(0)

    // What was held open is free, and what was promised comes out.
    const save = { method: 'PATCH', body: { title: 'Endnu videre' } }
    const free = await api.as('editor', `/api/cases/${made.published}?draft=true`, save)
    expect(free.status, free.text).toBe(200)
    setClock(() => new Date(at))
    expect(await runDue(api.payload)).toBe(1)
    expect(await found('schedules', made.promise)).toMatchObject({
      state: 'done',
      plannedBy: null,
      plannedByName: 'Vera Væk',
    })
    expect(await found('interviews', made.interview)).toMatchObject({ lead: 'Tre' })
  })

  it('goes with others at once', async () => {
    const leaving = [await editor('Ane Ud'), await editor('Bo Ud')]
    const made = [await everywhere(leaving[0] as never), await everywhere(leaving[1] as never)]
    const ids = leaving.map(({ id }) => `where[id][in][]=${id}`).join('&')
    const answer = await api.as('admin', `/api/users?${ids}`, { method: 'DELETE' })
    expect(answer.status, answer.text).toBe(200)
    expect((answer.json as { docs: unknown[] }).docs).toHaveLength(2)
    for (const { interview } of made) {
      expect((await found('interviews', interview, { draft: true })).assignedTo ?? null).toBeNull()
      expect((await versions('interviews', interview)).filter((one) => one.with)).toEqual([])
    }
  })

  it('stays with everything when its deletion fails', async () => {
    const staying = await editor('Bliver Her')
    const { id } = await make.interviews({}, { assignedTo: staying.id })
    const work = inTransaction(api.payload, { language: 'da' }, async (req) => {
      await api.payload.delete({ ...all, collection: 'users', id: staying.id, req })
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect((await found('interviews', id, { draft: true })).assignedTo).toBe(staying.id)
  })
})
