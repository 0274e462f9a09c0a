import { type Context, idsIn } from './context.ts'
import type { Finding } from './finding.ts'

/**
 * What publishing will ask for: the same that the fields' own validation asks for in the language that is published from.
 * Nothing is refused here that is accepted there.
 */
export function missingRequired({ language, own, passages, shape }: Context): Finding[] {
  const texts = passages[language]
    .filter(({ field, isEmpty }) => field.required && isEmpty)
    .map(
      ({ path, label }): Finding => ({
        level: 'error',
        code: 'required',
        path,
        language,
        message: { da: `Skriv ${label.da}.`, en: `Write ${label.en}.` },
      }),
    )
  const { people } = shape
  if (!people || idsIn(own[people.name]).length > 0) return texts
  const message = {
    da: `Vælg mindst én under »${people.label.da}«.`,
    en: `Choose at least one under “${people.label.en}”.`,
  }
  return [...texts, { level: 'error', code: 'required', path: people.name, message }]
}
