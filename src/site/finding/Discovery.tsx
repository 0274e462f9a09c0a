import { type Language, languages } from '../../i18n/text.ts'
import { inLanguage } from '../addresses.ts'
import { feedTitle } from '../feeds/feedTitle.ts'
import { feedAddress, feedFormats, feedHome, feedScopes, feedTypes } from '../feeds/target.ts'
import type { Frame, PageView } from '../frame.ts'
import { searchOf } from '../query.ts'
import { shareAddress } from '../share/address.ts'
import { drawingOf, hashOf } from '../share/drawing.ts'
import { shareSize } from '../share/svg.ts'
import { DataBlock } from '../structuredData/DataBlock.tsx'
import { structuredData } from '../structuredData/structuredData.ts'
import { oembedPath } from './target.ts'

const feedNames = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const

interface Props {
  frame: Frame
  view: PageView
}

/** What the head of a page says to those who find pages, show them elsewhere or follow them. */
export function Discovery({ frame, view }: Props) {
  const listed = frame.path !== null && !view.noIndex
  return (
    <>
      {listed ? <Addresses frame={frame} view={view} /> : <meta name="robots" content="noindex" />}
      {listed && frame.baseUrl ? <SharePicture frame={frame} view={view} /> : null}
      <Feeds frame={frame} />
      {listed && isEmbeddable(view) ? <Oembed frame={frame} view={view} /> : null}
      {listed ? <DataBlock data={structuredData(frame, view, addressOf(frame, view))} /> : null}
    </>
  )
}

/** The absolute address of the page in a language; by default its own. */
function addressOf(frame: Frame, view: PageView, language: Language = frame.language): string {
  const path = inLanguage(frame.path ?? '/', language)
  const page = view.page > 1 ? ([['page', String(view.page)]] as const) : []
  return `${frame.baseUrl}${path}${searchOf([...(view.parameters ?? []), ...page])}`
}

function Addresses({ frame, view }: Props) {
  return (
    <>
      <link rel="canonical" href={addressOf(frame, view)} />
      {languages.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={addressOf(frame, view, each)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressOf(frame, view, 'da')} />
      <meta property="og:url" content={addressOf(frame, view)} />
    </>
  )
}

function SharePicture({ frame, view }: Props) {
  const { language, baseUrl } = frame
  const drawing = drawingOf(frame, view)
  const path = shareAddress({ page: frame.path ?? '/', language, hash: hashOf(drawing) })
  const alt = [drawing.kicker, drawing.title, drawing.by, drawing.siteName].filter(Boolean)
  return (
    <>
      <meta property="og:image" content={`${baseUrl}${path}`} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(shareSize.width)} />
      <meta property="og:image:height" content={String(shareSize.height)} />
      <meta property="og:image:alt" content={alt.join(' – ')} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** The feeds that go with the page: its section's, else the one of everything. */
function Feeds({ frame }: Pick<Props, 'frame'>) {
  const { language, path, site } = frame
  const section = feedScopes.find(
    (scope) => scope !== 'everything' && path?.startsWith(feedHome(scope)),
  )
  const scopes = section ? ([section, 'everything'] as const) : (['everything'] as const)
  return scopes.flatMap((scope) =>
    feedFormats.map((format) => (
      <link
        key={`${scope} ${format}`}
        rel="alternate"
        type={feedTypes[format]}
        title={`${feedTitle(scope, site.name.text, language)} (${feedNames[format]})`}
        href={feedAddress(scope, format, language)}
      />
    )),
  )
}

const isEmbeddable = ({ subject }: PageView): boolean =>
  subject?.kind === 'interview' || subject?.kind === 'case' || subject?.kind === 'ambassador'

function Oembed({ frame, view }: Props) {
  const url = encodeURIComponent(addressOf(frame, view))
  return (['json', 'xml'] as const).map((format) => (
    <link
      key={format}
      rel="alternate"
      type={format === 'json' ? 'application/json+oembed' : 'text/xml+oembed'}
      title={view.title ?? undefined}
      href={`${frame.baseUrl}${oembedPath}?url=${url}&format=${format}`}
    />
  ))
}
