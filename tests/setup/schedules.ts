import type { Payload } from 'payload'
import { now } from '../../src/clock.ts'
import { inTransaction } from '../../src/cms/inTransaction.ts'
import { mainDocument, newestVersion, type Planned } from '../../src/cms/scheduling/documents.ts'
import { createSchedule } from '../../src/cms/scheduling/pin.ts'

/** Promises that the newest version of a document comes out at a moment, by default this one, as an editor would have. */
export async function promise(
  payload: Payload,
  document: { collection: Planned; id: string },
  at: Date = now(),
): Promise<string> {
  const { collection, id } = document
  const made = await inTransaction(payload, { language: 'da' }, async (req) => {
    const newest = await newestVersion(req, collection, id)
    if (!newest) throw new Error(`There is no ${collection} ${id}.`)
    const main = await mainDocument(req, collection, id)
    const by = { plannedByName: 'Signe Redaktør' }
    const promised = { action: 'publish', at: at.toISOString(), newest, main, by } as const
    return createSchedule(req, { collection, id, ...promised })
  })
  return made.id
}
