import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Bystander } from './bystander.ts'
import { MortalServer } from './mortal.ts'

/** What became of the promises whose server was killed. */
export interface PromiseCounts {
  kills: number
  promises: number
  /** They were kept before the server died. */
  before: number
  /** They were kept by the next server. */
  after: number
  seconds: number
}

interface Options {
  variables: Record<string, string>
  kills: number
  beside: Bystander
  onProgress?: (counts: PromiseCounts) => void
}

type Docs = { docs: Record<string, unknown>[]; totalDocs: number }

/** So many things are promised for the same moment, so that a kill falls between them too. */
const together = 5
/** How long after planning the moment comes at least, in milliseconds. */
const ahead = 1500

/**
 * Kills the server so many times around the moment at which several things were promised, each time a little later, and looks
 * after each restart: each came out once, as it was when it was planned, and what was written since is the newest draft.
 */
export async function crashWhilePublishing({
  variables,
  kills,
  beside,
  onProgress,
}: Options): Promise<PromiseCounts> {
  const started = Date.now()
  const server = new MortalServer(variables)
  const counts: PromiseCounts = { kills: 0, promises: 0, before: 0, after: 0, seconds: 0 }
  try {
    await server.rise()
    const usual = await disturbed(0, 'never')
    for (let kill = 0; kill < kills; kill += 1) {
      await disturbed(kill + 1, delayOf(kill, usual))
      counts.seconds = Math.round((Date.now() - started) / 1000)
      if (counts.kills % 10 === 0) onProgress?.(counts)
    }
  } finally {
    await server.end()
  }
  return counts

  /** Promises some and kills the server so many milliseconds after their moment; gives how long keeping them took. */
  async function disturbed(number: number, delay: number | 'kept' | 'never'): Promise<number> {
    const titles = Array.from({ length: together }, (_, one) => `Lovet nummer ${number}.${one}`)
    const made: string[] = []
    const began = Date.now()
    for (const title of titles) made.push(await make(title))
    // Planning asks as much as making did, and must be over before the moment, however slow the machine is.
    const at = Date.now() + ahead + 3 * (Date.now() - began)
    await Promise.all(made.map((id) => plan(id, at)))
    await Promise.all(
      made.map((id, index) =>
        ask(`/api/cases/${id}?draft=true&locale=da`, 'PATCH', {
          title: `${titles[index]}, rettet`,
        }),
      ),
    )
    let died = Number.POSITIVE_INFINITY
    if (delay === 'kept') await allKept(made)
    else if (delay !== 'never') await pause(Math.max(0, at + delay - Date.now()))
    if (delay !== 'never') {
      await server.kill()
      died = Date.now()
      counts.kills += 1
      await beside.endOrphans()
      // What the dead one had sent may have arrived after we looked; later, this would end what the next one does.
      await pause(100)
      await beside.endOrphans()
      await server.rise()
    }
    await allKept(made)
    let last = at
    for (const [index, id] of made.entries()) {
      const doneAt = await look(id, titles[index] ?? '')
      last = Math.max(last, doneAt)
      if (delay === 'never') continue
      counts.promises += 1
      counts[doneAt < died ? 'before' : 'after'] += 1
    }
    return last - at
  }

  async function allKept(ids: readonly string[]): Promise<void> {
    for (const id of ids) await kept(id)
  }

  async function plan(id: string, at: number): Promise<void> {
    const body = { action: 'publish', at: new Date(at).toISOString() }
    await ask(`/api/cases/${id}/schedules`, 'POST', body)
  }

  async function make(title: string): Promise<string> {
    const putForwardBy = [await made('ambassadors', { name: 'Ida Holm' })]
    return made('cases', { title, summary: 'Før', putForwardBy })
  }

  async function made(collection: string, body: object): Promise<string> {
    const { doc } = await ask(`/api/${collection}?draft=true&locale=da`, 'POST', body)
    return (doc as { id: string }).id
  }

  /** Waits until nothing is planned for it any more. */
  async function kept(id: string): Promise<void> {
    const until = Date.now() + 90_000
    while (Date.now() < until) {
      const { docs } = (await ask(`/api/cases/${id}/schedules`)) as unknown as Docs
      if (docs.length === 0) return
      expect(docs[0]?.state, JSON.stringify(docs)).toBe('planned')
      await pause(30)
    }
    throw new Error('What was promised did not happen.')
  }

  /** All that there should be of it, once; gives when it happened. */
  async function look(id: string, title: string): Promise<number> {
    const out = await ask(`/api/cases/${id}?depth=0&locale=da`)
    expect(out, title).toMatchObject({ title, summary: 'Før', _status: 'published' })
    const draft = await ask(`/api/cases/${id}?draft=true&depth=0&locale=da`)
    expect(draft, title).toMatchObject({ title: `${title}, rettet`, _status: 'draft' })
    const own = `where[parent][equals]=${id}&depth=0&limit=20`
    const versions = (await ask(`/api/cases/versions?${own}`)) as unknown as Docs
    // made, corrected; what was pinned, published; the correction again
    expect(versions.totalDocs, title).toBe(5)
    const found = (await ask(
      `/api/schedules?where[document.value][equals]=${id}&depth=0`,
    )) as unknown as Docs
    expect(found.docs, title).toMatchObject([{ state: 'done', attempts: 1, problem: null }])
    return Date.parse(String(found.docs[0]?.doneAt))
  }

  async function ask(
    path: string,
    method = 'GET',
    body?: object,
  ): Promise<Record<string, unknown>> {
    for (;;) {
      const answer = await server.ask(path, { method, ...(body ? { body } : {}) })
      if (answer.status < 400) return answer.json as Record<string, unknown>
      if (answer.status !== 503) throw new Error(`${method} ${path}: ${answer.text}`)
      await pause(200)
    }
  }
}

/** The first before the moment, so that the server is off when it comes; every fourth once it is kept; the others in between. */
function delayOf(kill: number, usual: number): number | 'kept' {
  if (kill % 4 === 0) return -100
  if (kill % 4 === 1) return 'kept'
  return ((kill * 0.618_034) % 1) * Math.max(usual, 50)
}
