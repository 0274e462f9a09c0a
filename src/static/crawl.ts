import { insideOf } from './address.ts'
import type { Ask } from './ask.ts'
import { startTags } from './markup.ts'
import { staticPage, withoutForms } from './page.ts'
import { fileOf, withoutQuery } from './place.ts'
import { referencesIn } from './references.ts'

/** What a crawl of the site found. Addresses are without queries, as a static host answers them. */
export interface Site {
  /** The file of each address. */
  files: Map<string, string>
  /** The type of each file, as the site gave it. */
  types: Map<string, string>
  /** The ids of each page, for links to anchors. */
  ids: Map<string, Set<string>>
  /** Each link with its anchor, and where it stands. */
  links: Map<string, Holder>
  redirects: Map<string, { to: string; status: number }>
  /** What was asked for and not found, with its status. */
  missing: Map<string, number>
  formsLeftOut: number
}

/** What has a link: a page, or a feed and the like. */
export interface Holder {
  address: string
  isPage: boolean
}

/** Puts a file of the site in its place. */
export type Write = (file: string, body: Buffer | string) => Promise<void>

const atOnce = 4

/** Follows every reference from the seeds on and writes what is there. `seeds` that are missing are no error. */
export async function crawl(
  ask: Ask,
  write: Write,
  { seeds, publicUrl }: { seeds: readonly string[]; publicUrl: string },
): Promise<Site> {
  const site: Site = {
    files: new Map(),
    types: new Map(),
    ids: new Map(),
    links: new Map(),
    redirects: new Map(),
    missing: new Map(),
    formsLeftOut: 0,
  }
  const waiting = [...seeds]
  const known = new Set(waiting)
  const follow = (reference: string, page: string): void => {
    const address = insideOf(reference, page, publicUrl)?.address
    if (address === undefined || withoutQuery(address) === null || known.has(address)) return
    known.add(address)
    waiting.push(address)
  }
  const note = (reference: string, holder: Holder): void => {
    const inside = insideOf(reference, holder.address, publicUrl)
    const place = inside && withoutQuery(inside.address)
    if (!place) return
    const link = inside.anchor ? `${place}#${inside.anchor}` : place
    site.links.set(link, foremost(holder, site.links.get(link)))
  }

  const visit = async (address: string): Promise<void> => {
    const place = withoutQuery(address) ?? address
    const { status, type, location, body } = await ask(address)
    if (status >= 300 && status < 400 && location) {
      site.redirects.set(place, { to: location, status })
      follow(location, address)
      return
    }
    const file = status === 200 ? fileOf(place, type) : null
    if (!file) {
      site.missing.set(place, status)
      return
    }
    site.files.set(place, file)
    site.types.set(file, type)
    const isPage = type.startsWith('text/html')
    const raw = /^text\/|json|xml|javascript|svg/.test(type) ? body.toString('utf8') : ''
    const { html, formsLeftOut } = isPage ? withoutForms(raw) : { html: raw, formsLeftOut: 0 }
    const written = isPage ? staticPage(html, address, publicUrl) : html
    for (const reference of referencesIn(type, html, publicUrl)) follow(reference, address)
    for (const reference of referencesIn(type, written, publicUrl))
      note(reference, { address, isPage })
    if (!isPage) return write(file, body)
    site.formsLeftOut += formsLeftOut
    site.ids.set(place, idsIn(html))
    await write(file, written)
  }

  while (waiting.length > 0) await Promise.all(waiting.splice(0, atOnce).map(visit))
  return site
}

/** Of all that have a link the one to tell an editor of, whatever was answered first: a page, and the shortest address. */
function foremost(one: Holder, other: Holder | undefined): Holder {
  if (!other || one.isPage !== other.isPage) return one.isPage || !other ? one : other
  const [a, b] = [one.address, other.address]
  return a.length < b.length || (a.length === b.length && a < b) ? one : other
}

export const idsIn = (html: string): Set<string> =>
  new Set(startTags(html).flatMap(({ attributes }) => attributes.get('id') ?? []))
