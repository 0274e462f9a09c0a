import { type StartTag, startTags, unescaped } from './markup.ts'

const plain = ['href', 'src', 'poster', 'action'] as const
const lists = ['srcset', 'imagesrcset'] as const
/** What stands in `content` is an address with these. */
const addressed = /^(og:(url|image|image:secure_url)|twitter:image)$/

/** The addresses that a file refers to, as written: of a page by its elements, of anything else by its quotes. */
export function referencesIn(type: string, text: string, publicUrl: string): string[] {
  if (type.startsWith('text/html')) return startTags(text).flatMap(referencesOf)
  if (type.startsWith('text/css')) return inStyles(text)
  return /json|xml|text\/plain|javascript/.test(type) ? inData(text, publicUrl) : []
}

/** What an element of a page refers to. */
export function referencesOf({ attributes }: StartTag): string[] {
  const named = plain.flatMap((name) => attributes.get(name) ?? [])
  const candidates = lists.flatMap((name) => (attributes.get(name) ?? '').split(','))
  const meta = addressed.test(attributes.get('property') ?? attributes.get('name') ?? '')
  return [
    ...named,
    ...candidates.map((one) => one.trim().split(/\s/)[0] ?? ''),
    ...(meta ? [attributes.get('content') ?? ''] : []),
  ].filter((one) => one !== '')
}

const inStyles = (text: string): string[] =>
  [...text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, address]) => address ?? [])

/** Our own addresses in feeds, site maps and JSON: whole ones, and those of files, which Payload writes without origin. */
function inData(text: string, publicUrl: string): string[] {
  // Feeds carry pages within: as XML escapes them, and as JSON does.
  const decoded = unescaped(unescaped(text)).replaceAll('\\/', '/')
  const origin = publicUrl.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const whole = new RegExp(`${origin}(?:/[^\\s"'<>\\\\]*)?`, 'g')
  const files = /(?<=")\/api\/media\/file\/[^"\\\s]+(?=")/g
  return [...(decoded.match(whole) ?? []), ...(decoded.match(files) ?? [])]
}
