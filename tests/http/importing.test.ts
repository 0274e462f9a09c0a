import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Understanding } from '../../src/cms/importInterview/understanding.ts'
import { edited } from '../../src/interviews/arrange/index.ts'
import { richTextToParagraphs } from '../../src/richtext/plainText.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { messagesOf } from '../setup/app.ts'
import { docxParts, wordInterview } from '../setup/documents.ts'

let api: TestApi
let question: string
beforeAll(async () => {
  api = await startApi()
  const made = await api.payload.create({
    collection: 'questions',
    data: { wording: 'Hvem spørger du til råds?' },
    overrideAccess: true,
  })
  question = made.id
}, 120_000)
afterAll(() => api?.stop())

const parse = '/api/interviews/import/parse'
const file = (bytes: Uint8Array, name: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
  body: Buffer.from(bytes),
})
const text = (body: object) => ({ method: 'POST', body })

async function understood(): Promise<Understanding> {
  const answer = await api.as('editor', parse, file(wordInterview(), 'Bro på Læsø.docx'))
  expect(answer.status, answer.text).toBe(200)
  return answer.json as Understanding
}

const send = (body: object, key: string) =>
  api.as('editor', '/api/interviews/import', {
    method: 'POST',
    body,
    headers: { 'idempotency-key': key },
  })

const bodyOf = ({ people, ...rest }: Understanding) => ({
  ...rest,
  people: people.map(({ candidates: _, ...person }) => person),
  role: null,
  interviewer: 'Signe Å',
})

const interviews = async () =>
  (await api.payload.count({ collection: 'interviews', overrideAccess: true })).totalDocs

describe('reading a text', () => {
  it('tells what was understood of a Word document', async () => {
    const { people, matches, pieces, warnings } = await understood()
    expect(people).toEqual([
      {
        name: 'Malene Tofteby',
        title: 'havnedirektør',
        organisation: 'Sandvig Havn',
        ambassador: null,
        candidates: [],
      },
    ])
    expect(Object.values(matches)).toEqual([question])
    expect(pieces.map(({ label }) => label)).toEqual(
      'title lead question answer answer answer answer question answer question answer'.split(' '),
    )
    expect(warnings).toEqual([])
  })

  it('takes pasted text, with or without formatting', async () => {
    const plain = await api.as('editor', parse, text({ text: 'Hvad nu?\n\nVi venter.' }))
    const rich = await api.as(
      'editor',
      parse,
      text({ text: '', html: '<p><b>Hvad nu?</b><p>Vi venter.' }),
    )
    for (const { status, json } of [plain, rich]) {
      expect(status).toBe(200)
      expect((json as Understanding).source).toHaveLength(2)
    }
  })

  it.each([
    ['a file that is too large', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 413, /5/],
    ['a program', Buffer.from('MZ\x00\x00'), 400, /ikke et tekstdokument/],
    ['nothing', Buffer.alloc(0), 400, /tom/],
    [
      'a zip bomb',
      Buffer.from(
        zipSync({ ...docxParts(''), 'word/document.xml': new Uint8Array(25 * 1024 * 1024) }),
      ),
      413,
      /pakkes ud/,
    ],
    ['a broken document', Buffer.from(wordInterview().subarray(0, 700)), 400, /beskadiget/],
  ])('refuses %s with a reason, and goes on', async (_name, bytes, status, reason) => {
    const answer = await api.as('editor', parse, {
      ...file(bytes, 'a.docx'),
      headers: { ...file(bytes, 'a.docx').headers, 'accept-language': 'da' },
    })
    expect(answer.status, answer.text).toBe(status)
    expect(messagesOf(answer)[0]).toMatch(reason)
    expect((await api.as('editor', parse, text({ text: 'Hej' }))).status).toBe(200)
    expect(api.faults).toEqual([])
  })

  it('says so in English as well', async () => {
    const answer = await api.as('editor', parse, {
      ...file(Buffer.from('%PDF-1.7'), 'a.pdf'),
      headers: { 'content-type': 'application/octet-stream', 'accept-language': 'en' },
    })
    expect(messagesOf(answer)[0]).toMatch(/not a text document/)
  })

  it('keeps nothing on the disk', async () => {
    const before = await readdir(tmpdir())
    await understood()
    const after = (await readdir(tmpdir())).filter((name) => !before.includes(name))
    expect(after.filter((name) => /docx|mammoth|upload/i.test(name))).toEqual([])
    expect(await interviews()).toBe(0)
  })
})

describe('only editors', () => {
  it.each([
    ['read a text', parse],
    ['make a draft', '/api/interviews/import'],
  ])('%s', async (_name, path) => {
    const asked = { method: 'POST', body: { text: 'Hej' } }
    expect((await api.ask(path, asked)).status).toBe(401)
    expect((await api.as('ambassador', path, asked)).status).toBe(403)
  })
})

describe('making the draft', () => {
  it('writes everything with its formatting, and the same attempt makes one draft', async () => {
    const body = bodyOf(await understood())
    const before = await interviews()
    const [first, second] = await Promise.all([send(body, 'once'), send(body, 'once')])
    expect([first.status, second.status].sort()).toEqual([200, 201])
    const { id } = first.json as { id: string }
    expect(second.json).toMatchObject({ id })
    expect(await interviews()).toBe(before + 1)
    const draft = await api.payload.findByID({
      collection: 'interviews',
      id,
      depth: 1,
      draft: true,
      overrideAccess: true,
    })
    expect(draft).toMatchObject({
      _status: 'draft',
      title: 'Broen, der lærte os at vente',
      interviewer: 'Signe Å',
      interviewees: [{ name: 'Malene Tofteby', positions: [{ title: 'havnedirektør' }] }],
    })
    expect(draft.exchanges?.[1]?.question).toMatchObject({ id: question })
    const [answer] = draft.exchanges ?? []
    expect(richTextToParagraphs(answer?.answer)).toEqual([
      'At man skal vente længere, end man har lyst til.',
      'Vi skrev tre ting op:',
      'Spørg kranføreren først.',
      'Mål vinden to gange.',
    ])
    expect(JSON.stringify(draft.exchanges)).toContain('https://havn.example.org/noter')
  })

  it('takes what the editor changed', async () => {
    const read = await understood()
    const last = read.pieces.at(-1)?.id ?? ''
    const { pieces } = edited(read, { kind: 'label', piece: last, label: 'background' })
    const { json, status } = await send(
      { ...bodyOf(read), pieces, people: [], matches: {} },
      'changed',
    )
    expect(status).toBe(201)
    const draft = await api.payload.findByID({
      collection: 'interviews',
      id: (json as { id: string }).id,
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect(richTextToParagraphs(draft.background)).toEqual([
      'Jeg går en tur på molen, før nogen andre er mødt.',
    ])
    expect(draft.exchanges?.[1]?.question ?? null).toBeNull()
    expect(draft.interviewees ?? []).toEqual([])
  })

  type Body = ReturnType<typeof bodyOf>
  it.each<[string, (body: Body) => object, RegExp]>([
    ['words are missing', (body) => ({ ...body, pieces: body.pieces.slice(1) }), /præcis én gang/],
    [
      'words were changed',
      (body) => ({
        ...body,
        source: body.source.map((one) => ({ ...one, runs: [{ text: 'Andet' }] })),
      }),
      /ikke den, der blev læst/,
    ],
    [
      'an address was smuggled in',
      (body) => ({
        ...body,
        source: body.source.map((one) => ({
          ...one,
          runs: one.runs.map((run) => ({ ...run, href: 'javascript:alert(1)' })),
        })),
      }),
      /ikke den, der blev læst/,
    ],
    [
      'everything is put aside',
      (body) => ({ ...body, pieces: body.pieces.map((one) => ({ ...one, label: 'aside' })) }),
      /lagt til side/,
    ],
    [
      'a person has no name',
      (body) => ({
        ...body,
        people: [{ name: ' ', title: null, organisation: null, ambassador: null }],
      }),
      /intet navn/,
    ],
    ['the shape is another', (body) => ({ ...body, pieces: 'alle' }), /form/],
  ])('refuses when %s, and writes nothing', async (_name, spoil, reason) => {
    const before = await interviews()
    const answer = await send(spoil(bodyOf(await understood())), `spoilt ${String(reason)}`)
    expect(answer.status, answer.text).toBe(400)
    expect(messagesOf(answer)[0]).toMatch(reason)
    expect(await interviews()).toBe(before)
  })

  it('is all or nothing: an unknown question takes the new ambassador back as well', async () => {
    const read = await understood()
    const people = [{ name: 'Torkild Ny', title: null, organisation: null, ambassador: null }]
    const matches = { [read.pieces[2]?.id ?? '']: '999999999999' }
    const answer = await send({ ...bodyOf(read), people, matches }, 'unknown question')
    expect(answer.status).toBe(400)
    const { totalDocs } = await api.payload.count({
      collection: 'ambassadors',
      where: { name: { equals: 'Torkild Ny' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('makes a draft, whatever else is asked for', async () => {
    const wanted = { _status: 'published', approval: 'notUsed', publishedAt: '2026-01-01' }
    const answer = await send({ ...bodyOf(await understood()), ...wanted }, 'at-udgive')
    expect(answer.status, answer.text).toBe(201)
    const { docs } = await api.payload.find({
      collection: 'interviews',
      sort: '-createdAt',
      limit: 1,
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({ _status: 'draft', approval: 'inherit' })
    expect(docs[0]?.publishedAt ?? null).toBeNull()
  })

  it('needs a key', async () => {
    expect((await send({}, '')).status).toBe(400)
  })

  it('the name of an attempt is read by nobody', async () => {
    const { text: list } = await api.as('admin', '/api/interviews?draft=true&limit=50')
    expect(list).not.toContain('importAttempt')
  })
})
