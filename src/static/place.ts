/** An address of the site as the crawl knows it: path and query, without origin and anchor, e.g. `/cases?page=2`. */
export type Address = string

const plainValue = /^[a-z0-9-]{1,80}$/i

/**
 * The address under which a static host can answer what a query asks for: `/cases?page=2` becomes `/cases/page/2`, and
 * `/popolo.json?locale=en` becomes `/popolo.locale-en.json`. Null when the query holds more than page numbers and one
 * plain value: there would be no end of files.
 */
export function withoutQuery(address: Address): string | null {
  const [path = '/', search = ''] = address.split('?')
  const parameters = [...new URLSearchParams(search)].filter(([, value]) => value !== '')
  const own = parameters.filter(([name]) => name !== 'page')
  const plain = parameters.every((pair) => pair.every((part) => plainValue.test(part)))
  if (!plain || own.length > 1) return null
  if (parameters.length === 0) return path
  const extension = /\.[a-z0-9]+$/i.exec(path)?.[0] ?? ''
  if (extension) {
    const words = parameters.map(([name, value]) => `.${name}-${value}`)
    return `${path.slice(0, -extension.length)}${words.join('')}${extension}`
  }
  const folders = parameters.map(([name, value]) => `/${name}/${value}`)
  return `${path === '/' ? '' : path}${folders.join('')}`
}

/**
 * The file that answers an address without query, from the top folder: pages lie as `index.html` in a folder of their
 * own, everything else under its own name. Null for an address that would lead out of the folder.
 */
export function fileOf(address: string, type: string): string | null {
  const path = decode(address)
  if (path === null || path.split('/').some((part) => part === '..' || part === '.')) return null
  const name = path.replace(/^\/+|\/+$/g, '')
  if (!type.startsWith('text/html')) return name || null
  return /\.html$/.test(name) ? name : `${name ? `${name}/` : ''}index.html`
}

function decode(address: string): string | null {
  try {
    const path = decodeURIComponent(address)
    return /[\p{Cc}\\]/u.test(path) ? null : path
  } catch {
    return null
  }
}
