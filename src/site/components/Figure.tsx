import type { Language } from '../../i18n/text.ts'
import type { Picture } from '../viewModels/picture.ts'
import { langOf } from './Text.tsx'

interface Props {
  picture: Picture
  language: Language
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string
  /** The picture at the top of the page: fetched first; the others wait until they are near. */
  first?: boolean
  /** A picture beside a text that says the same (a card): it gets no alternative text. */
  decorative?: boolean
  className?: string
}

/** A picture in the best format that the browser reads. */
export function PictureElement({ picture, language, sizes, first, decorative, className }: Props) {
  // One that the page carries within itself has one size, is written once, and is on no other page.
  const within = picture.src.startsWith('data:')
  return (
    <picture className={className} data-shared={within ? undefined : sharedName(picture)}>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
      ))}
      <img
        className={`x${picture.focus.x} y${picture.focus.y}`}
        src={picture.src}
        srcSet={within ? undefined : picture.srcset}
        sizes={sizes}
        width={picture.width || undefined}
        height={picture.height || undefined}
        alt={decorative ? '' : (picture.alt?.text ?? '')}
        lang={!decorative && picture.alt ? langOf(picture.alt, language) : undefined}
        loading={first ? undefined : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

/** What the picture is called while one page turns into another (a CSS identifier): the same wherever it is shown. */
function sharedName({ src }: Picture): string {
  const file = src.slice(src.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return `p-${file.replace(/[^\w-]+/g, '-')}`
}

/** A picture with its credit. */
export function Figure(props: Props) {
  const { credit } = props.picture
  return (
    <figure className={props.className}>
      <PictureElement {...props} className={undefined} />
      {credit ? <figcaption>{credit}</figcaption> : null}
    </figure>
  )
}
