import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InvitationList } from '../../src/admin/invitations/types.ts'
import { effectsSettled } from '../../src/cms/afterCommit.ts'
import { paragraph, richText } from '../../src/richtext/build.ts'
import { richTextToParagraphs } from '../../src/richtext/plainText.ts'
import { sameText } from '../../src/richtext/sameText.ts'
import { typedToRichText } from '../../src/richtext/typed.ts'
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
beforeAll(async () => {
  desk = await startDesk()
}, 120_000)
afterAll(() => desk?.stop())

const draftOf = (id: string, locale: 'da' | 'en' = 'da') =>
  desk.payload.findByID({
    ...all,
    collection: 'interviews',
    id,
    draft: true,
    locale,
    fallbackLocale: false,
  })
const wordsOf = async ({ interview }: Invited, locale: 'da' | 'en' = 'da') =>
  (await draftOf(interview, locale)).exchanges?.map(({ answer }) => richTextToParagraphs(answer))
const listOf = async ({ interview }: Invited) =>
  (await desk.api(`/interviews/${interview}/invitations`)).json as InvitationList
const mails = () => {
  const folder = path.join(desk.stafet.env.dataFolder, 'mail')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

describe('answering', () => {
  it('goes from the page to the draft', async () => {
    const invited = await inviteTo(desk, { message: 'Det er til vores årsskrift.\n\nTag dig tid.' })
    const page = await desk.app.ask(invited.path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Karen Poulsen beder dig svare på 2 spørgsmål')
    expect(page.text).toContain('Det er til vores årsskrift.')
    expect(page.text).toContain('Hvad vil du give videre?')
    const [first = '', second = ''] = invited.exchanges
    const typed = 'At lytte.\n\n- til **alle**\n- også de *stille*'
    const saved = await sendJson(desk, invited.path, [
      { exchange: first, text: typed, revision: 0 },
    ])
    expect(saved.status).toBe(200)
    expect(saved.json).toMatchObject({
      at: expect.stringMatching(/^kl\. \d\d\.\d\d$/),
      revisions: { [first]: 1 },
      conflicts: [],
    })
    expect(await wordsOf(invited)).toEqual([[], []])
    expect((await desk.app.ask(invited.path)).text).toContain('At lytte.')

    const sent = await sendForm(desk, invited.path, 'submit', {
      [`answer.${first}`]: typed.replaceAll('\n', '\r\n'),
      [`revision.${first}`]: '1',
      [`answer.${second}`]: 'Ro.',
      [`revision.${second}`]: '0',
      note: 'Ring gerne.',
      'revision.note': '0',
    })
    expect(sent.status).toBe(303)
    expect(sent.headers.location).toBe(invited.path)
    const draft = await draftOf(invited.interview)
    expect(draft._status).toBe('draft')
    expect(sameText(draft.exchanges?.[0]?.answer, typedToRichText(typed))).toBe(true)
    expect(await wordsOf(invited)).toEqual([['At lytte.', 'til alle', 'også de stille'], ['Ro.']])

    const thanks = await desk.app.ask(invited.path)
    expect(thanks.text).toContain('Tak for dine svar')
    expect(thanks.text).toContain('<strong>alle</strong>')
    const [listed] = (await listOf(invited)).invitations
    expect(listed).toMatchObject({ state: 'submitted', note: 'Ring gerne.', written: 2 })
    expect(listed?.answers.map(({ standing }) => standing)).toEqual(['own', 'own'])

    await effectsSettled()
    const told = mails().filter((mail) => mail.includes('Ida Holm har svaret'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('To: karen@example.org')
    expect(told[0]).toContain(`/admin/collections/interviews/${invited.interview}`)
  })

  it('keeps what an editor wrote, and offers the answer beside it', async () => {
    const invited = await inviteTo(desk)
    const [first = '', second = ''] = invited.exchanges
    await desk.payload.update({
      ...all,
      collection: 'interviews',
      id: invited.interview,
      draft: true,
      data: {
        lead: 'Redaktørens manchet',
        exchanges: [
          { id: first, wording: 'Hvad lærte du?', answer: richText(paragraph('Redaktørens ord')) },
          { id: second, wording: 'Hvad vil du give videre, kort?' },
        ],
      },
    })
    await sendForm(desk, invited.path, 'submit', {
      [`answer.${first}`]: 'Mine ord',
      [`answer.${second}`]: 'Også mine',
    })
    expect(await wordsOf(invited)).toEqual([['Redaktørens ord'], ['Også mine']])
    expect((await draftOf(invited.interview)).lead).toBe('Redaktørens manchet')
    const [listed] = (await listOf(invited)).invitations
    expect(listed?.answers).toMatchObject([
      { standing: 'differs', text: 'Mine ord', draft: 'Redaktørens ord' },
      { standing: 'own', wording: 'Hvad vil du give videre, kort?' },
    ])
    const taken = await desk.api(
      `/interviews/${invited.interview}/invitations/${invited.invitation}/take`,
      { exchange: first },
    )
    expect(taken.status).toBe(200)
    expect(await wordsOf(invited)).toEqual([['Mine ord'], ['Også mine']])
    expect((await listOf(invited)).invitations[0]?.answers[0]?.standing).toBe('own')
  })

  it('loses nothing when the question was removed meanwhile', async () => {
    const invited = await inviteTo(desk)
    const [first = '', second = ''] = invited.exchanges
    await sendJson(desk, invited.path, [{ exchange: first, text: 'Om det fjernede', revision: 0 }])
    await desk.payload.update({
      ...all,
      collection: 'interviews',
      id: invited.interview,
      draft: true,
      data: { exchanges: [{ id: second, wording: 'Hvad vil du give videre?' }] },
    })
    const page = await desk.app.ask(invited.path)
    expect(page.text).toContain('Spørgsmålet er ikke længere med')
    expect(page.text).toContain('Om det fjernede')
    await sendForm(desk, invited.path, 'submit', {
      [`answer.${first}`]: 'Om det fjernede',
      [`revision.${first}`]: '1',
    })
    expect(await wordsOf(invited)).toEqual([[]])
    const take = `/interviews/${invited.interview}/invitations/${invited.invitation}/take`
    expect((await listOf(invited)).invitations[0]?.answers).toMatchObject([
      { standing: 'gone', wording: 'Hvad lærte du?', text: 'Om det fjernede', draft: null },
    ])
    expect((await desk.api(take, { exchange: first })).status).toBe(200)
    const { exchanges } = await draftOf(invited.interview)
    expect(exchanges?.map(({ wording }) => wording)).toEqual([
      'Hvad vil du give videre?',
      'Hvad lærte du?',
    ])
    expect((await listOf(invited)).invitations[0]?.answers[0]?.standing).toBe('own')
  })

  it('writes in the language of the invitation, and nothing in the other', async () => {
    const invited = await inviteTo(desk, { language: 'en', name: 'Ida Holm' })
    const [first = ''] = invited.exchanges
    const page = await desk.app.ask(invited.path)
    expect(page.headers['content-language']).toBe('en')
    expect(page.text).toContain('Send the answers')
    await sendForm(desk, invited.path, 'submit', { [`answer.${first}`]: 'To listen.' })
    expect(await wordsOf(invited, 'en')).toEqual([['To listen.'], []])
    expect(await wordsOf(invited, 'da')).toEqual([[], []])
    expect((await draftOf(invited.interview)).exchanges?.[0]?.wording).toBe('Hvad lærte du?')
  })

  it('is reopened as long as the editor wishes, and replaces only untouched words', async () => {
    const invited = await inviteTo(desk)
    const [first = '', second = ''] = invited.exchanges
    const verb = (name: string) =>
      desk.api(`/interviews/${invited.interview}/invitations/${invited.invitation}/${name}`, {})
    await sendForm(desk, invited.path, 'submit', {
      [`answer.${first}`]: 'Et',
      [`answer.${second}`]: 'To',
    })
    expect((await verb('reopen')).status).toBe(200)
    expect((await verb('reopen')).status).toBe(409)
    await desk.payload.update({
      ...all,
      collection: 'interviews',
      id: invited.interview,
      draft: true,
      data: {
        exchanges: [
          { id: first, wording: 'Hvad lærte du?', answer: richText(paragraph('Et, rettet')) },
          { id: second, wording: 'To?', answer: typedToRichText('To') },
        ],
      },
    })
    expect((await desk.app.ask(invited.path)).text).toContain('Redaktionen har åbnet siden igen')
    await sendForm(desk, invited.path, 'submit', {
      [`answer.${first}`]: 'Et igen',
      [`revision.${first}`]: '1',
      [`answer.${second}`]: 'To igen',
      [`revision.${second}`]: '1',
    })
    expect(await wordsOf(invited)).toEqual([['Et, rettet'], ['To igen']])
    expect((await verb('close')).status).toBe(200)
    expect((await desk.app.ask(invited.path)).status).toBe(404)
    expect((await verb('reopen')).status).toBe(200)
    expect((await desk.app.ask(invited.path)).status).toBe(200)
  })

  it('never overwrites silently from two devices', async () => {
    const invited = await inviteTo(desk)
    const [first = ''] = invited.exchanges
    const save = (text: string, revision: number) =>
      sendJson(desk, invited.path, [{ exchange: first, text, revision }])
    expect((await save('Fra telefonen', 0)).status).toBe(200)
    const late = await save('Fra computeren', 0)
    expect(late.status).toBe(409)
    expect(late.json).toMatchObject({
      conflicts: [{ exchange: first, text: 'Fra telefonen', revision: 1 }],
    })
    const plain = await sendForm(desk, invited.path, 'submit', {
      [`answer.${first}`]: 'Fra computeren',
      [`revision.${first}`]: '0',
    })
    expect(plain.status).toBe(409)
    expect(plain.text).toContain('Fra telefonen')
    expect(plain.text).toContain('>Fra computeren</textarea>')
    expect((await listOf(invited)).invitations[0]?.state).toBe('open')
    expect((await save('Fra computeren', 1)).status).toBe(200)
    // and the same words twice are no conflict
    expect((await save('Fra computeren', 1)).status).toBe(200)
  })

  it('tells what came too late, and takes nothing empty', async () => {
    const invited = await inviteTo(desk)
    const [first = ''] = invited.exchanges
    const empty = await sendForm(desk, invited.path, 'submit', { [`answer.${first}`]: ' \n ' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Skriv mindst ét svar')
    const page = await desk.app.ask(invited.path)
    await sendForm(desk, invited.path, 'submit', {
      [`answer.${first}`]: 'Til tiden',
      [`revision.${first}`]: '1',
    })
    const form = /data-token="([^"]+)"/.exec(page.text)?.[1] ?? ''
    const late = await desk.app.ask(`${invited.path}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        form,
        [`answer.${first}`]: 'For sent',
        [`wording.${first}`]: 'Hvad lærte du?',
      }).toString(),
    })
    expect(late.status).toBe(409)
    expect(late.text).toContain('For sent')
    expect(await wordsOf(invited)).toEqual([['Til tiden'], []])
  })
})

describe('a portrait', () => {
  const picture = () =>
    sharp({ create: { width: 300, height: 400, channels: 3, background: '#2a5' } })
      .jpeg()
      .toBuffer()
  async function send(invited: Invited, fields: Record<string, string>, bytes?: Buffer) {
    const page = await desk.app.ask(invited.path)
    const form = new FormData()
    form.append('form', formTokenIn(page.text, 'portrait'))
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    if (bytes) form.append('picture', new Blob([new Uint8Array(bytes)]), '../../Mit billede.jpg')
    const request = new Request('http://localhost', { method: 'POST', body: form })
    return desk.app.ask(`${invited.path}/portrait`, {
      method: 'POST',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      body: Buffer.from(await request.arrayBuffer()),
    })
  }
  const consent = { credit: 'Bo <b>Elm</b>', consent: 'yes' }

  it('goes through the gate of all media, and is shown to its sender alone', async () => {
    const invited = await inviteTo(desk)
    const sent = await send(invited, consent, await picture())
    expect(sent.status).toBe(303)
    expect(sent.headers.location).toBe(`${invited.path}#portrait`)
    const shown = await desk.app.ask(`${invited.path}/picture`)
    expect(shown.status).toBe(200)
    expect(shown.headers['content-type']).toMatch(/^image\//)
    expect(shown.headers['cache-control']).toBe('private, no-store')
    const { portrait } = (await listOf(invited)).invitations[0] ?? {}
    const media = await desk.payload.findByID({
      ...all,
      collection: 'media',
      id: portrait ?? '',
      locale: 'en',
    })
    expect(media).toMatchObject({
      alt: 'Portrait of Ida Holm',
      credit: 'Bo <b>Elm</b>',
      inUse: false,
      consent: { recognisable: true },
    })
    expect(media.filename).toMatch(/^[a-z0-9-]+\.jpg$/i)
    expect((await desk.app.ask(`/api/media/file/${media.filename}`)).status).toBe(403)
    expect((await desk.app.ask(`/api/media/${media.id}`)).status).toBe(404)
  })

  it('says everything that is missing, and keeps what was typed', async () => {
    const invited = await inviteTo(desk)
    const none = await send(invited, {})
    expect(none.status).toBe(422)
    for (const words of ['Vælg et billede.', 'Skriv, hvem der', 'Sæt hak ved']) {
      expect(none.text).toContain(words)
    }
    const typed = await send(invited, { credit: 'Bo <b>Elm</b>' }, await picture())
    expect(typed.status).toBe(422)
    expect(typed.text).toContain('value="Bo &lt;b&gt;Elm&lt;/b&gt;"')
  })

  it.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 400],
    ['a drawing with a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 400],
    ['a document', Buffer.from('%PDF-1.4\n%%EOF'), 422],
    ['too large', Buffer.alloc(21_000_000), 413],
  ])('is not %s', async (_, bytes, status) => {
    const invited = await inviteTo(desk)
    expect((await send(invited, consent, bytes)).status).toBe(status)
    expect((await listOf(invited)).invitations[0]?.portrait).toBeNull()
  })
})
