import { send } from '../api.ts'
import type { Colleague } from './naming.ts'

/** A comment as the thread shows it. */
export interface ThreadComment {
  id: string
  body: string
  author: Colleague | null
  mentions: Colleague[]
  createdAt: string
  editedAt: string | null
  resolvedAt: string | null
  resolvedBy: Colleague | null
}

/** Comments of one thread that are read; there are hardly ever more. */
const most = 200

/** Reads the thread of a document, oldest first. */
export async function readThread(collection: string, id: string): Promise<ThreadComment[] | null> {
  const query = new URLSearchParams({
    'where[and][0][document.relationTo][equals]': collection,
    'where[and][1][document.value][equals]': id,
    sort: 'createdAt',
    limit: String(most),
    depth: '1',
    'select[body]': 'true',
    'select[author]': 'true',
    'select[mentions]': 'true',
    'select[createdAt]': 'true',
    'select[editedAt]': 'true',
    'select[resolvedAt]': 'true',
    'select[resolvedBy]': 'true',
    'populate[users][name]': 'true',
  })
  const answer = await send<{ docs: RawComment[] }>(`/comments?${query}`)
  return answer.ok ? answer.data.docs.map(threadComment) : null
}

type RawPerson = { id: string; name?: string } | string | null | undefined
interface RawComment {
  id: string
  body: string
  author?: RawPerson
  mentions?: RawPerson[] | null
  createdAt: string
  editedAt?: string | null
  resolvedAt?: string | null
  resolvedBy?: RawPerson
}

const person = (raw: RawPerson): Colleague | null =>
  raw && typeof raw === 'object' ? { id: raw.id, name: raw.name ?? '' } : null

const threadComment = (raw: RawComment): ThreadComment => ({
  id: raw.id,
  body: raw.body,
  author: person(raw.author),
  mentions: (raw.mentions ?? []).flatMap((one) => person(one) ?? []),
  createdAt: raw.createdAt,
  editedAt: raw.editedAt ?? null,
  resolvedAt: raw.resolvedAt ?? null,
  resolvedBy: person(raw.resolvedBy),
})
