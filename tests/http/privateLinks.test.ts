import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { effectsSettled } from '../../src/cms/afterCommit.ts'
import { forgetRates } from '../../src/http/rateLimit.ts'
import { newToken } from '../../src/links/token.ts'
import type { Answer } from '../setup/app.ts'
import {
  type Desk,
  formTokenIn,
  type Invited,
  inviteTo,
  sendForm,
  sendJson,
  startDesk,
} from '../setup/privateLinks.ts'

const all = { overrideAccess: true, depth: 0 } as const
let desk: Desk
/** Everything the server logged. */
let logged = ''
beforeAll(async () => {
  desk = await startDesk()
  const { logger } = desk.payload
  for (const level of ['error', 'warn', 'info', 'debug', 'trace', 'fatal'] as const) {
    const former = logger[level].bind(logger) as (...said: unknown[]) => void
    logger[level] = ((...said: unknown[]) => {
      logged += `${said.map((one) => JSON.stringify(one)).join(' ')}\n`
      former(...said)
    }) as never
  }
}, 120_000)
afterAll(() => desk?.stop())
beforeEach(forgetRates)
afterEach(() => setClock())

const stateOf = async ({ invitation }: Invited) =>
  desk.payload.findByID({ ...all, collection: 'invitations', id: invitation })
const linkOf = async ({ invitation }: Invited) => {
  const { docs } = await desk.payload.find({
    ...all,
    collection: 'links',
    where: { 'subject.value': { equals: invitation } },
    sort: '-createdAt',
  })
  return docs[0]
}
const verb = ({ interview, invitation }: Invited, name: string, body: object = {}) =>
  desk.api(`/interviews/${interview}/invitations/${invitation}/${name}`, body)

/** What a reader gets, without what differs with every answer. */
const told = ({ headers, status, text }: Answer) => {
  const { date: _, ...rest } = headers
  return { status, text, headers: rest }
}

/** Links that open nothing, each for its own reason. */
const dead: Record<string, () => Promise<string>> = {
  'a guess': async () => `/privat/${newToken().token}`,
  'nothing at all': async () => '/privat',
  'a word': async () => '/privat/hej',
  'a broken sign': async () => '/privat/%E0%A4%A',
  'far too much': async () => `/privat/${'x'.repeat(3000)}`,
  'a hash in the place of the token': async () =>
    `/privat/${(await desk.payload.db.find<{ hash: string }>({ collection: 'links', limit: 1 })).docs[0]?.hash}`,
  'an expired link': async () => {
    const invited = await inviteTo(desk)
    await desk.payload.update({
      ...all,
      collection: 'links',
      where: { 'subject.value': { equals: invited.invitation } },
      data: { expiresAt: '2020-01-01T00:00:00.000Z' },
    })
    return invited.path
  },
  'a revoked link': async () => {
    const invited = await inviteTo(desk)
    await verb(invited, 'revoke')
    return invited.path
  },
  'a replaced link': async () => {
    const invited = await inviteTo(desk)
    await verb(invited, 'link')
    return invited.path
  },
  'a used link': async () => {
    const invited = await inviteTo(desk)
    await desk.payload.update({
      ...all,
      collection: 'links',
      where: { 'subject.value': { equals: invited.invitation } },
      data: { usedUpAt: new Date().toISOString() },
    })
    return invited.path
  },
  'a closed invitation': async () => {
    const invited = await inviteTo(desk)
    await verb(invited, 'close')
    return invited.path
  },
  'a link for another purpose': async () => {
    const invited = await inviteTo(desk)
    await desk.payload.update({
      ...all,
      collection: 'links',
      where: { 'subject.value': { equals: invited.invitation } },
      data: { purpose: 'approve' },
    })
    return invited.path
  },
  'an interview in the trash': async () => {
    const invited = await inviteTo(desk)
    await desk.payload.update({
      ...all,
      collection: 'interviews',
      id: invited.interview,
      data: { deletedAt: new Date().toISOString() },
    })
    return invited.path
  },
  'a deleted interview': async () => {
    const invited = await inviteTo(desk)
    await desk.payload.delete({ ...all, collection: 'interviews', id: invited.interview })
    return invited.path
  },
}

describe('links that open nothing', () => {
  it.each(Object.keys(dead))('%s gets the one answer', async (reason) => {
    const guess = `/privat/${newToken().token}`
    const address = (await dead[reason]?.()) ?? ''
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE'] as const) {
      for (const below of ['', '/save', '/submit', '/picture', '/approve']) {
        const [mine, other] = [
          await desk.app.ask(address + below, { method }),
          await desk.app.ask(guess + below, { method }),
        ]
        expect(told(mine)).toEqual(told(other))
        const read = method === 'GET' || method === 'HEAD' || method === 'POST'
        expect(mine.status).toBe(read ? 404 : 405)
      }
    }
  })

  it('costs one look-up, so that not even the time tells', async () => {
    const revoked = (await dead['a revoked link']?.()) ?? ''
    const find = vi.spyOn(desk.payload.db, 'find')
    const asksFor = async (address: string) => {
      find.mockClear()
      await desk.app.ask(address)
      return find.mock.calls.map(([{ collection }]) => collection)
    }
    const guessed = await asksFor(`/privat/${newToken().token}`)
    expect(guessed).toContain('links')
    expect(await asksFor(revoked)).toEqual(guessed)
    expect(await asksFor('/privat/hej')).toEqual(guessed)
    find.mockRestore()
  })

  it('speaks kindly in both languages', async () => {
    const { text, headers } = await desk.app.ask('/privat/hej')
    expect(headers['content-language']).toBe('da')
    expect(text).toContain('Linket virker ikke længere')
    expect(text).toContain('This link no longer works')
    const english = await desk.app.ask('/privat/hej', { headers: { 'accept-language': 'en' } })
    expect(english.text).toContain('<html lang="en">')
  })

  it('can’t be guessed for long', async () => {
    let last = 0
    for (let attempt = 0; attempt < 62; attempt += 1) {
      last = (await desk.app.ask(`/privat/${newToken().token}`)).status
    }
    expect(last).toBe(429)
    const refused = await desk.app.ask(`/privat/${newToken().token}`)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.headers['cache-control']).toBe('private, no-store')
    expect(refused.text).toContain('For mange forsøg')
  })

  it('is asked for only so often, even where it opens', async () => {
    const invited = await inviteTo(desk)
    let answers: number[] = []
    for (let round = 0; round < 41; round += 1) {
      const ten = Array.from({ length: 10 }, () =>
        desk.app.ask(invited.path, {
          method: 'OPTIONS',
          headers: { 'x-forwarded-for': '1.1.1.1' },
        }),
      )
      answers = (await Promise.all(ten)).map(({ status }) => status)
    }
    expect(answers).toContain(429)
  }, 60_000)
})

it('takes a dozen pictures an hour from one link', async () => {
  const [invited, other] = [await inviteTo(desk), await inviteTo(desk)]
  const upload = ({ path: address }: Invited) =>
    desk.app.ask(`${address}/portrait`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x--\r\n',
    })
  const answers: number[] = []
  for (let round = 0; round < 13; round += 1) answers.push((await upload(invited)).status)
  expect(answers).toEqual([...Array(12).fill(answers[0]), 429])
  expect((await upload(other)).status).not.toBe(429)
  expect((await desk.app.ask(invited.path)).status).toBe(200)
})

describe('the headers', () => {
  it('keep every page to its reader', async () => {
    const invited = await inviteTo(desk)
    for (const address of [invited.path, '/privat/hej', `${invited.path}/picture`]) {
      const { headers } = await desk.app.ask(address)
      expect(headers['cache-control']).toBe('private, no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-robots-tag']).toBe('noindex, nofollow')
      expect(headers['x-frame-options']).toBe('DENY')
      expect(headers['x-content-type-options']).toBe('nosniff')
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers).not.toHaveProperty('set-cookie')
      expect(headers).not.toHaveProperty('etag')
    }
  })

  it('let the page’s own files be kept for ever', async () => {
    const { path: address } = await inviteTo(desk)
    const { text } = await desk.app.ask(address)
    const files = [...text.matchAll(/(?:src|href)="(\/privat\/assets\/[^"]+)"/g)].map(
      ([, at]) => at,
    )
    expect(files).toHaveLength(2)
    for (const file of files) {
      const { headers, status } = await desk.app.ask(file ?? '')
      expect(status).toBe(200)
      expect(headers['cache-control']).toContain('immutable')
      expect(headers['content-type']).toMatch(/^text\/(css|javascript)/)
    }
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })
})

describe('opening decides nothing', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('%s leaves everything as it is', async (method) => {
    const invited = await inviteTo(desk)
    const before = await stateOf(invited)
    for (const below of ['', '/save', '/submit', '/portrait']) {
      await desk.app.ask(invited.path + below, { method })
      await desk.app.ask(`${invited.path}${below}?answer.x=1&form=1`, { method })
    }
    await effectsSettled()
    expect(await stateOf(invited)).toEqual(before)
    const link = await linkOf(invited)
    expect(link?.uses).toBe(method === 'GET' ? 1 : 0)
    expect(Boolean(link?.lastUsedAt)).toBe(method === 'GET')
  })

  it('leads whoever reloads an action back to the page', async () => {
    const invited = await inviteTo(desk)
    const { headers, status } = await desk.app.ask(`${invited.path}/submit`)
    expect(status).toBe(303)
    expect(headers.location).toBe(invited.path)
  })
})

describe('an action', () => {
  const answered = (invited: Invited, fields: Record<string, string> = {}) => ({
    [`answer.${invited.exchanges[0]}`]: 'Nyt',
    ...fields,
  })
  const nothingSaved = async (invited: Invited) => {
    const { answers, state } = await stateOf(invited)
    expect(answers?.every(({ text }) => !text)).toBe(true)
    expect(state).toBe('open')
  }

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': undefined, origin: 'https://evil.example' },
  ])('from another site is refused: %o', async (headers) => {
    const invited = await inviteTo(desk)
    const { status } = await sendForm(desk, invited.path, 'submit', answered(invited), { headers })
    expect(status).toBe(403)
    await nothingSaved(invited)
  })

  it('from a page without a referrer is taken by its form token', async () => {
    const invited = await inviteTo(desk)
    const headers = { 'sec-fetch-site': undefined, origin: 'null' }
    const { status } = await sendForm(desk, invited.path, 'save', answered(invited), { headers })
    expect(status).toBe(303)
  })

  it('needs the token of its own form, link and action', async () => {
    const [invited, other] = [await inviteTo(desk), await inviteTo(desk)]
    const page = (await desk.app.ask(invited.path)).text
    const foreign = (await desk.app.ask(other.path)).text
    const wrong = [
      '',
      'x',
      formTokenIn(page, 'save'),
      formTokenIn(page, 'portrait'),
      formTokenIn(foreign, 'submit'),
      `${formTokenIn(page, 'submit')}x`,
    ]
    for (const form of wrong) {
      const fields = answered(invited, { form })
      expect((await sendForm(desk, invited.path, 'submit', fields)).status).toBe(403)
    }
    await nothingSaved(invited)
    expect((await sendForm(desk, invited.path, 'submit', answered(invited))).status).toBe(303)
  })

  it('repeated with the words of before changes nothing', async () => {
    const invited = await inviteTo(desk)
    await sendForm(desk, invited.path, 'save', answered(invited))
    const page = await desk.app.ask(invited.path)
    const body = new URLSearchParams({
      form: formTokenIn(page.text, 'submit'),
      ...answered(invited),
    })
    const send = () =>
      desk.app.ask(`${invited.path}/submit`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: body.toString(),
      })
    expect((await send()).status).toBe(303)
    const before = await stateOf(invited)
    expect((await send()).status).toBe(303)
    expect(await stateOf(invited)).toEqual(before)
    await verb(invited, 'revoke')
    expect((await send()).status).toBe(404)
  })

  it('reaches no other document', async () => {
    const [invited, other] = [await inviteTo(desk), await inviteTo(desk)]
    await sendForm(desk, invited.path, 'submit', {
      [`answer.${invited.exchanges[0]}`]: 'Mit',
      [`answer.${other.exchanges[0]}`]: 'Indtrængende',
    })
    await nothingSaved(other)
    const draft = await desk.payload.findByID({
      ...all,
      collection: 'interviews',
      id: other.interview,
      draft: true,
    })
    expect(JSON.stringify(draft)).not.toContain('Indtrængende')
  })

  it.each([
    ['text/plain', 'answer.x=1'],
    ['application/xml', '<a/>'],
    ['multipart/form-data; boundary=x', '--x--'],
    [undefined, 'answer.x=1'],
  ])('is not taken as %s', async (type, body) => {
    const invited = await inviteTo(desk)
    const headers = type ? { 'content-type': type } : {}
    const { status } = await desk.app.ask(`${invited.path}/save`, { method: 'POST', headers, body })
    expect(status).toBe(415)
  })

  it.each(['{', '[1]', '{"form":{"a":1}}', '{"__proto__":{"a":1}}'])(
    'with %s as JSON is refused, and is no fault of ours',
    async (body) => {
      const invited = await inviteTo(desk)
      const { status } = await desk.app.ask(`${invited.path}/save`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body,
      })
      expect([400, 403]).toContain(status)
    },
  )

  it('of five megabytes is too large, with or without a length', async () => {
    const invited = await inviteTo(desk)
    const page = await desk.app.ask(invited.path)
    const form = formTokenIn(page.text, 'save')
    const body = `form=${form}&answer.${invited.exchanges[0]}=${'a'.repeat(5_000_000)}`
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const whole = await desk.app.ask(`${invited.path}/save`, { method: 'POST', headers, body })
    expect(whole.status).toBe(413)
    const pieces = body.match(/.{1,500000}/g)?.map((piece) => Buffer.from(piece))
    const chunked = await desk.app.ask(`${invited.path}/save`, {
      method: 'POST',
      headers,
      body: pieces,
    })
    expect(chunked.status).toBe(413)
    const long = await sendForm(
      desk,
      invited.path,
      'save',
      answered(invited, {
        [`answer.${invited.exchanges[0]}`]: 'a'.repeat(30_001),
      }),
    )
    expect(long.status).toBe(422)
    expect(long.text).toContain('30.000 tegn')
    await nothingSaved(invited)
  })

  it('that there is none of is the one answer', async () => {
    const invited = await inviteTo(desk)
    for (const below of ['constructor', '__proto__', 'approve', 'save/more', 'toString']) {
      const { status } = await desk.app.ask(`${invited.path}/${below}`, { method: 'POST' })
      expect(status).toBe(404)
    }
  })
})

describe('what somebody writes', () => {
  const evil = '</textarea><script>alert(1)</script><img src=x onerror=alert(2)> "quoted" &amp;'

  it('is text wherever it is shown', async () => {
    const invited = await inviteTo(desk, {
      name: `Ida ${evil}`,
      email: 'ida@example.org',
      message: `Hej ${evil}`,
      wordings: [`Hvad ${evil}?`],
    })
    const [first = ''] = invited.exchanges
    const fields = { [`answer.${first}`]: evil, note: evil, 'revision.note': '0' }
    const saved = await sendForm(desk, invited.path, 'save', fields)
    expect(saved.status).toBe(303)
    const writing = await desk.app.ask(invited.path)
    const sent = await sendForm(desk, invited.path, 'submit', {
      ...fields,
      [`revision.${first}`]: '1',
      'revision.note': '1',
    })
    expect(sent.status).toBe(303)
    const thanks = await desk.app.ask(invited.path)
    for (const { text } of [writing, thanks]) {
      expect(text).not.toContain('<script>alert')
      expect(text).not.toContain('<img src=x')
      expect(text).toContain('&lt;script&gt;alert(1)')
    }
    await effectsSettled()
    const folder = path.join(desk.stafet.env.dataFolder, 'mail')
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
      expect(readFileSync(path.join(folder, name), 'utf8')).not.toMatch(/<script|<img/)
    }
    const { interview } = invited
    await desk.payload.update({
      ...all,
      collection: 'interviews',
      id: interview,
      data: { _status: 'published', title: 'Ord er ord' },
    })
    const published = await desk.app.ask('/interviews/ord-er-ord')
    expect(published.status).toBe(200)
    expect(published.text).toContain('&lt;script&gt;alert(1)')
    expect(published.text).not.toContain('<script>alert')
    expect(published.text).not.toContain('<img src=x')
  })
})

describe('a link’s token', () => {
  it('is nowhere but in its mail', async () => {
    const address = 'ida.holm@example.org'
    const made = await inviteTo(desk, { wordings: ['Spørgsmål?'] })
    const sent = await desk.api(`/interviews/${made.interview}/invitations`, {
      name: 'Ida Holm',
      language: 'da',
      email: address,
      send: true,
    })
    expect(sent.status).toBe(201)
    expect(sent.json).not.toHaveProperty('address')
    await effectsSettled()
    const folder = path.join(desk.stafet.env.dataFolder, 'mail')
    const mail = readdirSync(folder)
      .filter((name) => name.includes('ida-holm') && name.endsWith('.txt'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .find((text) => text.includes('/privat/'))
    const token = /\/privat\/([\w-]{43})/.exec(mail ?? '')?.[1] ?? ''
    expect((await desk.app.ask(`/privat/${token}`)).status).toBe(200)
    const find = vi
      .spyOn(desk.payload, 'find')
      .mockRejectedValueOnce(new Error('broken on purpose'))
    expect((await desk.app.ask(`/privat/${token}`)).status).toBe(500)
    find.mockRestore()
    await effectsSettled()
    for (const one of [token, made.token]) {
      expect(one).toHaveLength(43)
      expect(logged).not.toContain(one)
      const files = readdirSync(desk.stafet.env.dataFolder, {
        recursive: true,
        withFileTypes: true,
      })
      for (const file of files.filter((entry) => entry.isFile())) {
        const at = path.join(file.parentPath, file.name)
        const isMail = file.parentPath.endsWith('mail')
        if (!isMail || one === made.token) expect(readFileSync(at).includes(one)).toBe(false)
      }
    }
    const listed = await desk.api(`/interviews/${made.interview}/invitations`)
    const { hash } = (
      await desk.payload.db.find<{ hash: string }>({ collection: 'links', limit: 1 })
    ).docs[0] as { hash: string }
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(listed.text).not.toContain(token)
    expect(listed.text).not.toContain('hash')
  })

  it('works for as long as its link, and not a moment longer', async () => {
    const invited = await inviteTo(desk)
    const { expiresAt } = (await linkOf(invited)) ?? {}
    const end = Date.parse(String(expiresAt))
    setClock(() => new Date(end - 1))
    expect((await desk.app.ask(invited.path)).status).toBe(200)
    setClock(() => new Date(end))
    expect((await desk.app.ask(invited.path)).status).toBe(404)
  })
})

describe('nobody else sees links and invitations', () => {
  const doors = [
    '/api/links',
    '/api/invitations',
    '/api/links?where[hash][exists]=true',
    '/api/interviews?where[invitations.state][equals]=open',
    '/api/interviews?sort=invitations.note',
    '/api/interviews?joins[invitations][limit]=1',
    '/api/links/count',
  ]
  it.each(doors)('%s', async (door) => {
    const invited = await inviteTo(desk)
    await sendJson(desk, invited.path, [
      { exchange: invited.exchanges[0] ?? '', text: 'Kanarie i svaret', revision: 0 },
    ])
    const { status, text } = await desk.app.ask(door)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(text).not.toContain('Kanarie')
    expect(text).not.toContain(invited.invitation)
  })

  it('asks editors to sign in, and tells an ambassador’s user nothing', async () => {
    const { id: ambassador } = await desk.make.ambassadors()
    const email = `ida-${Date.now()}@example.org`
    const password = 'en-lang-adgangskode-2026'
    await desk.make.users({ role: 'ambassador', ambassador, email, password })
    const { token } = await desk.payload.login({ collection: 'users', data: { email, password } })
    const invited = await inviteTo(desk, {}, { interviewees: [ambassador] })
    const address = `/api/interviews/${invited.interview}/invitations`
    expect((await desk.app.ask(address)).status).toBe(401)
    const headers = { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' }
    expect((await desk.app.ask(address, { headers })).status).toBe(403)
    for (const name of ['link', 'revoke', 'reopen', 'close', 'take']) {
      const asked = { method: 'POST', headers, body: {} }
      expect((await desk.app.ask(`${address}/${invited.invitation}/${name}`, asked)).status).toBe(
        403,
      )
    }
    // the person themselves, signed in as the ambassador's user, answers by their link like anybody else
    expect((await desk.app.ask(invited.path, { headers })).status).toBe(200)
  })

  it('knows no type of them in GraphQL', async () => {
    for (const query of ['{ Links { totalDocs } }', '{ Invitations { totalDocs } }']) {
      const { text } = await desk.app.ask('/api/graphql', { method: 'POST', body: { query } })
      expect(text).not.toContain('totalDocs":')
    }
  })
})
