const danish: Record<string, string> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
}

/** The longest slug we make ourselves; longer titles are cut at a word. */
const longest = 80

/** A slug: lower-case ASCII letters and digits in groups joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The slug of a title: Danish letters by the rules for international names (æ, ø, å become ae, oe, aa), other
 * accents dropped, everything else a hyphen. Empty when the text holds no letter or digit.
 */
export function slugOf(text: string): string {
  const ascii = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäößðþ]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const words = ascii
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (words.length <= longest) return words
  const cut = words.slice(0, longest + 1)
  const atWord = cut.lastIndexOf('-')
  return cut.slice(0, atWord > 0 ? atWord : longest)
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let n = 2
  while (taken.has(`${slug}-${n}`)) n += 1
  return `${slug}-${n}`
}

/** Whether `slug` is what we would have made of `title` ourselves, with or without a number behind it. */
export function isMadeFrom(slug: string, title: string): boolean {
  const made = slugOf(title)
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)))
}

/** What is known when a document is saved. Empty texts count as not given. */
export interface SlugSituation {
  /** What the editor sent, if anything. */
  given?: string | null
  /** The title after this save. */
  title?: string | null
  /** The slug and title before this save. */
  previous?: { slug?: string | null; title?: string | null }
  /** Whether the address may still follow the title: nothing was ever published under it. */
  mayFollow: boolean
}

/**
 * The slug to save, and whether it was made by us (then a taken one gets a number; an editor's own is refused).
 * An address that was never public follows its title while nobody has chosen it by hand.
 */
export function nextSlug({ given, title, previous, mayFollow }: SlugSituation): {
  slug: string | undefined
  made: boolean
} {
  const before = previous?.slug || undefined
  const wanted = given ? slugOf(given) : undefined
  const chosenByHand =
    wanted && !(wanted === before && mayFollow && isMadeFrom(wanted, previous?.title ?? ''))
  if (chosenByHand) return { slug: wanted, made: false }
  if (before && isMadeFrom(before, title ?? '')) return { slug: before, made: true }
  return { slug: slugOf(title ?? '') || before, made: true }
}
