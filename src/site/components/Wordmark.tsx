import type { SiteIdentity } from '../frame.ts'
import type { Picture } from '../viewModels/picture.ts'

/** A logo at least this much wider than high has the name in it; any other is a mark beside the name. */
const wide = 2

/** The site's logo or baton, and its name. `onField`: on a field of colour, which is dark in either theme. */
export function Wordmark({ site, onField }: { site: SiteIdentity; onField: boolean }) {
  const { logo, name } = site
  if (!logo) {
    return (
      <>
        <span className="baton" aria-hidden="true" />
        {name.text}
      </>
    )
  }
  const { width, height } = logo.light
  const saysName = width >= wide * height
  const shown = (onField && logo.dark) || logo.light
  return (
    <>
      <picture className={logo.dark ? 'logo' : 'logo logo-light'}>
        {logo.dark && !onField ? (
          <source media="(prefers-color-scheme: dark)" srcSet={small(logo.dark)} />
        ) : null}
        <img
          src={small(shown)}
          width={shown.width}
          height={shown.height}
          alt={saysName ? name.text : ''}
        />
      </picture>
      {saysName ? null : name.text}
    </>
  )
}

/** The smallest rendition: a logo is shown a few hundred pixels wide at most. */
function small({ srcset, src }: Picture): string {
  return srcset.split(' ')[0] || src
}
