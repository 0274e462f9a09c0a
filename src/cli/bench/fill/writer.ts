import { randomBytes, randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../../cms/inTransaction.ts'
import { mediaOf } from '../../../publishing/mediaUse.ts'

type Data = Record<string, unknown>

/** As many documents in one transaction: few commits, and still no day of memory. */
const batch = 250

/**
 * Writes documents as the database adapter takes them, past hooks, validation and access, so that thousands take seconds.
 * The data must be whole: localised values by language, slugs, bylines and moments of publication included.
 */
export class Writer {
  readonly #payload: Payload
  readonly #shownBy = new Map<string, string[]>()

  constructor(payload: Payload) {
    this.#payload = payload
  }

  /** Writes `count` documents and gives their ids in order; with `versions`, that many versions of each too. */
  async write(
    collection: CollectionSlug,
    count: number,
    make: (index: number) => Data,
    versions: (index: number) => number = () => 0,
  ): Promise<string[]> {
    const ids: string[] = []
    while (ids.length < count) {
      await inTransaction(this.#payload, { language: 'da' }, async (req) => {
        const until = Math.min(count, ids.length + batch)
        for (let index = ids.length; index < until; index += 1) {
          const data = make(index)
          const id = this.#newId()
          ids.push(id)
          await this.#payload.db.create({
            collection,
            customID: id,
            data: structuredClone(data),
            req,
            returning: false,
          })
          for (const one of mediaOf(data)) this.#note(one, `${collection}:${id}`)
          for (let left = versions(index); left > 0; left -= 1) {
            await this.#version(req, collection, id, data, left)
          }
        }
      })
    }
    return ids
  }

  /** Writes down which pictures the written documents show: readers get no others. */
  async noteMediaUse(): Promise<void> {
    const shown = [...this.#shownBy]
    for (let at = 0; at < shown.length; at += batch) {
      await inTransaction(this.#payload, { language: 'da' }, async (req) => {
        for (const [id, usedBy] of shown.slice(at, at + batch)) {
          const where = { id: { equals: id } }
          const whole = await this.#payload.db.findOne({ collection: 'media', where, req })
          const data = { ...whole, usedBy, inUse: true }
          await this.#payload.db.updateOne({ collection: 'media', id, data, req, returning: false })
        }
      })
    }
  }

  /** In the form that the database gives its own; known beforehand, so that nothing has to be read back. */
  #newId(): string {
    return this.#payload.db.name === 'sqlite' ? randomUUID() : randomBytes(12).toString('hex')
  }

  #note(media: string, user: string): void {
    this.#shownBy.set(media, [...(this.#shownBy.get(media) ?? []), user])
  }

  /** The older versions an hour apart; the last one is what is published. */
  async #version(
    req: PayloadRequest,
    slug: CollectionSlug,
    parent: string,
    data: Data,
    left: number,
  ) {
    const at = new Date(Date.parse(String(data.updatedAt)) - (left - 1) * 3_600_000).toISOString()
    await this.#payload.db.createVersion({
      autosave: false,
      collectionSlug: slug,
      createdAt: at,
      updatedAt: at,
      parent,
      req,
      returning: false,
      versionData: structuredClone(data) as never,
    })
  }
}
