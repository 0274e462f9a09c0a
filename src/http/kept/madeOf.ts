import { retryingTransient } from '../../database/retry.ts'
import type { Made } from '../../memory/index.ts'
import { openToReaders } from '../guards/cors.ts'

/** Headers of Payload's that are said anew for every answer, or are nobody's business. */
const left =
  /^(access-control-.*|cache-control|content-(length|type|encoding)|etag|set-cookie|vary)$/

/** Payload answered with 500, and has logged why. */
export class Unanswered extends Error {}

/** The answer of Payload as a page, asked again when the database had a passing conflict. Throws Unanswered for a 500. */
export async function madeBy(ask: () => Promise<Response>, vary: string): Promise<Made> {
  const response = await retryingTransient(ask)
  if (response.status !== 500) return madeOf(response, vary)
  await response.body?.cancel()
  throw new Unanswered()
}

/** An answer of the API to readers as a page that can be kept: what was found is kept, and nothing else. */
export async function madeOf(response: Response, vary?: string): Promise<Made> {
  const { status, headers } = response
  const others = [...headers].filter(([name]) => !left.test(name))
  return {
    status,
    type: headers.get('content-type') ?? 'application/json',
    body: Buffer.from(await response.arrayBuffer()),
    keeping: headers.get('cache-control')?.includes('max-age') ? 'minutes' : 'asking',
    headers: { ...openToReaders, ...(vary ? { Vary: vary } : {}), ...Object.fromEntries(others) },
    keep: status === 200 && headers.getSetCookie().length === 0,
  }
}
