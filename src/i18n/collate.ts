import type { Language } from './text.ts'

/** Danish: æ, ø, å last, `aa` as å, ä with æ, ö with ø. English: accents only decide between otherwise equal texts. */
const collators: Record<Language, Intl.Collator> = {
  da: new Intl.Collator('da', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
}

/** Below or above zero as `a` comes before or after `b` in a list for readers of `language`; numbers go by value. */
export function compareDanish(a: string, b: string, language: Language = 'da'): number {
  return collators[language].compare(a, b)
}

/** A sorted copy of `items` by the text that `pick` gives; items without a text come last, equal ones keep their order. */
export function sortDanish<T>(
  items: readonly T[],
  pick: (item: T) => string | null | undefined,
  language: Language = 'da',
): T[] {
  return items
    .map((item) => ({ item, text: pick(item)?.trim() ?? '' }))
    .sort(
      (a, b) =>
        Number(a.text === '') - Number(b.text === '') || compareDanish(a.text, b.text, language),
    )
    .map(({ item }) => item)
}
