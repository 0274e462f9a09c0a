import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { retryingTransient } from '../../src/database/retry.ts'
import { readInNewProcess } from './support/child.ts'
import { onEachDatabase } from './support/databases.ts'
import type { FixturePayload } from './support/fixturePayload.ts'
import { failures, upTo } from './support/race.ts'

/** Milliseconds; on a busy machine of two cores. */
const timeout = 240_000
const local = { overrideAccess: true } as const

onEachDatabase('fifty at once', (open) => {
  it('save their part of the same document, with uploads and logins in between', {
    timeout,
  }, async () => {
    const { payload } = open()
    const { id } = await payload.create({
      collection: 'articles',
      data: { title: 'Fælles' },
      ...local,
    })
    const accounts = await Promise.all(upTo(5).map(() => account(payload)))
    const picture = await sharp({
      create: { width: 600, height: 400, channels: 3, background: 'teal' },
    })
      .jpeg()
      .toBuffer()
    const saves = upTo(50).map((index) =>
      retryingTransient(() =>
        payload.update({
          collection: 'articles',
          id,
          data: { [`mark${index}`]: index + 1 },
          ...local,
        }),
      ),
    )
    const uploads = upTo(5).map((index) =>
      retryingTransient(() =>
        payload.create({
          collection: 'pictures',
          data: { alt: `Billede ${index}` },
          file: {
            data: picture,
            mimetype: 'image/jpeg',
            name: 'same-name.jpg',
            size: picture.length,
          },
          ...local,
        }),
      ),
    )
    const logins = accounts.map((login) =>
      retryingTransient(() => payload.login({ collection: 'people', data: login })),
    )
    expect(await failures([...saves, ...uploads, ...logins])).toEqual([])

    const [articles = [], pictures = [], people = []] = await readInNewProcess(
      open(),
      { collection: 'articles', where: { id: { equals: id } } },
      { collection: 'pictures', where: {} },
      { collection: 'people', where: {} },
    )
    expect(upTo(50).map((index) => articles[0]?.[`mark${index}`])).toEqual(
      upTo(50).map((index) => index + 1),
    )
    expect(new Set(pictures.map(({ filename }) => filename)).size).toBe(5)
    expect(people.map(({ sessions }) => (sessions as unknown[]).length)).toEqual(
      upTo(5).map(() => 1),
    )
  })

  it('save fifty different documents', { timeout }, async () => {
    const { payload } = open()
    const group = randomUUID()
    const created = upTo(50).map((index) =>
      retryingTransient(() =>
        payload.create({
          collection: 'articles',
          data: { title: group, slug: `${group}-${index}`, parts: [{ wording: `${index}` }] },
          ...local,
        }),
      ),
    )
    expect(await failures(created)).toEqual([])
    const [read = []] = await readInNewProcess(open(), {
      collection: 'articles',
      where: { title: { equals: group } },
    })
    expect(read.map(({ slug }) => slug).sort()).toEqual(
      upTo(50)
        .map((index) => `${group}-${index}`)
        .sort(),
    )
  })
})

async function account(payload: FixturePayload) {
  const data = {
    email: `${randomUUID()}@example.dk`,
    password: 'a long enough password',
    role: 'admin',
  }
  await payload.create({ collection: 'people', data, ...local })
  return { email: data.email, password: data.password }
}
