import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { effectsSettled } from '../../src/cms/afterCommit.ts'
import { longestComment } from '../../src/cms/comments/limits.ts'
import { withoutInvitation } from '../../src/cms/users/mails.ts'
import { type Role, startApi, type TestApi } from '../setup/api.ts'
import { messagesOf } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

interface Comment {
  id: string
  body: string
  author: string
  editedAt?: string | null
  resolvedAt?: string | null
}

describe.each(bothDatabases())('the comments on a draft, on $name', ({ url }) => {
  let api: TestApi
  let draft: string
  let colleague: { id: string; email: string }
  const mails: { to: string; subject: string; text: string; html: string }[] = []
  beforeAll(async () => {
    const address = url()
    api = await startApi({ variables: address ? { DATABASE_URL: address } : {} })
    api.payload.sendEmail = async (mail) => {
      mails.push(mail as (typeof mails)[number])
    }
    const made = await api.payload.create({
      collection: 'interviews',
      data: { title: 'Om at lytte', interviewees: [api.ambassadorId] },
      draft: true,
      overrideAccess: true,
    })
    draft = made.id
    const email = 'kollega@example.org'
    const user = await api.payload.create({
      collection: 'users',
      context: withoutInvitation,
      data: { name: 'Karen Kollega', email, password: 'en-lang-adgangskode-2026', role: 'editor' },
      overrideAccess: true,
    })
    colleague = { id: user.id, email }
  })
  afterAll(() => api?.stop())

  const say = (role: Role, data: Record<string, unknown> = {}) =>
    api.as(role, '/api/comments?depth=0', {
      method: 'POST',
      body: {
        document: { relationTo: 'interviews', value: draft },
        body: 'Er det rigtigt?',
        ...data,
      },
    })
  const said = async (role: Role, data?: Record<string, unknown>): Promise<Comment> => {
    const answer = await say(role, data)
    expect(answer.status, answer.text).toBe(201)
    return (answer.json as { doc: Comment }).doc
  }
  const change = (role: Role, id: string, body: unknown) =>
    api.as(role, `/api/comments/${id}?depth=0`, { method: 'PATCH', body })
  const settle = (role: Role, id: string, how: 'resolve' | 'reopen') =>
    api.as(role, `/api/comments/${id}/${how}`, { method: 'POST', body: {} })

  it('is between editors: each signs their own, and nobody else reads or writes one', async () => {
    const comment = await said('editor', { author: api.users.admin.id, resolvedAt: '2026-01-01' })
    expect(comment).toMatchObject({ author: api.users.editor.id })
    expect(comment.resolvedAt ?? null).toBeNull()
    expect((await api.as('admin', `/api/comments/${comment.id}`)).status).toBe(200)
    const about = `/api/comments?where[document.value][equals]=${draft}`
    for (const path of [about, `/api/comments/${comment.id}`, '/api/comments/colleagues']) {
      expect([401, 403, 404], path).toContain((await api.as('ambassador', path)).status)
      expect([400, 401, 403, 404], path).toContain((await api.ask(path)).status)
    }
    expect((await say('ambassador')).status).toBe(403)
    const anonymous = { method: 'POST', body: { body: 'Hej' } }
    expect((await api.ask('/api/comments', anonymous)).status).toBe(403)
    for (const how of ['resolve', 'reopen'] as const) {
      expect((await settle('ambassador', comment.id, how)).status).toBe(403)
      const path = `/api/comments/${comment.id}/${how}`
      expect((await api.ask(path, { method: 'POST' })).status).toBe(401)
    }
  })

  it('lets the author alone change the words, and an administrator delete them', async () => {
    const comment = await said('editor')
    expect((await change('admin', comment.id, { body: 'Ændret af en anden' })).status).toBe(403)
    const answer = await change('editor', comment.id, { body: 'Er det helt rigtigt?' })
    expect((answer.json as { doc: Comment }).doc).toMatchObject({ body: 'Er det helt rigtigt?' })
    expect((answer.json as { doc: Comment }).doc.editedAt).toBeTruthy()
    const other = await said('admin')
    const remove = (role: Role, id: string) =>
      api.as(role, `/api/comments/${id}`, { method: 'DELETE' })
    expect((await remove('ambassador', comment.id)).status).toBe(403)
    expect((await remove('editor', other.id)).status).toBe(403)
    expect((await remove('admin', comment.id)).status).toBe(200)
  })

  it('is resolved and opened again by any editor, and stays as it was written', async () => {
    const comment = await said('editor')
    const resolved = await settle('admin', comment.id, 'resolve')
    expect(resolved.status, resolved.text).toBe(200)
    const read = async () =>
      (await api.as('editor', `/api/comments/${comment.id}?depth=0`)).json as Comment & {
        resolvedBy: string | null
      }
    expect(await read()).toMatchObject({ resolvedBy: api.users.admin.id, body: comment.body })
    expect((await read()).editedAt ?? null).toBeNull()
    expect((await settle('editor', comment.id, 'reopen')).status).toBe(200)
    expect((await read()).resolvedAt ?? null).toBeNull()
    expect((await settle('editor', '0123456789abcdef01234567', 'resolve')).status).toBe(404)
  })

  it('refuses what says nothing, too much, or names who could not read it', async () => {
    for (const body of ['', '  \n ', 'x'.repeat(longestComment + 1)]) {
      expect((await say('editor', { body })).status, body.slice(0, 10)).toBe(400)
    }
    const named = await say('editor', { mentions: [api.users.ambassador.id] })
    expect(named.status).toBe(400)
    expect(named.text).toContain('kan nævnes')
    const nowhere = { relationTo: 'interviews', value: '0123456789abcdef01234567' }
    expect((await say('editor', { document: nowhere })).status).toBe(400)
    expect(
      (await say('editor', { document: { relationTo: 'users', value: colleague.id } })).status,
    ).toBe(400)
    expect(messagesOf(await say('editor', { body: '' })).length).toBeGreaterThan(0)
  })

  it('mails those it names once, however often it is edited, and as text only', async () => {
    mails.length = 0
    const body = '<img src=x onerror=alert(1)> @Karen Kollega, se her'
    const comment = await said('editor', { body, mentions: [colleague.id, api.users.editor.id] })
    await effectsSettled()
    expect(mails.map(({ to }) => to)).toEqual([colleague.email])
    expect(mails[0]?.html).not.toContain('<img')
    expect(mails[0]?.html).toContain('&lt;img')
    expect(mails[0]?.text).toContain(`/admin/collections/interviews/${draft}#stafet-comments`)
    expect(mails[0]?.subject).toContain('Om at lytte')
    await change('editor', comment.id, { mentions: [] })
    await change('editor', comment.id, { body: `${body}!`, mentions: [colleague.id] })
    await settle('admin', comment.id, 'resolve')
    await effectsSettled()
    expect(mails).toHaveLength(1)
    const read = await api.as('editor', `/api/comments/${comment.id}?depth=0`)
    expect(read.json).not.toHaveProperty('told')
  })

  it('goes with its document when that is deleted, and stays when the deletion does not happen', async () => {
    const { payload } = api
    const kept = await said('editor')
    const { id } = await payload.create({
      collection: 'interviews',
      data: { title: 'Skal væk', interviewees: [api.ambassadorId] },
      draft: true,
      overrideAccess: true,
    })
    const comment = await said('editor', { document: { relationTo: 'interviews', value: id } })
    const count = (which: string) =>
      payload.count({
        collection: 'comments',
        where: { id: { equals: which } },
        overrideAccess: true,
      })
    const { deleteOne } = payload.db
    payload.db.deleteOne = async () => {
      throw new Error('The disk is full')
    }
    await payload
      .delete({ collection: 'interviews', id, overrideAccess: true })
      .catch(() => undefined)
      .finally(() => {
        payload.db.deleteOne = deleteOne
      })
    expect((await count(comment.id)).totalDocs).toBe(1)
    await payload.delete({ collection: 'interviews', id, overrideAccess: true })
    expect((await count(comment.id)).totalDocs).toBe(0)
    expect((await count(kept.id)).totalDocs).toBe(1)
  })
})
