import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { referredTo } from '../../database/reading/relations.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { type Language, otherThan } from '../../i18n/text.ts'
import { documentOf, subjectOf } from '../../publishing/tags.ts'

/** What a document is called; its id when the asker may not see more of it. */
export type NameOf = (collection: string, id: string) => string

/**
 * What the documents that an export names are called. Each is asked for once, together with the others of its batch:
 * Payload's own way of filling relations in copies them into every document, which costs as much as reading it.
 */
export class Names {
  readonly #req: PayloadRequest
  readonly #language: Language
  readonly #known = new Map<string, Map<string, string>>()

  constructor(req: PayloadRequest, language: Language) {
    this.#req = req
    this.#language = language
  }

  readonly of: NameOf = (collection, id) => this.#known.get(collection)?.get(id) ?? id

  /** Asks, as whoever exports, for the names of all that these documents refer to. */
  async learn(docs: readonly object[], fields: FlattenedField[]): Promise<void> {
    const wanted = new Map<string, string[]>()
    for (const tag of referredTo(docs, fields)) {
      const [slug, id] = [subjectOf(tag), documentOf(tag) ?? '']
      if (this.#known.get(slug)?.has(id)) continue
      wanted.set(slug, [...(wanted.get(slug) ?? []), id])
    }
    for (const [slug, ids] of wanted) await this.#ask(slug as CollectionSlug, ids)
  }

  async #ask(collection: CollectionSlug, ids: string[]): Promise<void> {
    const known = this.#known.get(collection) ?? new Map<string, string>()
    this.#known.set(collection, known)
    // who is not found is not asked for again
    for (const id of ids) known.set(id, id)
    const { config } = this.#req.payload.collections[collection]
    const title = config.admin.useAsTitle ?? 'id'
    const { docs } = await this.#req.payload.find({
      collection,
      where: { id: { in: ids } },
      select: { [title]: true },
      draft: Boolean(config.versions?.drafts),
      locale: this.#language,
      // somebody without a name in one language has one all the same
      fallbackLocale: otherThan(this.#language),
      depth: 0,
      joins: false as unknown as undefined,
      pagination: false,
      overrideAccess: false,
      user: this.#req.user,
      req: inOtherLanguage(this.#req),
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      const name = doc[title]
      if (name) known.set(String(doc.id), String(name))
    }
  }
}
