import type { Language, Localised } from '../../i18n/text.ts'

/** What two people who write the same document are told; what stands in braces is filled in. */
const words = {
  title: { da: 'En anden har gemt siden', en: 'Somebody else has saved since' },
  intro: {
    da: 'Intet er overskrevet. Vælg for hvert felt, hvad der skal stå. Det overstregede er dit, det understregede er deres.',
    en: 'Nothing was overwritten. Choose for each field what it is to say. What is struck through is yours, what is underlined is theirs.',
  },
  mine: { da: 'Behold mit', en: 'Keep mine' },
  theirs: { da: 'Tag deres', en: 'Take theirs' },
  allMine: { da: 'Behold alt mit', en: 'Keep all of mine' },
  allTheirs: { da: 'Tag alt deres', en: 'Take all of theirs' },
  save: { da: 'Gem det valgte', en: 'Save what is chosen' },
  onlyTheirs: { da: 'Du har ikke rettet her.', en: 'You have not changed this.' },
  both: { da: 'I har begge rettet her.', en: 'Both of you have changed this.' },
  true: { da: 'Ja', en: 'Yes' },
  false: { da: 'Nej', en: 'No' },
  restore: {
    da: 'En anden har gemt, siden du åbnede versionen. Intet er gendannet. Se den nyeste version først; trykker du igen, gendannes denne alligevel.',
    en: 'Somebody has saved since you opened the version. Nothing was restored. Look at the newest version first; press again, and this one is restored all the same.',
  },
  empty: { da: '(tomt)', en: '(empty)' },
  failed: {
    da: 'Det kunne ikke gemmes: {reason}',
    en: 'It could not be saved: {reason}',
  },
  noAnswer: {
    da: 'Serveren svarede ikke. Prøv igen.',
    en: 'The server did not answer. Try again.',
  },
} satisfies Record<string, Localised>

export type Say = (word: keyof typeof words, values?: Record<string, string>) => string

export const wordsIn =
  (language: Language): Say =>
  (word, values = {}) =>
    words[word][language].replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)
