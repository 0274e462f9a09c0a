import { bodyOf, englishOf } from './body.ts'
import type { Draft, Person } from './draft.ts'
import { type Begun, type Sent, send } from './send.ts'

interface Stored {
  id: string
  incoming?: { id?: string | null }[] | null
}

/**
 * Saves the plan, new or changed: first with the Danish titles, then the English ones where there are any. Refused (412) where
 * somebody else has saved since; what is there now is then what the next save begins from.
 */
export async function savePlan(
  draft: Draft,
  handover: string | undefined,
  { termMonths, begun }: { termMonths: number | null; begun: Begun },
): Promise<Sent<{ id: string; draft: Draft }>> {
  const query = 'depth=0&locale=da&fallback-locale=none'
  const saved = await send<{ doc: Stored }>(
    handover ? `/handovers/${handover}?${query}` : `/handovers?${query}`,
    { method: handover ? 'PATCH' : 'POST', body: bodyOf(draft, termMonths), begun },
  )
  if (!saved.ok) return saved
  const { id, incoming } = saved.data.doc
  const rows = { ...draft, incoming: withRowIds(draft.incoming, incoming ?? []) }
  // A title that was taken away has to go as well.
  if (handover || draft.incoming.some(({ titleEn }) => titleEn.trim())) {
    const english = await send(`/handovers/${id}?depth=0&locale=en&fallback-locale=none`, {
      method: 'PATCH',
      body: englishOf(rows, termMonths),
      begun,
    })
    if (!english.ok && handover) return english
  }
  return { ok: true, data: { id, draft: rows } }
}

/** The people under the ids that their rows were given. */
const withRowIds = (people: Person[], rows: NonNullable<Stored['incoming']>): Person[] =>
  people.map((person, index) => ({ ...person, key: rows[index]?.id ?? person.key }))
