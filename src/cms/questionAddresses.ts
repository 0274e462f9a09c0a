import type { Payload } from 'payload'
import { inTransaction } from './inTransaction.ts'

/**
 * Gives an address to the questions that have none: those from before questions had pages. Saving one is enough, for
 * the field makes its own. Answers how many there were; nothing is written when there are none.
 */
export async function giveQuestionsAddresses(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'questions',
    where: { slug: { exists: false } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  if (docs.length === 0) return 0
  await inTransaction(payload, { language: 'da' }, async (req) => {
    for (const { id } of docs) {
      await req.payload.update({
        collection: 'questions',
        id,
        data: {},
        depth: 0,
        trash: true,
        overrideAccess: true,
        req,
      })
    }
  })
  return docs.length
}
