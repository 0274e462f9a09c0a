import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../i18n/text.ts'
import { Discovery } from '../finding/Discovery.tsx'
import { type Frame, isPartlyUntranslated, type PageView } from '../frame.ts'
import { PreviewBand } from '../preview/PreviewBand.tsx'
import { PreviewHead } from '../preview/PreviewHead.tsx'
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
  const { language, preview } = frame
  const untranslated = isPartlyUntranslated(view.model, language)
  return (
    <html lang={language}>
      {preview ? (
        <PreviewHead frame={frame} preview={preview} view={view} />
      ) : (
        <Head frame={frame} view={view} />
      )}
      <body>
        <a className="skip" href="#main">
          {words[language].skip}
        </a>
        {preview ? <PreviewBand preview={preview} language={language} /> : null}
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
  const { language, site } = frame
  const name = site.name.text
  const page = view.page > 1 ? words[language].page(view.page) : null
  const title = [view.title, page, name].filter(Boolean).join(' – ')
  const fullTitle = view.title === null && site.tagline ? `${name} – ${site.tagline.text}` : title
  const description = view.description ? summarise(view.description, 160) : null
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
      <meta property="og:type" content={view.type} />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={view.title ?? fullTitle} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:locale" content={locales[language]} />
      <Discovery frame={frame} view={view} />
    </head>
  )
}
// biome-ignore-end lint/style/noHeadElement: see above
