import type { Request } from 'express'
import { HttpError } from '../httpError.ts'
import { type ApiBody, guard, known, note, userOf } from './call.ts'
import { checkedForm } from './form.ts'
import { checkedJson } from './json.ts'
import { limits } from './limits.ts'
import { tooLarge } from './tooLarge.ts'

const writes = new Set(['POST', 'PATCH', 'PUT'])

/**
 * Reads the body within its bounds, whether or not it says how long it is, and understands it before Payload
 * does: malformed JSON inside a form, a body that is a list, or none at all are 500s there.
 * @param uploads whether a collection takes files
 */
export function body(uploads: (slug: string) => boolean) {
  return guard(async (req) => {
    const address = known(req, 'address')
    const method = known(req, 'method')
    if (!writes.has(req.method) || method === 'GET') {
      note(req, { body: { kind: 'none' } })
      return
    }
    const anonymous = userOf(req) === null
    const takesFile = address.kind === 'collection' && uploads(address.slug)
    const data = anonymous ? limits.anonymousBody : limits.json
    const largest = 'largestBody' in address && !anonymous ? address.largestBody : undefined
    const bounds = { data, stream: largest ?? data, takesFile: takesFile && !anonymous }
    note(req, { body: await understood(req, bounds) })
  })
}

async function understood(
  req: Request,
  bounds: { data: number; stream: number; takesFile: boolean },
): Promise<ApiBody> {
  const address = known(req, 'address')
  if (req.is('application/json')) {
    return { kind: 'json', value: checkedJson(await readAll(req, bounds.data)) }
  }
  if (address.kind !== 'graphql' && req.is('multipart/form-data')) {
    const around = bounds.data + limits.formAround
    const bytes = await readAll(req, bounds.takesFile ? limits.upload + around : around)
    const form = await checkedForm(bytes, req.headers['content-type'] ?? '', bounds)
    return { kind: 'form', form }
  }
  if ('ours' in address && address.ours && req.headers['content-type'] !== undefined) {
    return { kind: 'stream', limit: bounds.stream }
  }
  if ((await readAll(req, bounds.data)).length === 0) {
    // Payload's handlers read properties of the body without asking whether there is one
    return { kind: 'json', value: {} }
  }
  throw new HttpError(415, {
    da: 'Send indholdet som application/json.',
    en: 'Send the content as application/json.',
  })
}

/** The whole body; 413 as soon as it is known to be too large, without reading on. */
export async function readAll(req: Request, limit: number): Promise<Buffer> {
  const claimed = Number(req.headers['content-length'] ?? 0)
  if (claimed > limit) throw tooLarge(limit)
  if (
    req.headers['content-encoding'] !== undefined &&
    req.headers['content-encoding'] !== 'identity'
  ) {
    throw new HttpError(415, {
      da: 'Komprimeret indhold kan ikke modtages.',
      en: 'Compressed content is not accepted.',
    })
  }
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      req.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose)
    }
    const onData = (chunk: Buffer): void => {
      size += chunk.length
      if (size > limit) {
        stop()
        req.pause()
        reject(tooLarge(limit))
        return
      }
      chunks.push(chunk)
    }
    const onEnd = (): void => {
      stop()
      resolve(Buffer.concat(chunks, size))
    }
    const onError = (): void => {
      stop()
      reject(cutOff())
    }
    const onClose = (): void => {
      stop()
      reject(cutOff())
    }
    if (req.readableEnded) return resolve(Buffer.alloc(0))
    req.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose)
  })
}

function cutOff(): HttpError {
  return new HttpError(400, {
    da: 'Forbindelsen blev afbrudt, før alt var sendt.',
    en: 'The connection broke before everything was sent.',
  })
}
