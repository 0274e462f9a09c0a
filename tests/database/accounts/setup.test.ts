import { access, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

  beforeEach(async () => {
    f = await usersFixture(url())
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
    await f.stop()
  })

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

describe('the set-up page', () => {
  let f: UsersFixture
  let server: Server
  let base: string
  beforeEach(async () => {
    f = await usersFixture()
    const env = { dataFolder: f.folder, trustProxyHops: 0 }
    server = createServer(express().use(setupRouter({ payload: f.payload, env })))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await openSetup(f.payload, { dataFolder: f.folder, publicUrl: base })
    await forgetRates()
  })
  afterEach(async () => {
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
    await f.stop()
  })
  const post = (fields: Record<string, string>, path = '/setup') =>
    fetch(`${base}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Accept-Language': 'da' },
      body: new URLSearchParams(fields),
    })

  it('is a plain form in both languages that nothing may be added to', async () => {
    const danish = await fetch(`${base}/setup`, { headers: { 'Accept-Language': 'da' } })
    const page = await danish.text()
    expect(page).toContain('<html lang="da">')
    expect(page).toContain('Opret den første administrator')
    for (const id of ['code', 'name', 'email', 'password']) {
      expect(page).toContain(`<label for="${id}">`)
      expect(page).toContain(`<input id="${id}"`)
    }
    expect(page).not.toMatch(/<script|<style|style=/)
    expect(danish.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(danish.headers.get('cache-control')).toBe('no-store')
    const english = await (await fetch(`${base}/setup?lang=en`)).text()
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('Set-up code')
    expect((await fetch(`${base}/setup/style.css`)).headers.get('content-type')).toContain('css')
  })

  it('names everything wrong at once and keeps what was typed, but for the password', async () => {
    const answer = await post({
      code: 'AAAA-AAAA-AAAA-AAAA',
      name: '"><script>x</script>',
      email: 'ikke-en-adresse',
      password: 'hemmelig1',
    })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('role="alert"')
    for (const reason of [
      'Koden er ikke rigtig',
      'E-mailadressen er ikke gyldig',
      'mindst 12 tegn',
    ]) {
      expect(page).toContain(reason)
    }
    expect(page).toContain('value="ikke-en-adresse"')
    expect(page).toContain('aria-invalid="true"')
    expect(page).toContain('aria-describedby="code-hint code-problems"')
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('hemmelig1')
  })

  it('refuses a wrong code in the same words, whatever is wrong with it', async () => {
    await writeFile(join(f.folder, 'setup-code'), 'K7QM-2XWA-9RTB-HC4E\n')
    const rest = { name: 'A B', email: 'a@example.org', password: goodPassword }
    for (const code of ['', 'x', 'K7QM-2XWA-9RTB-HC4F', 'K7QM2XWA9RTBHC4EE', '✓'.repeat(40)]) {
      const answer = await post({ ...rest, code })
      expect(answer.status).toBe(422)
      expect((await answer.text()).match(/<li>[^<]*<\/li>/g)).toEqual([
        '<li>Koden er ikke rigtig. Den står der, hvor serveren blev startet.</li>',
      ])
    }
  })

  it('lets nobody try codes all day', async () => {
    const statuses = []
    for (let at = 0; at < 22; at += 1) statuses.push((await post({ code: 'x' })).status)
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 422))
    const refused = await post({ code: 'x' })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('For mange forsøg')
  })

  it('answers broken and foreign requests with a page and a 4xx', async () => {
    expect((await post({ code: 'x'.repeat(20_000) })).status).toBe(413)
    const json = await fetch(`${base}/setup`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"code":{"$gt":""}}',
    })
    expect(json.status).toBe(422)
    expect((await post({ 'code[$gt]': '' })).status).toBe(422)
    expect((await fetch(`${base}/setup`, { method: 'DELETE' })).status).toBe(405)
  })
})
