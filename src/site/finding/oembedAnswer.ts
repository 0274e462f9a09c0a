import type { Language } from '../../i18n/text.ts'
import { canonicalPath, decodePath, splitLanguage, targetOf } from '../addresses.ts'
import type { Frame, PageView } from '../frame.ts'
import type { Settings } from '../queries/settings.ts'
import { noQuery, type SiteQuery } from '../query.ts'
import type { SiteServices } from '../services.ts'
import { shareAddress } from '../share/address.ts'
import { drawingOf, hashOf } from '../share/drawing.ts'
import { shareSize } from '../share/svg.ts'
import { viewOf } from '../views.ts'
import { type EmbeddedPage, oembedOf, oembedXml } from './oembed.ts'

type FrameIn = (language: Language) => Promise<{ settings: Settings; frame: Frame }>

const plain = (status: 404 | 501, body: string) =>
  ({ status, type: 'text/plain; charset=utf-8', language: null, body }) as const

/**
 * The oEmbed answer about the page at the parameter `url`: 404 for addresses that are not a public page of a document of
 * ours, 501 for a format that is neither `json` nor `xml`, as the specification says.
 */
export async function oembedAnswer(services: SiteServices, query: SiteQuery, frameIn: FrameIn) {
  const format = query.get('format') ?? 'json'
  if (format !== 'json' && format !== 'xml') return plain(501, 'Not implemented\n')
  const baseUrl = services.env.publicUrl
  const found = await pageAt(services, ownPath(query.get('url') ?? '', baseUrl), frameIn)
  if (!found) return plain(404, 'Not found\n')
  const answer = oembedOf(describe(found, baseUrl, query), found.frame.site, baseUrl)
  const json = format === 'json'
  return {
    status: 200,
    type: json ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
    language: found.frame.language,
    body: json ? JSON.stringify(answer) : oembedXml(answer),
  } as const
}

interface Found {
  view: PageView
  frame: Frame
  path: string
}

/** The canonical path of an address of this site; null for any other. */
function ownPath(url: string, baseUrl: string): string | null {
  if (url.length > 2000 || !URL.canParse(url) || !URL.canParse(baseUrl)) return null
  const { origin, pathname } = new URL(url)
  const decoded = origin === new URL(baseUrl).origin ? decodePath(pathname) : null
  return decoded === null ? null : canonicalPath(decoded)
}

async function pageAt(
  services: SiteServices,
  canonical: string | null,
  frameIn: FrameIn,
): Promise<Found | null> {
  if (canonical === null) return null
  const { language, path } = splitLanguage(canonical)
  const target = targetOf(path)
  if (target?.kind !== 'document') return null
  const { settings, frame } = await frameIn(language)
  const view = await viewOf(services, settings, target, noQuery, language)
  return view && { view, frame, path }
}

function describe({ view, frame, path }: Found, baseUrl: string, query: SiteQuery): EmbeddedPage {
  const hash = hashOf(drawingOf(frame, view))
  const { width, height } = shareSize
  const room = (name: string) => {
    const most = query.get(name) ?? ''
    return /^\d{1,5}$/.test(most) ? Number(most) : Number.POSITIVE_INFINITY
  }
  const fits = width <= room('maxwidth') && height <= room('maxheight')
  return {
    title: view.title ?? frame.site.name.text,
    author: authorOf(view, baseUrl),
    thumbnail: fits
      ? {
          url: `${baseUrl}${shareAddress({ page: path, language: frame.language, hash })}`,
          width,
          height,
        }
      : null,
  }
}

function authorOf({ subject }: PageView, baseUrl: string): EmbeddedPage['author'] {
  if (subject?.kind !== 'interview' && subject?.kind !== 'case') return null
  const { byline } = subject.model
  const [first, ...others] = byline
  if (!first) return null
  return {
    name: byline.map(({ name }) => name).join(', '),
    url: first.path && others.length === 0 ? `${baseUrl}${first.path}` : null,
  }
}
