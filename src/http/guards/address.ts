import type { Request } from 'express'
import type { Endpoint, SanitizedConfig } from 'payload'
import { HttpError } from '../httpError.ts'
import { guard, note } from './call.ts'
import { limits } from './limits.ts'

/** What an API address means. `pattern` is the endpoint's own path, e.g. `/versions/:id`. */
export type Address = { segments: string[] } & (
  | { kind: 'overview' | 'graphql' | 'playground' }
  | ({ kind: 'collection' | 'global'; slug: string } & Door)
  | ({ kind: 'root' } & Door)
)

/** `largestBody` is the most bytes that an endpoint of ours takes from somebody signed in, when that is more than usual. */
type Door = { pattern: string; ours: boolean; largestBody?: number }

const broken = () =>
  new HttpError(400, { da: 'Adressen er ikke gyldig.', en: 'The address is not valid.' })
const unknown = () =>
  new HttpError(404, {
    da: 'Der er intet på den adresse. Se hvad API’et tilbyder på /api.',
    en: 'There is nothing at this address. See what the API offers at /api.',
  })

/**
 * Finds out what the path means before Payload does: Payload looks its collections up as properties
 * (`/api/constructor` is one) and throws outside any request on a path it can't decode.
 */
export function address(config: SanitizedConfig, { playground }: { playground: boolean }) {
  return guard((req) => {
    if (req.originalUrl.length > limits.url) {
      throw new HttpError(414, { da: 'Adressen er for lang.', en: 'The address is too long.' })
    }
    const method = req.method === 'HEAD' ? 'GET' : req.method
    note(req, { method, address: meaningOf(config, method, segmentsOf(req), playground) })
  })
}

/** The decoded path segments after /api. */
function segmentsOf(req: Request): string[] {
  const raw = req.path.replace(/^\/|\/$/g, '')
  if (raw === '') return []
  const segments = raw.split('/').map(decoded)
  if (segments.length > limits.segments) throw unknown()
  return segments
}

function decoded(segment: string): string {
  let text: string
  try {
    text = decodeURIComponent(segment)
  } catch {
    throw broken()
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f/\\]/.test(text) || text === '.' || text === '..') throw broken()
  return text
}

/** Resolves an address the way Payload does; 404 when nothing is there, 405 when only the method is wrong. */
export function meaningOf(
  config: SanitizedConfig,
  method: string,
  segments: string[],
  playground = false,
): Address {
  const [first, ...rest] = segments
  if (first === undefined) {
    allow(method, ['GET'])
    return { kind: 'overview', segments }
  }
  if (segments.length === 1 && first === 'graphql') {
    allow(method, ['POST'])
    return { kind: 'graphql', segments }
  }
  if (segments.length === 1 && first === 'graphql-playground' && playground) {
    allow(method, ['GET'])
    return { kind: 'playground', segments }
  }
  if (first === 'globals') {
    const global = config.globals.find(({ slug }) => slug === rest[0])
    if (!global) throw unknown()
    const found = endpointAt(global.endpoints, method, rest.slice(1))
    if (!global.versions && isOfVersions(found.pattern)) throw unknown()
    return { kind: 'global', slug: global.slug, segments, ...found }
  }
  const collection = config.collections.find(({ slug }) => slug === first)
  if (collection) {
    const found = endpointAt(collection.endpoints, method, rest)
    if (!collection.versions && isOfVersions(found.pattern)) throw unknown()
    return { kind: 'collection', slug: collection.slug, segments, ...found }
  }
  return { kind: 'root', segments, ...endpointAt(config.endpoints, method, segments) }
}

/** Payload answers these with a 500 where there are no versions. */
const isOfVersions = (pattern: string) => pattern === '/versions' || pattern === '/versions/:id'

type Endpoints = readonly Omit<Endpoint, 'root'>[] | false | undefined

function endpointAt(endpoints: Endpoints, method: string, segments: string[]): Door {
  const here = (endpoints || []).filter(({ path }) => matches(path, segments))
  if (here.length === 0) throw unknown()
  const found = here.find((endpoint) => endpoint.method === method.toLowerCase())
  if (!found) {
    allow(
      method,
      here.map((endpoint) => endpoint.method.toUpperCase()),
    )
  }
  const pattern = found?.path ?? '/'
  const largestBody: unknown = found?.custom?.largestBody
  return {
    pattern,
    ours: !stock.has(`${method} ${pattern}`),
    ...(typeof largestBody === 'number' ? { largestBody } : {}),
  }
}

/** `/versions/:id?` against `['versions', '42']`; the only syntax that Payload's endpoints and ours use. */
export function matches(pattern: string, segments: readonly string[]): boolean {
  const parts = pattern.split('/').filter(Boolean)
  if (segments.length > parts.length) return false
  return parts.every((part, index) => {
    const segment = segments[index]
    if (segment === undefined) return part.endsWith('?')
    return part.startsWith(':') || part === segment
  })
}

const usualOrder = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

function allow(method: string, methods: string[]): void {
  if (methods.includes(method)) return
  const list = usualOrder.filter((m) => methods.includes(m === 'HEAD' ? 'GET' : m))
  throw new HttpError(
    405,
    {
      da: `${method} kan ikke bruges her. Brug ${list.join(', ')}.`,
      en: `${method} does not work here. Use ${list.join(', ')}.`,
    },
    { Allow: list.join(', ') },
  )
}

/** Payload's own endpoints, whose parameters the guards know. Everything else is ours. */
const stock = new Set([
  'GET /',
  'POST /',
  'PATCH /',
  'DELETE /',
  'GET /count',
  'GET /:id',
  'PATCH /:id',
  'DELETE /:id',
  'GET /versions',
  'GET /versions/:id',
  'POST /versions/:id',
  'POST /:id/duplicate',
  'POST /access',
  'POST /access/:id?',
  'GET /file/:filename',
  'GET /paste-url/:id?',
  'POST /forgot-password',
  'GET /init',
  'POST /login',
  'POST /logout',
  'GET /me',
  'POST /refresh-token',
  'POST /first-register',
  'POST /reset-password',
  'POST /unlock',
  'POST /verify/:id',
  'POST /:id/api-key/reveal',
  'GET /:key',
  'POST /:key',
  'DELETE /:key',
  'GET /access',
  'GET /og',
  'POST /reorder',
  'GET /run',
  'GET /handle-schedules',
])
