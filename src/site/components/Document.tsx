import { renderToStaticMarkup } from 'react-dom/server'
import { type Language, languages } from '../../i18n/text.ts'
import { inLanguage } from '../addresses.ts'
import { type Frame, isPartlyUntranslated, type PageView } from '../frame.ts'
import { summarise } from '../text.ts'
import { words } from '../words.ts'
import { Crumbs } from './Crumbs.tsx'
import { Fonts } from './Fonts.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'

/** A whole page as HTML. */
export function renderPage(frame: Frame, view: PageView): string {
  return `<!doctype html>${renderToStaticMarkup(<Document frame={frame} view={view} />)}`
}

function Document({ frame, view }: { frame: Frame; view: PageView }) {
  const { language } = frame
  const untranslated = isPartlyUntranslated(view.model, language)
  return (
    <html lang={language}>
      <Head frame={frame} view={view} />
      <body>
        <a className="skip" href="#main">
          {words[language].skip}
        </a>
        <Header frame={frame} />
        <main id="main" tabIndex={-1}>
          <Crumbs crumbs={view.crumbs} language={language} />
          {untranslated ? <p className="notice">{words[language].untranslated}</p> : null}
          {view.main}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

const locales: Record<Language, string> = { da: 'da_DK', en: 'en_GB' }

// biome-ignore-start lint/style/noHeadElement: Next does not render the site
function Head({ frame, view }: { frame: Frame; view: PageView }) {
  const { language, site, baseUrl } = frame
  const name = site.name.text
  const page = view.page > 1 ? words[language].page(view.page) : null
  const title = [view.title, page, name].filter(Boolean).join(' – ')
  const fullTitle = view.title === null && site.tagline ? `${name} – ${site.tagline.text}` : title
  const description = view.description ? summarise(view.description, 160) : null
  const address = (of: Language) => addressOf(frame, view, of)
  const image = view.picture && new URL(view.picture.src, `${baseUrl || 'http://localhost'}/`)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      {description ? <meta name="description" content={description} /> : null}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={frame.stylesheet} />
      {frame.accentSheet ? <link rel="stylesheet" href={frame.accentSheet} /> : null}
      <Fonts addresses={frame.fonts} />
      {frame.script && view.shares ? <script type="module" src={frame.script} /> : null}
      <link rel="icon" href={frame.icon} type="image/svg+xml" />
      {frame.path === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address(language)} />
          {languages.map((each) => (
            <link key={each} rel="alternate" hrefLang={each} href={address(each)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={address('da')} />
          <meta property="og:url" content={address(language)} />
        </>
      )}
      <meta property="og:type" content={view.type} />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={view.title ?? fullTitle} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:locale" content={locales[language]} />
      {image && baseUrl ? <meta property="og:image" content={image.href} /> : null}
      {image && baseUrl && view.picture?.alt ? (
        <meta property="og:image:alt" content={view.picture.alt.text} />
      ) : null}
    </head>
  )
}
// biome-ignore-end lint/style/noHeadElement: see above

function addressOf(frame: Frame, view: PageView, language: Language): string {
  const path = inLanguage(frame.path ?? '/', language)
  return `${frame.baseUrl}${path}${view.page > 1 ? `?page=${view.page}` : ''}`
}
