import { type Language, type Localised, otherThan } from '../../i18n/text.ts'
import type { Context } from './context.ts'
import type { Finding } from './finding.ts'
import type { Passage } from './passages.ts'

const languages: readonly Language[] = ['da', 'en']

const names: Record<Language, Localised> = {
  da: { da: 'dansk', en: 'Danish' },
  en: { da: 'engelsk', en: 'English' },
}

/** So many fields are named; the rest are counted. */
const mostNamed = 4

/**
 * What is written in one language and not in the other, one finding for each language. The site shows the other language
 * in its place and says so, which is why this is a warning.
 */
export function missingTranslations({ passages }: Context): Finding[] {
  return languages.flatMap((language) => {
    const written = new Set(
      passages[otherThan(language)].flatMap((one) => (one.isEmpty ? [] : one.path)),
    )
    const missing = passages[language].filter(
      ({ field, isEmpty, path }) => isEmpty && !field.shared && written.has(path),
    )
    const [first] = missing
    if (!first) return []
    const nothing = passages[language].every(({ field, isEmpty }) => isEmpty || field.shared)
    return [
      {
        level: 'warning',
        code: nothing ? 'noTranslation' : 'partTranslation',
        path: first.path,
        language,
        message: nothing ? wholly(language) : partly(language, missing),
      },
    ]
  })
}

function wholly(language: Language): Localised {
  return {
    da: `Intet er skrevet på ${names[language].da} endnu.`,
    en: `Nothing is written in ${names[language].en} yet.`,
  }
}

function partly(language: Language, missing: readonly Passage[]): Localised {
  const list = (of: Language, and: string, more: (count: number) => string) => {
    const labels = missing.slice(0, mostNamed).map(({ label }) => label[of])
    const rest = missing.length - labels.length
    const parts = rest > 0 ? [...labels, more(rest)] : labels
    const last = parts.at(-1) ?? ''
    return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${and} ${last}` : last
  }
  const da = list('da', 'og', (count) => (count === 1 ? '1 tekst mere' : `${count} tekster mere`))
  const en = list('en', 'and', (count) => (count === 1 ? '1 more text' : `${count} more texts`))
  return {
    da: `Mangler på ${names[language].da}: ${da}.`,
    en: `Missing in ${names[language].en}: ${en}.`,
  }
}
