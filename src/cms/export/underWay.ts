import type { Payload, PayloadRequest } from 'payload'
import { problem } from '../endpoints/answer.ts'

/** Exports that one account may have under way: each keeps the database busy for as long as it lasts. */
const most = 2

const underWay = new WeakMap<Payload, Map<string, number>>()

/** Counts an export in and gives the function that counts it out, once; 429 when the account has enough of them under way. */
export function beginExport(req: PayloadRequest): () => void {
  const counts = underWay.get(req.payload) ?? new Map<string, number>()
  underWay.set(req.payload, counts)
  const account = String(req.user?.id)
  const count = counts.get(account) ?? 0
  if (count >= most) {
    throw problem(req, 429, {
      da: 'Du er allerede ved at hente to lister. Vent, til en af dem er færdig.',
      en: 'You are already fetching two lists. Wait until one of them is done.',
    })
  }
  counts.set(account, count + 1)
  let over = false
  return () => {
    if (over) return
    over = true
    const left = (counts.get(account) ?? 1) - 1
    if (left > 0) counts.set(account, left)
    else counts.delete(account)
  }
}
