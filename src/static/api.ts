import type { Ask } from './ask.ts'
import type { Write } from './crawl.ts'

const pageSize = 100

type Page = { docs: { id: string }[]; totalPages: number; page: number } & Record<string, unknown>

/** The languages of the API's files, and the folder of each. */
const folders = { da: 'api', en: 'api/en' } as const

/**
 * Writes what the API answers anybody: each collection in pages of a hundred (`api/cases/index.json`, then
 * `api/cases/page/2.json`), each document (`api/cases/ID.json`) and each global, in English the same below `api/en`.
 * Gives the texts, for what they refer to (media) to be written too.
 */
export async function writeApi(ask: Ask, write: Write): Promise<{ file: string; text: string }[]> {
  const { collections, globals } = (await json(ask, '/api')) as {
    collections: { slug: string }[]
    globals: { slug: string }[]
  }
  const written: { file: string; text: string }[] = []
  const put = async (file: string, value: unknown): Promise<void> => {
    const text = JSON.stringify(value)
    await write(file, text)
    written.push({ file, text })
  }
  for (const [locale, folder] of Object.entries(folders)) {
    for (const { slug } of globals) {
      const value = await json(ask, `/api/globals/${slug}?locale=${locale}&depth=1`)
      if (value) await put(`${folder}/globals/${slug}.json`, value)
    }
    for (const { slug } of collections) {
      for (let page = 1, last = 1; page <= last; page += 1) {
        const search = `locale=${locale}&depth=1&limit=${pageSize}&page=${page}`
        const list = (await json(ask, `/api/${slug}?${search}`)) as Page | null
        if (!list) break
        last = list.totalPages
        await put(`${folder}/${slug}/${page === 1 ? 'index' : `page/${page}`}.json`, list)
        for (const doc of list.docs)
          await write(`${folder}/${slug}/${doc.id}.json`, JSON.stringify(doc))
      }
    }
  }
  return written
}

/** What the API answers; null for what is closed to readers. */
async function json(ask: Ask, address: string): Promise<unknown> {
  const { status, body } = await ask(address)
  if (status === 403 || status === 404) return null
  if (status !== 200) throw new Error(`${address} was answered with ${status}`)
  return JSON.parse(body.toString('utf8'))
}
