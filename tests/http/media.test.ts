import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { removeStrays } from '../../src/cms/media/strays.ts'
import { tidied } from '../../src/cms/media/transaction.ts'
import type { Media } from '../../src/generated/payload-types.ts'
import { pictureOf } from '../../src/media/picture.ts'
import { animation, html, pdf, picture, secrets, svg, telephonePhoto } from '../factories/files.ts'
import { factories } from '../factories/index.ts'
import { type Rest, restOf } from '../setup/rest.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

type Sent = { name?: string; bytes?: Buffer; type?: string; data?: object; headers?: object }
type Reason = { message: string; path: string }
type Answer = { status: number; doc: Media; errors?: { data?: { errors?: Reason[] } }[] }

let stafet: Stafet
let rest: Rest
let folder: string
const tokens = { editor: '', ambassador: '', other: '' }
const texts = { alt: 'Et billede', credit: 'Foto: Ida Holm' }

beforeAll(async () => {
  stafet = await startStafet()
  rest = restOf(stafet.payload)
  folder = stafet.env.mediaFolder
  const make = factories(stafet.payload)
  const password = 'en-lang-adgangskode-2026'
  for (const name of ['editor', 'ambassador', 'other'] as const) {
    const role = name === 'editor' ? 'editor' : 'ambassador'
    const email = `${name}@example.org`
    const linked = role === 'ambassador' ? { ambassador: (await make.ambassadors()).id } : {}
    // In office, so that they may write.
    if (linked.ambassador) await make.terms({ ...linked, startsOn: '2020-01-01', endsOn: null })
    await make.users({ name, email, password, role, ...linked })
    const { token } = await stafet.payload.login({ collection: 'users', data: { email, password } })
    tokens[name] = token ?? ''
  }
})
afterAll(async () => {
  await tidied()
  await stafet.stop()
})

/** Sends a file with its texts, as the admin panel does. */
async function send(
  method: 'POST' | 'PATCH',
  path: string,
  { name = 'foto.jpg', bytes, type = 'image/jpeg', data = texts, headers = {} }: Sent,
  token = tokens.editor,
): Promise<Answer> {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  if (bytes) body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  const response = await rest(method, path, { token, body, headers: { ...headers } })
  return { ...((await response.json()) as Answer), status: response.status }
}

const reasons = ({ errors = [] }: Answer) => errors.flatMap((one) => one.data?.errors ?? [])
const upload = (sent: Sent, token?: string) => send('POST', '/media', sent, token)
const get = (url: string, options: Parameters<Rest>[2] = {}) =>
  rest('GET', url.replace(/^.*\/api/, ''), options)
const show = (id: string, inUse = true) =>
  stafet.payload.update({ collection: 'media', id, data: { inUse }, overrideAccess: true })
const onDisk = () => (existsSync(folder) ? readdirSync(folder).sort() : [])
const filesOf = (doc: Media) =>
  [doc, ...Object.values(doc.sizes ?? {})].flatMap((size) =>
    size?.filename ? [size.filename] : [],
  )
const count = async () => (await stafet.payload.count({ collection: 'media' })).totalDocs

describe('an upload', () => {
  it('stores a clean original and its renditions, and describes them', async () => {
    const { doc, status } = await upload({
      bytes: await telephonePhoto(),
      name: 'Blåbær på Ærø.HEIC',
    })
    expect(status).toBe(201)
    expect(doc.filename).toMatch(/^blaabaer-paa-aeroe-[0-9a-f]{10}\.jpg$/)
    expect(doc).toMatchObject({ mimeType: 'image/jpeg', width: 400, height: 640, focalX: 50 })
    const files = filesOf(doc)
    expect(files).toHaveLength(4)
    for (const name of files) {
      const bytes = readFileSync(join(folder, name))
      const { exif, xmp, iptc, icc } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc }).toEqual({})
      for (const secret of secrets) expect(bytes.includes(secret)).toBe(false)
    }
    expect(pictureOf(doc)).toMatchObject({
      sources: [{ type: 'image/avif' }, { type: 'image/webp' }],
      img: { src: doc.sizes?.jpegFull?.url, width: 400, height: 640, alt: texts.alt },
    })
    expect(doc.thumbnailURL).toBe(doc.sizes?.webpFull?.url)
    expect(doc.uploadedBy).toBeTruthy()
  })

  it('takes PNG, WebP, AVIF and PDF, whatever type was claimed', async () => {
    for (const format of ['png', 'webp', 'avif'] as const) {
      const bytes = await picture({ format, width: 482, height: 60 })
      const { doc, status } = await upload({ bytes, type: 'text/html', name: 'x.html' })
      expect(status).toBe(201)
      expect(doc).toMatchObject({ mimeType: `image/${format}`, width: 482, height: 60 })
      expect(doc.filename).toMatch(new RegExp(`\\.${format}$`))
      expect(filesOf(doc)).toHaveLength(7)
      expect(onDisk()).toEqual(expect.arrayContaining(filesOf(doc)))
    }
    const { doc } = await upload({ bytes: pdf(), name: 'Bilag.pdf', type: 'application/pdf' })
    expect(filesOf(doc)).toEqual([doc.filename])
    expect(readFileSync(join(folder, doc.filename ?? ''))).toEqual(pdf())
  })

  it('takes no word about the file from whoever sends it', async () => {
    const data = {
      ...texts,
      filename: 'x.jpg',
      mimeType: 'text/html',
      width: 1,
      filesize: 1,
      url: 'https://example.org/x.jpg',
      inUse: true,
      usedBy: ['x'],
      uploadedBy: null,
      sizes: { webp480: { filename: 'other.webp' } },
    }
    const { doc } = await upload({ bytes: await picture({ width: 500, height: 60 }), data })
    expect(doc).toMatchObject({ mimeType: 'image/jpeg', width: 500, inUse: false })
    expect(doc.url).toBe(`/api/media/file/${doc.filename}`)
    expect(doc.uploadedBy).toBeTruthy()
    const before = await stafet.payload.findByID({ collection: 'media', id: doc.id })
    await send('PATCH', `/media/${doc.id}`, { data: { ...data, alt: 'Nyt' } })
    const after = await stafet.payload.findByID({ collection: 'media', id: doc.id })
    expect({ ...after, updatedAt: '' }).toEqual({ ...before, alt: 'Nyt', updatedAt: '' })
  })
})

describe('refusals leave nothing behind, say why, and say it in the reader’s language', () => {
  const da = { 'accept-language': 'da' }
  const en = { 'accept-language': 'en-GB' }
  const noise = () => picture()
  const cases: [string, () => Promise<Buffer> | Buffer | undefined, number, RegExp, RegExp][] = [
    ['SVG', () => svg, 400, /SVG-filer kan ikke bruges/, /SVG files cannot be used/],
    ['HTML', () => html, 400, /webside/, /web page/],
    ['text', () => Buffer.from('bare ord'), 400, /ikke et billede/, /not an image/],
    ['an animation', animation, 400, /animation/, /animation/],
    ['an empty file', () => Buffer.alloc(0), 400, /tom/, /empty/],
    ['no file', () => undefined, 400, /Vælg en fil/, /Choose a file/],
    ['half a file', async () => (await noise()).subarray(0, 1500), 400, /beskadiget/, /damaged/],
    ['a huge file', () => Buffer.alloc(25_000_000), 413, /højst fylde 20 MB/, /at most 20 MB/],
    [
      'a PDF with a program',
      () => pdf({ extra: '/OpenAction << /S /JavaScript /JS (x) >>' }),
      400,
      /programkode/,
      /program code/,
    ],
  ]
  it.each(cases)('%s', async (_, bytesOf, status, danish, english) => {
    const before = { files: onDisk(), documents: await count() }
    const bytes = await bytesOf()
    const sent = bytes ? { bytes } : {}
    for (const [headers, words] of [
      [da, danish],
      [en, english],
    ] as const) {
      const answer = await upload({ ...sent, headers })
      expect(answer.status).toBe(status)
      expect(reasons(answer)).toEqual([
        expect.objectContaining({ path: 'file', message: expect.stringMatching(words) }),
      ])
    }
    expect({ files: onDisk(), documents: await count() }).toEqual(before)
  })

  it('an image without alt text or credit, or people without a note of consent', async () => {
    const before = onDisk()
    const data = { consent: { recognisable: true } }
    const answer = await upload({ bytes: await picture(), data, headers: da })
    expect(answer.status).toBe(400)
    expect(
      reasons(answer)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['alt', 'consent.note', 'credit'])
    expect(onDisk()).toEqual(before)
  })

  it('strangers, before anything is decoded', async () => {
    const spy = vi.spyOn(sharp.prototype, 'metadata')
    const answer = await upload({ bytes: await picture() }, '')
    expect(answer.status).toBe(403)
    expect(spy).not.toHaveBeenCalled()
  })
})

describe('the network is never asked', () => {
  let url: string
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end('secret')
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.jpg`
  })
  afterAll(() => server.close())

  it('for an address instead of a file', async () => {
    const outgoing = vi.spyOn(globalThis, 'fetch')
    const json = { 'content-type': 'application/json' }
    const data = { ...texts, filename: 'x.jpg', url }
    const create = (path: string) =>
      rest('POST', path, { token: tokens.editor, headers: json, body: JSON.stringify(data) })
    const { doc } = await upload({ bytes: await picture() })
    const before = { files: onDisk(), documents: await count() }
    expect((await create('/media')).status).toBe(400)
    expect((await create('/media?uploadEdits[focalPoint][x]=1')).status).toBe(400)
    expect((await create(`/media/${doc.id}/duplicate`)).status).toBe(404)
    expect((await upload({ data })).status).toBe(400)
    const src = encodeURIComponent(url)
    const paste = await get(`/api/media/paste-url?src=${src}`, { token: tokens.editor })
    expect(paste.status).toBe(400)
    const edited = `/media/${doc.id}?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=2`
    expect((await send('PATCH', edited, { data })).status).toBe(200)
    expect({ files: onDisk(), documents: await count() }).toEqual(before)
    expect(asked).toBe(0)
    expect(outgoing).not.toHaveBeenCalled()
  })

  it('nor the disk for a file that was "uploaded elsewhere"', async () => {
    const { doc } = await upload({ bytes: await picture() })
    for (const filename of [doc.filename, '../stafet.db', '/etc/passwd', null]) {
      const body = new FormData()
      body.set('_payload', JSON.stringify(texts))
      body.set('file', JSON.stringify({ filename, mimeType: 'image/jpeg', size: 10 }))
      const response = await rest('POST', '/media', { token: tokens.editor, body })
      expect(response.status).toBe(400)
    }
  })
})

describe('a replaced file', () => {
  it('gets new names, and the old files go', async () => {
    const { doc } = await upload({ bytes: await picture({ width: 500, height: 60 }) })
    const old = filesOf(doc)
    const bytes = await picture({ width: 30, height: 20, format: 'png' })
    const answer = await send('PATCH', `/media/${doc.id}`, { bytes, name: 'ny.png' })
    expect(answer.status).toBe(200)
    expect(answer.doc).toMatchObject({ mimeType: 'image/png', width: 30, alt: texts.alt })
    expect(answer.doc.sizes?.webp480?.filename ?? null).toBeNull()
    expect(onDisk()).toEqual(expect.arrayContaining(filesOf(answer.doc)))
    await tidied()
    expect(onDisk().filter((name) => old.includes(name))).toEqual([])
  })

  it('leaves the old files alone when the change is refused', async () => {
    const { doc } = await upload({ bytes: await picture() })
    const before = onDisk()
    const bytes = await picture({ width: 30, height: 20 })
    for (const data of [{ alt: '' }, { consent: { recognisable: true, note: ' ' } }]) {
      expect((await send('PATCH', `/media/${doc.id}`, { bytes, data })).status).toBe(400)
    }
    const attachment = { bytes: pdf(), name: 'x.pdf', type: 'application/pdf' }
    expect((await send('PATCH', `/media/${doc.id}`, attachment)).status).toBe(400)
    const several = `/media?where[id][in][0]=${doc.id}`
    expect((await send('PATCH', several, { bytes })).status).toBe(400)
    expect(onDisk()).toEqual(before)
  })

  it('and the new ones go when the database fails at the very end', async () => {
    const { doc } = await upload({ bytes: await picture() })
    const before = onDisk()
    const commit = vi.spyOn(stafet.payload.db, 'commitTransaction')
    commit.mockRejectedValueOnce(new Error('disk full'))
    const bytes = await picture({ width: 30, height: 20 })
    expect((await send('PATCH', `/media/${doc.id}`, { bytes })).status).toBe(500)
    commit.mockRejectedValueOnce(new Error('disk full'))
    expect((await upload({ bytes })).status).toBe(500)
    await tidied()
    expect(onDisk()).toEqual(before)
    expect((await get(doc.url ?? '', { token: tokens.editor })).status).toBe(200)
  })

  it('is neither cropped nor drawn anew by a change of the focal point', async () => {
    const { doc } = await upload({ bytes: await picture() })
    const before = filesOf(doc).map((name) => readFileSync(join(folder, name)))
    const edits =
      'uploadEdits[focalPoint][x]=0&uploadEdits[focalPoint][y]=130&uploadEdits[crop][width]=10' +
      '&uploadEdits[crop][height]=10&uploadEdits[widthInPixels]=90000&uploadEdits[heightInPixels]=9'
    const answer = await send('PATCH', `/media/${doc.id}?${edits}`, { data: {} })
    expect(answer.status).toBe(200)
    expect(answer.doc).toMatchObject({ focalX: 0, focalY: 100, filename: doc.filename })
    expect(filesOf(doc).map((name) => readFileSync(join(folder, name)))).toEqual(before)
  })
})

it('keeps the files of what is in the trash, and removes those of what is deleted', async () => {
  const { doc } = await upload({ bytes: await picture() })
  const mine = () => onDisk().filter((name) => filesOf(doc).includes(name))
  await send('PATCH', `/media/${doc.id}`, { data: { deletedAt: new Date().toISOString() } })
  expect(mine()).toHaveLength(4)
  const gone = await rest('DELETE', `/media/${doc.id}?trash=true`, { token: tokens.editor })
  expect(gone.status).toBe(200)
  await tidied()
  expect(mine()).toEqual([])
})

describe('reading', () => {
  const statuses = async (doc: Media) =>
    Object.fromEntries(
      await Promise.all(
        ['', tokens.ambassador, tokens.other, tokens.editor].map(async (token, index) => [
          ['anonymous', 'uploader', 'other', 'editor'][index],
          new Set(
            await Promise.all(
              [doc.url, doc.sizes?.avifFull?.url].map(
                async (url) => (await get(url ?? '', { token })).status,
              ),
            ),
          ),
        ]),
      ),
    )
  const all = (status: number) => new Set([status])

  it('follows use: strangers see a file once a published page shows it, until it is in the trash', async () => {
    const { doc, status } = await upload({ bytes: await picture() }, tokens.ambassador)
    expect(status).toBe(201)
    const hidden = { anonymous: all(403), uploader: all(200), other: all(403), editor: all(200) }
    expect(await statuses(doc)).toEqual(hidden)
    expect((await get(`/api/media/${doc.id}`)).status).toBe(404)
    await show(doc.id)
    const shown = { anonymous: all(200), uploader: all(200), other: all(200), editor: all(200) }
    expect(await statuses(doc)).toEqual(shown)
    const deletedAt = new Date().toISOString()
    await stafet.payload.update({ collection: 'media', id: doc.id, data: { deletedAt } })
    expect(await statuses(doc)).toEqual(hidden)
  })

  it('keeps consent, uploader and use to the office', async () => {
    const data = { ...texts, consent: { recognisable: true, note: 'Ida Holm, mundtligt' } }
    const { doc } = await upload({ bytes: await picture(), data }, tokens.ambassador)
    await show(doc.id)
    const response = await get(`/api/media/${doc.id}`)
    const seen = (await response.json()) as Record<string, unknown>
    expect(seen.alt).toBe(texts.alt)
    for (const secret of ['consent', 'uploadedBy', 'usedBy', 'inUse']) {
      expect(seen).not.toHaveProperty(secret)
    }
  })

  it('lets an ambassador tend their own upload only until it is shown', async () => {
    const { doc } = await upload({ bytes: await picture() }, tokens.ambassador)
    const change = (token: string) =>
      send('PATCH', `/media/${doc.id}`, { data: { credit: 'Foto: Bo' } }, token)
    expect((await change(tokens.ambassador)).status).toBe(200)
    expect((await change(tokens.other)).status).toBe(403)
    await show(doc.id)
    const bytes = await picture()
    const replaced = await send('PATCH', `/media/${doc.id}`, { bytes }, tokens.ambassador)
    expect(replaced.status).toBe(403)
    expect((await change(tokens.editor)).status).toBe(200)
  })
})

describe('a served file', () => {
  it('says what it is and cannot be anything else', async () => {
    const { doc } = await upload({ bytes: await picture() })
    await show(doc.id)
    const response = await get(doc.sizes?.webpFull?.url ?? '')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, s-maxage=3600, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
    })
    expect((await response.arrayBuffer()).byteLength).toBe(doc.sizes?.webpFull?.filesize)
    const signedIn = await get(doc.url ?? '', { token: tokens.editor })
    expect(signedIn.headers.get('cache-control')).toBe('private, no-cache')
    const etag = response.headers.get('etag') ?? ''
    const again = await get(doc.sizes?.webpFull?.url ?? '', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })

  it('is saved instead of opened when it is a PDF', async () => {
    const { doc } = await upload({ bytes: pdf(), name: 'Bilag.pdf', type: 'application/pdf' })
    await show(doc.id)
    const { headers } = await get(doc.url ?? '')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${doc.filename}"`)
    expect(headers.get('content-type')).toBe('application/pdf')
  })

  it('comes in parts', async () => {
    const { doc } = await upload({ bytes: await picture() })
    await show(doc.id)
    const whole = readFileSync(join(folder, doc.filename ?? ''))
    const part = async (range: string) => {
      const response = await get(doc.url ?? '', { headers: { range } })
      return {
        status: response.status,
        range: response.headers.get('content-range'),
        bytes: Buffer.from(await response.arrayBuffer()),
      }
    }
    const size = whole.length
    expect(await part('bytes=10-19')).toEqual({
      status: 206,
      range: `bytes 10-19/${size}`,
      bytes: whole.subarray(10, 20),
    })
    expect((await part('bytes=-5')).bytes).toEqual(whole.subarray(-5))
    expect(await part(`bytes=${size}-`)).toMatchObject({ status: 416, range: `bytes */${size}` })
  })

  it('is 4xx for names that are none of ours and files that are not there', async () => {
    writeFileSync(join(folder, 'note.txt'), 'hemmelig')
    for (const name of ['note.txt', 'findes-ikke-0.jpg', '..%2Fstafet.db', '%2e%2e%2fx.jpg']) {
      const response = await get(`/api/media/file/${name}`, { token: tokens.editor })
      expect([403, 404], name).toContain(response.status)
      expect((await get(`/api/media/file/${name}`)).status).toBe(403)
    }
  })
})

it('removes what a crash left behind, and nothing else', async () => {
  const { doc } = await upload({ bytes: await picture() })
  const stray = 'forladt-0123456789-480.avif'
  writeFileSync(join(folder, stray), 'x')
  writeFileSync(join(folder, 'brev.txt'), 'x')
  expect(await removeStrays(stafet.payload, new Date())).toEqual([])
  const later = new Date(Date.now() + 2 * 60 * 60_000)
  expect(await removeStrays(stafet.payload, later)).toEqual([stray])
  expect(onDisk()).toEqual(expect.arrayContaining(['brev.txt', ...filesOf(doc)]))
  expect(onDisk()).not.toContain(stray)
})

it('takes twenty uploads at once, one after the other', async () => {
  const bytes = await picture()
  const answers = await Promise.all(Array.from({ length: 20 }, () => upload({ bytes })))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201))
  expect(new Set(answers.map(({ doc }) => doc.filename)).size).toBe(20)
  const stored = onDisk()
  for (const { doc } of answers) {
    const found = await stafet.payload.findByID({ collection: 'media', id: doc.id })
    expect(filesOf(found)).toHaveLength(4)
    expect(stored).toEqual(expect.arrayContaining(filesOf(found)))
  }
})
