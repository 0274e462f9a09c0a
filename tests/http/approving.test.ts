import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { messagesOf } from '../setup/app.ts'
import { type Approving, startApproving, tokenOn } from '../setup/approving.ts'

let at: Approving
beforeAll(async () => {
  at = await startApproving()
}, 120_000)
afterAll(() => at?.stop())
beforeEach(() => {
  at.mails.length = 0
})

const edit = (id: string, data: object) =>
  at.api.as('editor', `/api/interviews/${id}?draft=true&autosave=true`, {
    method: 'PATCH',
    body: data,
  })
const publish = (id: string) =>
  at.api.as('editor', `/api/interviews/${id}`, { method: 'PATCH', body: { _status: 'published' } })
const settle = (id: string, request: string, verb: string, body: object = {}) =>
  at.api.as('editor', `/api/interviews/${id}/approvals/${request}/${verb}`, {
    method: 'POST',
    body,
  })
const part = 'exchanges.1.answer'

describe('asking for approval', () => {
  it('freezes the words and mails a private link', async () => {
    const { id, person } = await at.interview()
    const people = [{ ambassador: person, email: 'mona@example.org' }]
    const sent = await at.send(id, person, {
      people,
      answerBy: '2099-03-01',
      message: 'Kig især på svar 1.',
      send: true,
    })
    expect(sent.status, sent.text).toBe(201)
    expect(sent.text).not.toContain('/privat/')
    await at.settled()
    const [mail] = at.mails
    expect([mail?.to, mail?.subject]).toEqual([
      'mona@example.org',
      'editor beder om din godkendelse: Ro på broen',
    ])
    expect(mail?.text).toContain('senest 1. marts 2099')
    const path = new URL(/http\S+\/privat\/\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname
    const page = await at.pages.ask(path)
    expect(page.status).toBe(200)
    for (const words of ['Ro på broen', 'Jeg sover fint.', 'Mona Lyng', 'Kig især på svar 1.']) {
      expect(page.text).toContain(words)
    }
    expect(page.headers['cache-control']).toBe('private, no-store')
    expect((await at.panel(id)).people).toMatchObject([
      { name: 'Mona Lyng', language: 'da', standing: 'waiting', overdue: false },
    ])
  })

  it.each([
    [{ people: [] }, 400, 'Vælg, hvem'],
    [{ languages: [] }, 400, 'Vælg et sprog'],
    [{ languages: ['en'] }, 409, 'ikke skrevet på det sprog'],
    [{ answerBy: '2020-01-01' }, 400, 'allerede gået'],
    [{ answerBy: 'snart' }, 400, 'dag, der findes'],
    [{ send: true }, 400, 'e-mailadresse til hver'],
  ])('says what is wrong with %j', async (wish, status, words) => {
    const { id, person } = await at.interview()
    const answer = await at.send(id, person, wish)
    expect([answer.status, messagesOf(answer).join(' ')]).toEqual([
      status,
      expect.stringContaining(words),
    ])
  })

  it('asks only those who were interviewed', async () => {
    const { id } = await at.interview()
    const stranger = (await at.make.ambassadors()).id
    expect((await at.send(id, stranger)).status).toBe(409)
  })

  it('is for editors alone', async () => {
    const { id, person } = await at.interview()
    const body = { people: [{ ambassador: person }], languages: ['da'] }
    const path = `/api/interviews/${id}/approvals`
    expect((await at.api.as('ambassador', path, { method: 'POST', body })).status).toBe(403)
    expect((await at.api.ask(path)).status).toBe(401)
    expect((await at.api.as('ambassador', path)).status).toBe(403)
  })

  it('replaces what was asked before, whose link opens nothing any more', async () => {
    const { id, person } = await at.interview()
    const first = await at.ask(id, person)
    const second = await at.ask(id, person)
    expect((await at.pages.ask(first.path)).status).toBe(404)
    expect((await at.pages.ask(second.path)).status).toBe(200)
    expect((await at.request(first.request)).state).toBe('superseded')
  })
})

describe('deciding', () => {
  it('approves, once, and lets the interview out', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    expect((await publish(id)).status).toBe(409)
    const receipt = await at.decide(path, 'approve')
    expect(receipt.status).toBe(200)
    expect(receipt.text).toContain('Teksten er godkendt')
    expect((await at.pages.ask(path)).status).toBe(404)
    const kept = await at.request(request)
    expect(kept).toMatchObject({ state: 'approved', noted: 'valid' })
    expect(kept.history).toMatchObject([{ event: 'asked' }, { event: 'approved', by: 'Mona Lyng' }])
    await at.settled()
    expect(at.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['editor@example.org', 'Mona Lyng har godkendt interviewet: Ro på broen'],
    ])
    expect((await publish(id)).status).toBe(200)
  })

  it('approves with remarks, which take nothing back', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    await at.decide(path, 'approve', { remarks: 'Fin tekst.\r\nTak.' })
    expect(await at.request(request)).toMatchObject({
      state: 'approvedWithRemarks',
      remarks: 'Fin tekst.\nTak.',
    })
    expect((await publish(id)).status).toBe(200)
  })

  it('carries the picture that was approved in the receipt: the link serves nothing any more', async () => {
    const { id: cover } = await at.make.media()
    const { id, person } = await at.interview({ cover })
    const { path } = await at.ask(id, person)
    const receipt = await at.decide(path, 'approve')
    const [carried, ...others] = receipt.text.match(/data:image[^"\s]+/g) ?? []
    expect(others).toEqual([])
    const bytes = Buffer.from(carried?.replace('data:image/jpeg;base64,', '') ?? '', 'base64')
    expect((await sharp(bytes).metadata()).format).toBe('jpeg')
    expect(receipt.text).not.toContain('/picture-')
    expect(receipt.headers['content-security-policy']).toContain("img-src 'self' data:")
    expect((await at.pages.ask(`${path}/picture-1`)).status).toBe(404)
  })

  it('declines with a reason, and not without', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    const without = await at.decide(path, 'decline', { reason: '  ' })
    expect([without.status, without.text]).toEqual([422, expect.stringContaining('med et par ord')])
    expect((await at.request(request)).state).toBe('asked')
    expect((await at.decide(path, 'decline', { reason: 'Det sagde jeg ikke.' })).status).toBe(200)
    expect(await at.request(request)).toMatchObject({
      state: 'declined',
      remarks: 'Det sagde jeg ikke.',
    })
    const refused = await publish(id)
    expect([refused.status, messagesOf(refused)[0]]).toEqual([
      409,
      expect.stringContaining('har sagt nej'),
    ])
  })

  it('suggests changes, which are accepted with one click and ask for a new round', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    const nothing = await at.decide(path, 'suggest', {
      title: 'Ro på broen',
      [part]: 'Ikke ret meget.\r\n\r\nJeg sover fint.',
    })
    expect([nothing.status, nothing.text]).toEqual([422, expect.stringContaining('ikke ændret')])
    const changed = await at.decide(path, 'suggest', {
      title: 'Ro på broen',
      [part]: 'Ikke ret meget.\r\n\r\nJeg sover **rigtig** fint.',
      'exchanges.9.answer': 'Findes ikke',
    })
    expect([changed.status, changed.text]).toEqual([
      200,
      expect.stringContaining('Tak for dine forslag'),
    ])
    const { requests, people } = await at.panel(id)
    expect(people[0]?.standing).toBe('suggested')
    expect(requests[0]?.suggestions).toMatchObject([
      {
        part,
        before: 'Ikke ret meget.\n\nJeg sover fint.',
        after: 'Ikke ret meget.\n\nJeg sover **rigtig** fint.',
        state: 'open',
      },
    ])
    expect((await settle(id, request, 'accept', { part })).status).toBe(200)
    expect((await settle(id, request, 'accept', { part })).status).toBe(409)
    const draft = await at.draft(id)
    expect(draft?.content.da.exchanges[0]?.answer).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Ikke ret meget.', format: 0 }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Jeg sover ', format: 0 },
          { type: 'text', text: 'rigtig', format: 1 },
          { type: 'text', text: ' fint.', format: 0 },
        ],
      },
    ])
    expect(draft?.content.da.exchanges[1]?.answer).toHaveLength(1)
    const next = await at.ask(id, person)
    expect((await at.decide(next.path, 'approve')).status).toBe(200)
    expect((await publish(id)).status).toBe(200)
  })

  it('declines a suggestion, and refuses one whose words were changed since', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    await at.decide(path, 'suggest', { title: 'Uro på broen', lead: 'Mona Lyng slipper.' })
    await edit(id, { lead: 'Mona Lyng holder ved.' })
    const late = await settle(id, request, 'accept', { part: 'lead' })
    expect([late.status, messagesOf(late)[0]]).toEqual([
      409,
      expect.stringContaining('rettet, siden'),
    ])
    expect((await settle(id, request, 'decline', { part: 'lead' })).status).toBe(200)
    expect((await settle(id, request, 'accept', { part: 'title' })).status).toBe(200)
    expect((await at.draft(id))?.content.da).toMatchObject({
      title: 'Uro på broen',
      lead: 'Mona Lyng holder ved.',
    })
    expect((await at.request(request)).history).toMatchObject([
      { event: 'asked' },
      { event: 'changesSuggested' },
      { event: 'suggestionDeclined', parts: ['lead'] },
      { event: 'suggestionAccepted', parts: ['title'] },
    ])
  })

  it('refuses kindly to decide on words that have changed', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    const token = tokenOn(await at.pages.ask(path), 'approve')
    await edit(id, { lead: 'Mona Lyng, holder fast.' })
    const late = await at.post(path, 'approve', { form: token })
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Teksten er ændret')])
    const page = await at.pages.ask(path)
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Teksten er ændret')])
    expect((await at.request(request)).state).toBe('asked')
    const { people } = await at.panel(id)
    expect(people[0]).toMatchObject({
      standing: 'outdated',
      changes: [
        { part: 'lead', before: 'Mona Lyng holder fast.', after: 'Mona Lyng, holder fast.' },
      ],
    })
  })
})

describe('what voids an approval', () => {
  it('is one comma, which is written down with who and what, and undone by the old words', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    await at.decide(path, 'approve')
    await edit(id, { interviewer: 'Ib Holm' })
    expect((await at.panel(id)).people[0]?.standing).toBe('valid')
    await edit(id, { title: 'Ro, på broen' })
    await edit(id, { title: 'Ro, på broen, ja' })
    const { people } = await at.panel(id)
    expect(people[0]).toMatchObject({ standing: 'voided', changes: [{ part: 'title' }] })
    expect((await publish(id)).status).toBe(409)
    await edit(id, { title: 'Ro på broen' })
    expect((await at.panel(id)).people[0]?.standing).toBe('valid')
    expect((await at.request(request)).history).toMatchObject([
      { event: 'asked' },
      { event: 'approved' },
      { event: 'voided', by: 'editor', parts: ['title'] },
      { event: 'restored', by: 'editor' },
    ])
  })

  const doors: Record<string, (id: string, person: string) => Promise<unknown>> = {
    'an editor’s save': (id) => edit(id, { lead: 'Nyt.' }),
    'a bulk edit': (id) =>
      at.api.as('editor', `/api/interviews?where[id][equals]=${id}&draft=true`, {
        method: 'PATCH',
        body: { lead: 'Nyt.' },
      }),
    'a mutation of GraphQL': (id) =>
      at.api.as('editor', '/api/graphql', {
        method: 'POST',
        body: {
          query:
            'mutation ($id: String!) { updateInterview(id: $id, draft: true, data: { lead: "Nyt." }) { id } }',
          variables: { id },
        },
      }),
    'an older version that is restored': async (id) => {
      const { docs } = await at.payload.findVersions({
        ...at.all,
        collection: 'interviews',
        where: { parent: { equals: id }, 'version.lead': { equals: 'Nyt.' } },
      })
      return at.api.as('editor', `/api/interviews/versions/${docs[0]?.id}?draft=true`, {
        method: 'POST',
      })
    },
    'one language copied over the other, as the admin panel does it': async (id) =>
      at.payload.update({
        ...at.all,
        collection: 'interviews',
        id,
        draft: true,
        locale: 'da',
        data: { lead: 'Nyt.' },
      }),
    'our own code': (id) =>
      at.payload.update({ ...at.all, collection: 'interviews', id, data: { lead: 'Nyt.' } }),
    'another interviewee': async (id, person) =>
      edit(id, { interviewees: [person, (await at.make.ambassadors()).id] }),
  }
  it.each(Object.keys(doors))('is a change through %s', async (door) => {
    const { id, person } = await at.interview()
    // An older version with other words, for the door that brings one back.
    for (const lead of ['Nyt.', 'Mona Lyng holder fast.']) {
      await at.api.as('editor', `/api/interviews/${id}?draft=true`, {
        method: 'PATCH',
        body: { lead },
      })
    }
    const { path, request } = await at.ask(id, person)
    await at.decide(path, 'approve')
    expect((await at.panel(id)).people[0]?.standing).toBe('valid')
    await doors[door]?.(id, person)
    expect((await at.panel(id)).people[0]?.standing).toBe('voided')
    expect((await at.request(request)).history).toMatchObject([{}, {}, { event: 'voided' }])
    expect((await publish(id)).status).toBe(409)
  })

  it('is the interviewee’s own change, from an account', async () => {
    const { id, person } = await at.interview({ interviewees: [at.api.ambassadorId] })
    expect(person).not.toBe(at.api.ambassadorId)
    const { path } = await at.ask(id, at.api.ambassadorId)
    await at.decide(path, 'approve')
    const changed = await at.api.as('ambassador', `/api/interviews/${id}?draft=true`, {
      method: 'PATCH',
      body: { lead: 'Nyt.' },
    })
    expect(changed.status, changed.text).toBe(200)
    expect((await at.panel(id)).people[0]?.standing).toBe('voided')
  })

  it('is a change that no hook of ours saw, too', async () => {
    const { id, person } = await at.interview()
    const { path } = await at.ask(id, person)
    await at.decide(path, 'approve')
    await at.payload.update({
      ...at.all,
      collection: 'ambassadors',
      id: person,
      data: { name: 'Mona Lyngby' },
    })
    expect((await at.panel(id)).people[0]).toMatchObject({
      standing: 'voided',
      changes: [{ part: 'byline' }],
    })
    expect((await publish(id)).status).toBe(409)
  })
})

describe('what interviewees are asked for', () => {
  it('is a setting with its wording, and kept with the request as it was read', async () => {
    const settings = (approval: object) =>
      at.payload.updateGlobal({ slug: 'settings', data: { approval }, overrideAccess: true })
    const { id, person } = await at.interview()
    const asked: { request: string; path: string; words: string }[] = []
    for (const [approval, words] of [
      [{ practice: 'ownQuotes' }, 'Du godkender dine egne svar og citater.'],
      [{ practice: 'factsOnly' }, 'faktuelle fejl: navne, titler, tal'],
      [{ practice: 'factsOnly', factsOnlyText: 'Ret kun det, der er forkert.' }, 'Ret kun det,'],
      [{ practice: 'full', factsOnlyText: null }, 'Læs hele teksten, som den vil blive udgivet.'],
    ] as const) {
      await settings(approval)
      const one = await at.ask(id, person)
      expect((await at.pages.ask(one.path)).text).toContain(words)
      asked.push({ ...one, words })
    }
    for (const { request, words } of asked) {
      expect((await at.request(request)).practiceText).toContain(words)
    }
  })

  it('and whether, is for editors to say', async () => {
    const { id } = await at.interview({ interviewees: [at.api.ambassadorId] })
    await at.api.as('ambassador', `/api/interviews/${id}?draft=true`, {
      method: 'PATCH',
      body: { approval: 'notUsed' },
    })
    const { mode } = await at.panel(id)
    expect(mode).toEqual({ mode: 'required', source: 'interview' })
  })
})

describe('the editor’s list', () => {
  it('tells when a link was opened last, which looking into it by HEAD is not', async () => {
    const { id, person } = await at.interview()
    const { path } = await at.ask(id, person)
    const opened = async () => (await at.panel(id)).requests[0]?.openedAt
    await at.pages.ask(path, { method: 'HEAD' })
    expect(await opened()).toBeNull()
    setClock(() => new Date('2090-01-01T10:00:00Z'))
    await at.pages.ask(path)
    setClock()
    expect(await opened()).toBeNull()
    await at.pages.ask(path)
    expect(Date.parse((await opened()) ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })
})

describe('attacks on a link', () => {
  it('keeps every answer to its reader', async () => {
    const { id: cover } = await at.make.media()
    const { id, person } = await at.interview({ cover })
    const { path } = await at.ask(id, person)
    const picture = await at.pages.ask(`${path}/picture-1`)
    expect(picture.status).toBe(200)
    const answers = [
      await at.pages.ask(path),
      picture,
      await at.post(path, 'approve', { form: 'x' }),
      await at.decide(path, 'decline', { reason: '' }),
      await at.decide(path, 'approve'),
      await at.pages.ask(path),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 422, 200, 404])
    for (const { headers } of answers) {
      expect(headers['cache-control']).toBe('private, no-store')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['x-robots-tag']).toBe('noindex, nofollow')
      expect(headers).not.toHaveProperty('set-cookie')
    }
  })

  it('opens nothing else: no other document’s pictures, and no other purpose', async () => {
    const { id, person } = await at.interview()
    const { path } = await at.ask(id, person)
    expect((await at.pages.ask(`${path}/picture-1`)).status).toBe(404)
    for (const action of ['save', 'submit', 'portrait', 'constructor', '__proto__']) {
      const form = tokenOn(await at.pages.ask(path), 'approve')
      expect((await at.post(path, action, { form })).status).toBe(404)
    }
  })

  it('reading never decides: GET, HEAD, and GET of an action', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    for (const method of ['GET', 'HEAD']) {
      for (const end of ['', '/approve', '/decline', '/suggest']) {
        await at.pages.ask(path + end, { method })
      }
    }
    expect((await at.request(request)).state).toBe('asked')
  })

  it('takes no form from elsewhere, without its token, or with that of another action or document', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    const token = tokenOn(await at.pages.ask(path), 'approve')
    const other = await at.interview()
    const theirs = await at.ask(other.id, other.person)
    const foreign = tokenOn(await at.pages.ask(theirs.path), 'approve')
    const attempts = await Promise.all([
      at.post(path, 'approve', { form: token }, { 'sec-fetch-site': 'cross-site' }),
      at.post(
        path,
        'approve',
        { form: token },
        { origin: 'https://ond.example', 'sec-fetch-site': 'cross-site' },
      ),
      at.post(path, 'approve', {}),
      at.post(path, 'approve', { form: 'x'.repeat(43) }),
      at.post(path, 'approve', { form: tokenOn(await at.pages.ask(path), 'decline') }),
      at.post(path, 'approve', { form: foreign }),
    ])
    expect(attempts.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
    expect((await at.request(request)).state).toBe('asked')
    expect((await at.request(theirs.request)).state).toBe('asked')
  })

  it('a decision that is sent again changes nothing, and tells nothing', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    const page = await at.pages.ask(path)
    await at.post(path, 'approve', { form: tokenOn(page, 'approve') })
    const again = await at.post(path, 'decline', { form: tokenOn(page, 'decline'), reason: 'Nej' })
    expect(again.status).toBe(404)
    expect((await at.request(request)).state).toBe('approved')
  })

  it('withdrawn, expired, replaced, used and trashed requests open the same nothing as a wrong address', async () => {
    const wrong = await at.pages.ask(`/privat/${'A'.repeat(43)}`)
    const { id, person } = await at.interview()
    const withdrawn = await at.ask(id, person)
    expect((await settle(id, withdrawn.request, 'withdraw')).status).toBe(200)
    const one = await at.pages.ask(withdrawn.path)
    const trashed = await at.ask(id, person)
    await at.api.as('editor', `/api/interviews/${id}`, {
      method: 'PATCH',
      body: { deletedAt: new Date().toISOString() },
    })
    const other = await at.pages.ask(trashed.path)
    const expired = await at.interview()
    const { path } = await at.ask(expired.id, expired.person)
    setClock(() => new Date(Date.now() + 61 * 86_400_000))
    const late = await at.pages.ask(path)
    setClock()
    const replaced = await at.ask(expired.id, expired.person)
    const superseded = await at.pages.ask(path)
    await settle(expired.id, replaced.request, 'link')
    const renewed = await at.pages.ask(replaced.path)
    const last = await at.ask(expired.id, expired.person)
    await at.decide(last.path, 'approve')
    const used = await at.pages.ask(last.path)
    const picture = await at.pages.ask(`${last.path}/picture-1`)
    const answers = [wrong, one, other, late, superseded, renewed, used, picture]
    expect(answers.map(({ status }) => status)).toEqual(Array(answers.length).fill(404))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  it('remarks and suggestions are words, whatever stands in them', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'</textarea><script>alert(2)</script>'
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    const receipt = await at.decide(path, 'suggest', { [part]: evil })
    expect(receipt.status).toBe(200)
    expect(receipt.text).not.toMatch(/<img src=x|<script>alert/)
    expect((await settle(id, request, 'accept', { part })).status).toBe(200)
    const next = await at.ask(id, person)
    const page = await at.pages.ask(next.path)
    expect(page.text).not.toMatch(/<img src=x|<script>alert/)
    expect(page.text).toContain('&lt;img src=x')
    const remarked = await at.decide(next.path, 'approve', { remarks: evil })
    expect(remarked.status).toBe(200)
    expect(remarked.text).not.toMatch(/<img src=x|<script>alert/)
  })

  it('refuses five megabytes', async () => {
    const { id, person } = await at.interview()
    const { path, request } = await at.ask(id, person)
    const form = tokenOn(await at.pages.ask(path), 'suggest')
    const big = await at.post(path, 'suggest', { form, [part]: 'a'.repeat(5 * 1024 * 1024) })
    expect(big.status).toBe(413)
    expect((await at.request(request)).state).toBe('asked')
  })

  it('nobody deletes or changes what was approved, not even an administrator', async () => {
    const { id, person } = await at.interview()
    const { request } = await at.ask(id, person)
    for (const method of ['DELETE', 'PATCH'] as const) {
      const answer = await at.api.as('admin', `/api/approvals/${request}`, { method, body: {} })
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
    expect((await at.request(request)).state).toBe('asked')
  })
})
