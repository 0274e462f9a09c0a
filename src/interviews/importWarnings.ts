import type { Localised } from '../i18n/text.ts'
import type { InterviewLanguage } from './parse/index.ts'

/** What an editor should look at after an import, besides the parser's own doubts. */
export const importWarnings = {
  /** The title of a text that has none. */
  suggestion: (names: string): Localised =>
    names
      ? { da: `Interview med ${names}`, en: `Interview with ${names}` }
      : { da: 'Interview', en: 'Interview' },
  otherLanguage: (lang: InterviewLanguage): Localised => ({
    da: `Teksten er på et andet sprog (${lang}) og lægges ind som dansk.`,
    en: `The text is in another language (${lang}) and is put in as Danish.`,
  }),
  noTitle: (suggestion: string): Localised => ({
    da: `Teksten har ingen overskrift. Forslag: “${suggestion}”.`,
    en: `The text has no title. Suggestion: “${suggestion}”.`,
  }),
  importedBefore: (title: string): Localised => ({
    da: `Der er allerede et interview med overskriften “${title}”. Det bliver stående.`,
    en: `There is already an interview called “${title}”. It stays as it is.`,
  }),
  severalOfThatName: (name: string, candidates: string[]): Localised => ({
    da: `Flere ambassadører hedder ${name} (${candidates.join('; ')}). Ingen af dem er valgt; vælg den rigtige.`,
    en: `Several ambassadors are called ${name} (${candidates.join('; ')}). None was chosen; choose the right one.`,
  }),
}

/** Which of them a warning is. */
export type ImportDoubt = Exclude<keyof typeof importWarnings, 'suggestion'>
