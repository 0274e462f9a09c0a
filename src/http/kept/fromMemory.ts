import type { RequestListener } from 'node:http'
import { broughtBy, type Memory } from '../../memory/index.ts'
import { keyOfAddress } from '../../site/keys.ts'
import type { ApiMemory } from './apiMemory.ts'

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
    if (method !== 'GET' && method !== 'HEAD') return app(req, res)
    const brought = broughtBy(req)
    // an address in its one form is its own key
    if (memory.answerKept(url, req, res, app, brought)) return
    const key = isApi(url) ? apiMemory.keyOf(url, brought) : keyOfAddress(url)
    const other = key !== null && key !== url
    if (!other || !memory.answerKept(key, req, res, app, brought)) app(req, res)
  }
}
