import type { RequestListener } from 'node:http'
import type { Memory } from '../../memory/index.ts'
import { keyOfAddress } from '../../site/keys.ts'
import type { ApiMemory } from './apiMemory.ts'
import { isReading } from './bare.ts'

const isApi = (url: string) => url.startsWith('/api') || url.startsWith('/popolo.json')

/**
 * Answers what is in memory before Express sees the request, and hands everything else to it. Pages are the same for
 * everybody, whatever cookies they bring; the API is answered so only to whoever brings nothing, and only at addresses that
 * its guards have let through before.
 */
export function fromMemory(
  memory: Memory,
  apiMemory: ApiMemory,
  app: RequestListener,
): RequestListener {
  return (req, res) => {
    const { method, url = '' } = req
    if (!isReading(method)) return app(req, res)
    // an address in its one form is its own key
    if (memory.answerKept(url, req, res, app)) return
    const key = isApi(url) ? apiMemory.keyOf(req) : keyOfAddress(url)
    if (key === null || key === url || !memory.answerKept(key, req, res, app)) app(req, res)
  }
}
