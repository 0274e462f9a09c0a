import { renderToStaticMarkup } from 'react-dom/server'
import { defaultLanguage, type Language, type Localised } from '../i18n/text.ts'
import { inLanguage } from './addresses.ts'
import { assets } from './assets.ts'
import { Fonts } from './components/Fonts.tsx'

const texts = {
  400: {
    da: ['Adressen kan ikke læses', 'Den indeholder tegn, som ikke hører hjemme i en adresse.'],
    en: ['The address can’t be read', 'It contains characters that don’t belong in an address.'],
  },
  401: {
    da: ['Log ind først', 'Det, der ligger her, ses kun af dem, der arbejder på sitet.'],
    en: ['Sign in first', 'What lies here is seen only by those who work on the site.'],
  },
  403: {
    da: ['Det kan man ikke herfra', 'Forespørgslen kom fra et andet websted.'],
    en: ['That can’t be done from here', 'The request came from another site.'],
  },
  404: {
    da: ['Siden findes ikke', 'Adressen er måske skrevet forkert, eller siden er taget ned.'],
    en: ['There is no such page', 'The address may be misspelt, or the page has been taken down.'],
  },
  405: {
    da: ['Det kan man ikke her', 'Sitets sider kan kun læses.'],
    en: ['That can’t be done here', 'The pages of this site can only be read.'],
  },
  500: {
    da: ['Noget gik galt', 'Fejlen er vores. Prøv igen om lidt.'],
    en: ['Something went wrong', 'The fault is ours. Please try again in a moment.'],
  },
} as const

export type PlainStatus = keyof typeof texts

/** The page that says most of an HTTP status: its own, or the one for its class. */
export const plainStatusOf = (status: number): PlainStatus =>
  status in texts ? (status as PlainStatus) : status < 500 ? 400 : 500

/** Where to go from here. */
function wayFrom(status: PlainStatus, language: Language): { path: string; text: string } {
  const texts = status === 401 ? signIn : home
  return { path: status === 401 ? '/admin' : inLanguage('/', language), text: texts[language] }
}

const home: Localised = { da: 'Til forsiden', en: 'To the front page' }
const signIn: Localised = { da: 'Log ind', en: 'Sign in' }

/**
 * A page that needs nothing but itself: no database, no settings. It speaks the language of its address, and for whoever
 * came by a broken one the other language below.
 */
export function plainPage(status: PlainStatus, language: Language = defaultLanguage): string {
  const other = language === 'da' ? 'en' : 'da'
  const way = wayFrom(status, language)
  const otherWay = wayFrom(status, other)
  const [title, text] = texts[status][language]
  const [otherTitle, otherText] = texts[status][other]
  const markup = renderToStaticMarkup(
    <html lang={language}>
      {/* biome-ignore lint/style/noHeadElement: Next does not render the site */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} / ${otherTitle}`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets().stylesheet.path} />
        <Fonts addresses={assets().preloaded.map(({ path }) => path)} />
      </head>
      <body className="plain">
        <main>
          <p className="kicker">
            <span className="baton" aria-hidden="true" /> {status}
          </p>
          <h1>{title}</h1>
          <p>
            {text} <a href={way.path}>{way.text}</a>
          </p>
          <div lang={other}>
            <h2>{otherTitle}</h2>
            <p>
              {otherText}{' '}
              <a href={otherWay.path} hrefLang={other}>
                {otherWay.text}
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
