import type { Site } from './crawl.ts'

/** A link that leads nowhere on the written site. */
export interface Broken {
  /** The page that has it; of several the one with the shortest address. */
  page: string
  link: string
  reason: 'missing' | 'anchor' | 'clash'
}

/** Every link to an address that no file answers, to an anchor that its page has not, and every file in another's way. */
export function brokenLinks({ files, ids, links, redirects }: Site): Broken[] {
  const broken: Broken[] = []
  for (const [link, { address: page }] of links) {
    const [address = '', anchor = ''] = link.split('#')
    const place = address.length > 1 ? address.replace(/\/$/, '') : address
    if (!files.has(place) && !redirects.has(place)) broken.push({ page, link, reason: 'missing' })
    else if (anchor && ids.has(place) && !ids.get(place)?.has(anchor)) {
      broken.push({ page, link, reason: 'anchor' })
    }
  }
  const folders = new Set([...files.values()].flatMap(foldersOf))
  for (const [address, file] of files) {
    if (folders.has(file)) broken.push({ page: address, link: file, reason: 'clash' })
  }
  return broken
}

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}
