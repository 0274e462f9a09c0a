import type { Request } from 'express'
import type { SanitizedConfig } from 'payload'
import { HttpError } from '../httpError.ts'
import { meaningOf } from './address.ts'
import { readAll } from './body.ts'
import { guard, known, note, userOf } from './call.ts'
import { limits } from './limits.ts'
import { parsedQuery } from './query.ts'
import { comesFromElsewhere } from './sameOrigin.ts'

const header = 'x-payload-http-method-override'

/**
 * The admin looks relationships up with a GET dressed as a POST, the query in the body as a form
 * (@payloadcms/ui, fields/Relationship and fields/Upload). Payload would turn any such request, of anyone and
 * of any size, into a GET. Here it becomes a capped GET that the later guards check like every other, for
 * signed-in people of our own origin; for everyone else the header is dropped and the POST stays a POST.
 */
export function lookUps(config: SanitizedConfig, origin?: string) {
  return guard(async (req) => {
    const wanted = req.headers[header]
    delete req.headers[header]
    const { kind, segments } = known(req, 'address')
    const may = userOf(req) !== null && !comesFromElsewhere(req, origin)
    if (wanted !== 'GET' || req.method !== 'POST' || kind !== 'collection' || !may) {
      note(req, { query: parsedQuery(req.originalUrl) })
      return
    }
    if (!req.is('application/x-www-form-urlencoded')) {
      throw new HttpError(415, {
        da: 'Et opslag sendes som application/x-www-form-urlencoded.',
        en: 'A look-up is sent as application/x-www-form-urlencoded.',
      })
    }
    const text = (await readAll(req, limits.look)).toString('utf8')
    note(req, {
      method: 'GET',
      address: meaningOf(config, 'GET', segments),
      query: parsedQuery(`?${text}`),
      body: { kind: 'none' },
    })
    forgetBody(req)
  })
}

/** The body has been read: no later reader may wait for it. */
function forgetBody(req: Request): void {
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) {
    delete req.headers[name]
  }
}
