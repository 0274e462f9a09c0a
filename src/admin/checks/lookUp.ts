import type { Language } from '../../i18n/text.ts'
import type { Fields, PersonFacts, PictureFacts } from '../../publishing/checks/index.ts'
import { ask } from '../api.ts'

/** Payload answers so many documents at once. */
const mostAtOnce = 100

/** The newest version of a document as it is written in a language; undefined when no answer came. */
export async function writtenIn(
  collection: string,
  id: number | string,
  language: Language,
): Promise<Fields | undefined> {
  const answer = await ask<Fields>(
    `/${collection}/${id}?depth=0&draft=true&locale=${language}&fallback-locale=none`,
  )
  return answer.ok ? answer.data : undefined
}

/** The documents of these ids; undefined when there are too many or no answer came, so that none is taken for gone. */
async function among<T>(
  collection: string,
  ids: readonly string[],
  fields: readonly string[],
): Promise<T[] | undefined> {
  if (ids.length === 0) return []
  if (ids.length > mostAtOnce) return undefined
  const query = new URLSearchParams({ depth: '0', limit: String(mostAtOnce), locale: 'all' })
  query.set('where[id][in]', ids.join(','))
  for (const field of fields) query.set(`select[${field}]`, 'true')
  const answer = await ask<{ docs: T[] }>(`/${collection}?${query}`)
  return answer.ok ? answer.data.docs : undefined
}

interface Medium {
  id: string
  alt?: PictureFacts['alt'] | null
  credit?: string | null
  mimeType?: string | null
}

/** What is told of the pictures of these ids. */
export async function picturesOf(
  ids: readonly string[],
): Promise<ReadonlyMap<string, PictureFacts> | undefined> {
  const docs = await among<Medium>('media', ids, ['alt', 'credit', 'mimeType'])
  return (
    docs &&
    new Map(
      docs.map(({ alt, credit, id, mimeType }) => [
        id,
        { alt: alt ?? {}, credit, isPicture: Boolean(mimeType?.startsWith('image/')) },
      ]),
    )
  )
}

interface Ambassador {
  id: string
  name?: string | null
  _status?: string | null
}

/** What is told of the people of these ids. */
export async function peopleOf(
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonFacts> | undefined> {
  const docs = await among<Ambassador>('ambassadors', ids, ['name', '_status'])
  return (
    docs &&
    new Map(
      docs.map(({ _status, id, name }) => [id, { name, isPublished: _status === 'published' }]),
    )
  )
}
