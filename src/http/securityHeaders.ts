import type { RequestHandler } from 'express'
import helmet from 'helmet'

type Directives = Record<string, string[]>

type Options = {
  /** Development: the admin's hot reload needs eval and a web socket. */
  development?: boolean
  /** Where the admin is mounted. */
  adminPath?: string
}

/** The public site: our own files only, nothing inline. `frame-ancestors 'self'` is the admin's preview. */
const site: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'media-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
}

/** Data and uploaded files: nothing in them may run or load. */
const api: Directives = {
  'default-src': ["'none'"],
  'frame-ancestors': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

/** Next and Payload write inline scripts and styles without a nonce, so the admin can't do without 'unsafe-inline'. */
function admin(development: boolean): Directives {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'", "'unsafe-inline'", ...(development ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'media-src': ["'self'", 'blob:'],
    'frame-src': ["'self'"],
    'frame-ancestors': ["'self'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'object-src': ["'none'"],
  }
}

/** The GraphQL playground (development only) loads itself from a public network. */
const playground: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'https://cdn.jsdelivr.net'],
  'style-src': ["'self'", "'unsafe-inline'", 'https:'],
  'img-src': ["'self'", 'data:', 'https:'],
  'font-src': ["'self'", 'data:', 'https:'],
  'frame-ancestors': ["'none'"],
}

function text(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}

const nothingOfTheDevice = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** The security headers of an answer, by its path and by whether the reader came over HTTPS. */
export type SecurityHeadersOf = (path: string, secure: boolean) => Record<string, string>

/**
 * Security headers for everything the process answers. The Content-Security-Policy goes by path: strict for the site, its
 * own for the admin and for the API. Strict-Transport-Security is sent only over https (behind a proxy: when `trust proxy`
 * lets `req.secure` see it).
 */
export function securityHeadersFor({
  development = false,
  adminPath = '/admin',
}: Options = {}): SecurityHeadersOf {
  const common = headersOf(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: false,
      // 'no-referrer' would make browsers send `Origin: null` with our own forms
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    }),
  )
  const policies = {
    site: text(site),
    api: text(api),
    admin: text(admin(development)),
    playground: text(playground),
  }
  const policyFor = (path: string): string => {
    if (development && path === '/api/graphql-playground') return policies.playground
    if (isUnder(path, '/api')) return policies.api
    return isUnder(path, adminPath) || isUnder(path, '/_next') ? policies.admin : policies.site
  }
  return (asked, secure) => {
    const path = asked.toLowerCase()
    return {
      'Content-Security-Policy': policyFor(path) + (secure ? '; upgrade-insecure-requests' : ''),
      'Permissions-Policy': nothingOfTheDevice,
      ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
      ...common,
      // a published picture may stand on other people's pages
      ...(isFile.test(path) ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
    }
  }
}

/** Sends them with every answer; mount it first. */
export function securityHeaders(options: Options = {}): RequestHandler {
  const headersFor = securityHeadersFor(options)
  return (req, res, next) => {
    res.set(headersFor(req.path, req.secure))
    next()
  }
}

/** What helmet sets, whatever the request. */
function headersOf(middleware: ReturnType<typeof helmet>): Record<string, string> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name] = value
    },
    removeHeader: () => undefined,
  }
  middleware({} as never, response as never, () => undefined)
  return headers
}

const isFile = /^\/api\/[^/]+\/file\//

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
