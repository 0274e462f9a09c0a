import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../i18n/text.ts'
import { frameOf } from '../answer.ts'
import { Fonts } from '../components/Fonts.tsx'
import { langOf } from '../components/Text.tsx'
import { Wordmark } from '../components/Wordmark.tsx'
import type { Frame } from '../frame.ts'
import { findSettings } from '../queries/settings.ts'
import type { SiteServices } from '../services.ts'
import { words } from '../words.ts'
import { type PrivateAssetName, privateAssets } from './assets.ts'
import { privateWords } from './words.ts'

/** What stands behind a private link, before it gets its frame. */
export interface PrivatePage {
  language: Language
  title: string
  main: ReactElement
  /** That it is only a message, the same for whoever comes. */
  isMessage?: boolean
  /** A script of its own; the page works without it too. */
  script?: Exclude<PrivateAssetName, `${string}.css`>
}

/**
 * A private page as HTML, in the look of the public site: its name, the page, and whom to ask. It links to no other site, and
 * nothing in it is meant for search engines or for sharing.
 */
export async function renderPrivatePage(
  services: Pick<SiteServices, 'payload' | 'env' | 'clock'>,
  page: PrivatePage,
): Promise<string> {
  const settings = await findSettings(services.payload, page.language)
  const frame = frameOf(services, settings, null, page.language)
  return `<!doctype html>${renderToStaticMarkup(<Private frame={frame} page={page} />)}`
}

// biome-ignore-start lint/style/noHeadElement: Next does not render the site
function Private({ frame, page }: { frame: Frame; page: PrivatePage }) {
  const { isMessage, language, main, script, title } = page
  const { contactEmail, name } = frame.site
  const own = privateWords[language]
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${name.text}`}</title>
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={frame.stylesheet} />
        {frame.accentSheet ? <link rel="stylesheet" href={frame.accentSheet} /> : null}
        <Fonts addresses={frame.fonts} />
        <link rel="stylesheet" href={privateAssets()['private.css'].path} />
        <link rel="icon" href={frame.icon} type="image/svg+xml" />
        {script ? <script type="module" src={privateAssets()[script].path} /> : null}
      </head>
      <body className="private">
        <a className="skip" href="#main">
          {words[language].skip}
        </a>
        <header className="private-header">
          <p className="wordmark" lang={langOf(name, language)}>
            <Wordmark site={frame.site} onField={false} />
          </p>
          {isMessage ? null : <p className="private-only">{own.onlyYou}</p>}
        </header>
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        <footer className="private-footer">
          <p>
            {isMessage ? null : `${own.doNotShare} `}
            {contactEmail ? (
              <>
                {own.questions} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>.
              </>
            ) : (
              own.askSender
            )}
          </p>
        </footer>
      </body>
    </html>
  )
}
// biome-ignore-end lint/style/noHeadElement: see above
