import { renderToStaticMarkup } from 'react-dom/server'
import { assets } from './assets.ts'

const texts = {
  400: {
    da: ['Adressen kan ikke læses', 'Den indeholder tegn, som ikke hører hjemme i en adresse.'],
    en: ['The address can’t be read', 'It contains characters that don’t belong in an address.'],
  },
  403: {
    da: ['Det kan man ikke herfra', 'Forespørgslen kom fra et andet websted.'],
    en: ['That can’t be done from here', 'The request came from another site.'],
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

/** A page in both languages that needs nothing but itself: no database, no settings. */
export function plainPage(status: PlainStatus): string {
  const { da, en } = texts[status]
  const markup = renderToStaticMarkup(
    <html lang="da">
      {/* biome-ignore lint/style/noHeadElement: Next does not render the site */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${da[0]} / ${en[0]}`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets().stylesheet.path} />
      </head>
      <body className="plain">
        <main>
          <p className="kicker">{status}</p>
          <h1>{da[0]}</h1>
          <p>
            {da[1]} <a href="/">Til forsiden</a>
          </p>
          <div lang="en">
            <h2>{en[0]}</h2>
            <p>
              {en[1]}{' '}
              <a href="/en" hrefLang="en">
                To the front page
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${markup}`
}
