import { access, readFile, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSetup } from '../../../src/cms/setup/firstAdministrator.ts'
import { forgetRates } from '../../../src/http/rateLimit.ts'
import { setupRouter } from '../../../src/http/setup/router.ts'
import { bothDatabases } from '../../setup/bothDatabases.ts'
import { goodPassword, type UsersFixture, usersFixture } from '../../setup/usersFixture.ts'

describe.each(bothDatabases())('setting up on $name', ({ url }) => {
  let f: UsersFixture
  let server: Server
  let base: string
  let code: string

  beforeAll(async () => {
    f = await usersFixture(url())
  })
  beforeEach(async () => {
    const env = { dataFolder: f.folder, trustProxyHops: 1 }
    const app = express().use(setupRouter({ payload: f.payload, env }))
    server = createServer(app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const opened = await openSetup(f.payload, { dataFolder: f.folder, publicUrl: base })
    code = opened?.code ?? ''
    await forgetRates()
  })
  afterEach(async () => {
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    await f.payload.db.deleteMany({ collection: 'users', where: {} })
  })
  afterAll(() => f.stop())

  const form = (fields: Record<string, string> = {}) => ({
    code,
    name: 'Første Person',
    email: 'admin@example.org',
    password: goodPassword,
    ...fields,
  })
  const send = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${base}/setup`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Accept-Language': 'da', ...headers },
      body: new URLSearchParams(fields),
    })
  const users = async () =>
    (await f.payload.count({ collection: 'users', overrideAccess: true })).totalDocs
  const exists = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    )

  it('makes one administrator, signs them in, and closes', async () => {
    const path = join(f.folder, 'setup-code')
    expect(code).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await readFile(path, 'utf8')).trim()).toBe(code)
    const again = await openSetup(f.payload, { dataFolder: f.folder, publicUrl: base })
    expect(again).toEqual({ code, url: `${base}/setup` })
    const toSetup = await fetch(`${base}/admin/create-first-user`, { redirect: 'manual' })
    expect(toSetup.headers.get('location')).toBe('/setup')

    // As somebody types it who reads it from a screen.
    const done = await send(form({ code: code.toLowerCase().replaceAll('-', ' ') }))
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toBe('/admin')
    const [cookie = ''] = done.headers.getSetCookie()
    expect(cookie).toMatch(/^payload-token=.+HttpOnly.*SameSite=Lax/)
    const token = /payload-token=([^;]+)/.exec(cookie)?.[1]
    const me = await f.rest('GET', '/users/me', { token })
    expect(me.body.user).toMatchObject({ email: 'admin@example.org', role: 'admin' })

    expect(await exists(path)).toBe(false)
    expect((await send(form({ email: 'to@example.org' }))).status).toBe(404)
    const page = await fetch(`${base}/setup`, { redirect: 'manual' })
    expect([page.status, page.headers.get('location')]).toEqual([303, '/admin/login'])
    const first = await fetch(`${base}/admin/create-first-user`, { redirect: 'manual' })
    expect(first.headers.get('location')).toBe('/admin/login')
    expect(await openSetup(f.payload, { dataFolder: f.folder, publicUrl: base })).toBeUndefined()
    expect(await users()).toBe(1)
  })

  it('lets one of fifty parallel attempts through', async () => {
    const attempts = Array.from({ length: 50 }, (_, at) =>
      send(form({ email: `admin${at}@example.org` }), { 'X-Forwarded-For': `203.0.113.${at}` }),
    )
    const statuses = (await Promise.all(attempts)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(1)
    expect(statuses.filter((status) => status === 404)).toHaveLength(49)
    expect(await users()).toBe(1)
  })

  it('is decided by the database when processes race', async () => {
    // Two accounts with the mark, past everything that this process checks.
    const make = (at: number) =>
      f.make({ email: `admin${at}@example.org`, role: 'admin', mark: 'first-administrator' })
    const made = await Promise.allSettled(Array.from({ length: 6 }, (_, at) => make(at)))
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await users()).toBe(1)
  })
})
