import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSetup } from '../../../src/cms/setup/firstAdministrator.ts'
import { forgetRates } from '../../../src/http/rateLimit.ts'
import { setupRouter } from '../../../src/http/setup/router.ts'
import { goodPassword, type UsersFixture, usersFixture } from '../../setup/usersFixture.ts'

describe('the set-up page', () => {
  let f: UsersFixture
  let server: Server
  let base: string
  beforeAll(async () => {
    f = await usersFixture()
  })
  beforeEach(async () => {
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
    await f.payload.db.deleteMany({ collection: 'users', where: {} })
  })
  afterAll(() => f.stop())
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
