import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { effectsSettled } from '../../src/cms/afterCommit.ts'
import { saveWords, submitWords } from '../../src/cms/invitations/write.ts'
import { richTextToParagraphs } from '../../src/richtext/plainText.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { type Desk, type Invited, inviteTo, sendForm, startDesk } from '../setup/privateLinks.ts'

const all = { overrideAccess: true, depth: 0 } as const

describe.each(bothDatabases())('answers that come at once on $name', ({ url }) => {
  let desk: Desk
  beforeAll(async () => {
    const database = url()
    desk = await startDesk(database ? { DATABASE_URL: database } : {})
  }, 120_000)
  afterAll(() => desk?.stop())

  const stateOf = ({ invitation }: Invited) =>
    desk.payload.findByID({ ...all, collection: 'invitations', id: invitation })
  const answersOf = async ({ interview }: Invited) => {
    const { exchanges } = await desk.payload.findByID({
      ...all,
      collection: 'interviews',
      id: interview,
      draft: true,
    })
    return exchanges?.map(({ answer }) => richTextToParagraphs(answer).join('\n'))
  }
  const mails = () => {
    const folder = path.join(desk.stafet.env.dataFolder, 'mail')
    return readdirSync(folder).filter((name) => name.endsWith('.txt')).length
  }
  const wish = ({ exchanges, invitation }: Invited, texts: string[], revision = 0) => ({
    id: invitation,
    language: 'da' as const,
    words: {
      answers: texts.map((text, index) => ({
        exchange: exchanges[index] ?? '',
        wording: null,
        text,
        revision,
      })),
      note: null,
    },
  })

  it('are handed in once, however often and wherever the button is pressed', async () => {
    const invited = await inviteTo(desk)
    await sendForm(desk, invited.path, 'save', { [`answer.${invited.exchanges[0]}`]: 'Ro' })
    const before = (await mailsSettled()) + 1
    const results = await Promise.all(
      Array.from({ length: 6 }, () => submitWords(desk.payload, wish(invited, ['Ro'], 1))),
    )
    expect(results.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array(5).fill('closed'),
      'submitted',
    ])
    expect(await mailsSettled()).toBe(before)
    expect(await answersOf(invited)).toEqual(['Ro', ''])
    const { docs } = await desk.payload.findVersions({
      ...all,
      collection: 'interviews',
      where: { parent: { equals: invited.interview } },
    })
    expect(docs).toHaveLength(2)
  })

  it('conflict with one another rather than overwrite', async () => {
    const invited = await inviteTo(desk)
    const words = ['Et', 'To', 'Tre', 'Fire']
    const results = await Promise.all(
      words.map((word) => saveWords(desk.payload, wish(invited, [word]))),
    )
    const clean = results.filter((one) => one.kind === 'saved' && one.conflicts.length === 0)
    expect(clean).toHaveLength(1)
    const { answers } = await stateOf(invited)
    const kept = answers?.[0]
    expect(words).toContain(kept?.text)
    expect(kept?.revision).toBe(1)
    for (const one of results) {
      if (one.kind === 'missing' || one.conflicts.length === 0) continue
      expect(one.conflicts).toEqual([
        { exchange: invited.exchanges[0], text: kept?.text, revision: 1 },
      ])
    }
  })

  it('to different questions are all kept', async () => {
    const wordings = ['A?', 'B?', 'C?', 'D?', 'E?']
    const invited = await inviteTo(desk, { wordings })
    await Promise.all(
      invited.exchanges.map((exchange) =>
        saveWords(desk.payload, {
          id: invited.invitation,
          language: 'da',
          words: {
            answers: [{ exchange, wording: null, text: `Svar ${exchange}`, revision: 0 }],
            note: null,
          },
        }),
      ),
    )
    const { answers } = await stateOf(invited)
    expect(answers?.map(({ text }) => text)).toEqual(invited.exchanges.map((id) => `Svar ${id}`))
  })

  it('go with an interview that is deleted for good, and so do their links', async () => {
    const invited = await inviteTo(desk)
    await desk.payload.delete({ ...all, collection: 'interviews', id: invited.interview })
    const where = { interview: { equals: invited.interview } }
    for (const collection of ['links', 'invitations'] as const) {
      expect(
        (await desk.payload.count({ collection, where, overrideAccess: true })).totalDocs,
      ).toBe(0)
    }
    expect((await desk.app.ask(invited.path)).status).toBe(404)
  })

  it('come into the draft beside what is published meanwhile, and publish nothing', async () => {
    const invited = await inviteTo(desk)
    await desk.payload.update({
      ...all,
      collection: 'interviews',
      id: invited.interview,
      data: { _status: 'published' },
    })
    await submitWords(desk.payload, wish(invited, ['Nyt svar']))
    expect(await answersOf(invited)).toEqual(['Nyt svar', ''])
    const published = await desk.payload.findByID({
      ...all,
      collection: 'interviews',
      id: invited.interview,
    })
    expect(published._status).toBe('published')
    expect(published.exchanges?.map(({ answer }) => richTextToParagraphs(answer))).toEqual([[], []])
  })

  async function mailsSettled() {
    await effectsSettled()
    try {
      return mails()
    } catch {
      return 0
    }
  }
})
