import type { Site } from './crawl.ts'

/** `_redirects`, which Netlify, Cloudflare Pages and others read: one `from to status` a line. */
export function redirectsFile({ redirects }: Pick<Site, 'redirects'>): string {
  return lines([...redirects].map(([from, { to, status }]) => `${from} ${to} ${status}`))
}

/** The same for nginx: `include` it inside a `server`. */
export function nginxFile({ redirects }: Pick<Site, 'redirects'>): string {
  return lines(
    [...redirects].map(([from, { to, status }]) => {
      return `location = ${quoted(from)} { return ${status} ${quoted(to)}; }`
    }),
  )
}

/** `_headers` of the same hosts: what the server says of every page, of files that never change, and of odd types. */
export function headersFile(headers: Headers, { types }: Pick<Site, 'types'>): string {
  const kept = [
    'content-security-policy',
    'permissions-policy',
    'referrer-policy',
    'x-content-type-options',
  ].flatMap((name) => (headers.get(name) ? [`  ${name}: ${headers.get(name)}`] : []))
  const odd = [...types].filter(([file, type]) => !/\.[a-z0-9]+$/i.test(file) && type !== '')
  return lines([
    '/*',
    ...kept,
    '/assets/*',
    '  cache-control: public, max-age=31536000, immutable',
    ...odd.flatMap(([file, type]) => [`/${file}`, `  content-type: ${type}`]),
  ])
}

const lines = (all: string[]): string => all.map((line) => `${line}\n`).join('')
const quoted = (text: string): string => `"${text.replace(/["\\$;{}]/g, encodeURIComponent)}"`
