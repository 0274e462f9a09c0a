import { sortDanish } from '../../i18n/collate.ts'
import { type Language, otherThan } from '../../i18n/text.ts'
import type { SearchEntry } from './entry.ts'

/** A theme that results can be narrowed to. */
export interface ThemeChoice {
  slug: string
  name: string
  lang: Language
}

/** The themes that there are, with their names. */
export class Themes {
  readonly #names = new Map<string, { slug: string; names: Partial<Record<Language, string>> }>()

  put({ kind, language, path, tag, title }: SearchEntry): void {
    if (kind !== 'themes') return
    const slug = path.slice(path.lastIndexOf('/') + 1)
    const names = this.#names.get(tag)?.names
    this.#names.set(tag, { slug, names: { ...names, [language]: title } })
  }

  remove(tag: string): void {
    this.#names.delete(tag)
  }

  tagOf(slug: string): string | undefined {
    for (const [tag, theme] of this.#names) if (theme.slug === slug) return tag
    return undefined
  }

  /** Those that are shown, sorted by name, in the reader's language where there is one. */
  choices(language: Language, isShown: (tag: string) => boolean): ThemeChoice[] {
    const other = otherThan(language)
    const choices = [...this.#names].flatMap(([tag, { names, slug }]) => {
      const lang = names[language] ? language : other
      const name = names[lang]
      return name && isShown(tag) ? [{ slug, name, lang }] : []
    })
    return sortDanish(choices, ({ name }) => name, language)
  }
}
