import type { Language } from '../../../i18n/text.ts'
import { paragraphsToRichText } from '../../../richtext/build.ts'
import type { RichText } from '../../../richtext/types.ts'
import type { Chance } from './chance.ts'

// The commonest words of each language; whoever they seem to speak of does not exist.
const common: Record<Language, readonly string[]> = {
  da: 'vi har en plan og det tager tid at lytte til dem der kender opgaven når dagen er lang for borgerne så spørger jeg altid hvad de ser og hører om ledelse tillid ansvar mod'.split(
    ' ',
  ),
  en: 'we have a plan and it takes time to listen to those who know the work when the day is long for people so I always ask what they see and hear about leadership trust duty courage'.split(
    ' ',
  ),
}
const beginnings = 'be for ind op ud af sam med over under gen mis til fra om'.split(' ')
const middles = 'dag led bor sko lær mød tal hus vej syn tid råd vil kund sprog'.split(' ')
const endings: Record<Language, readonly string[]> = {
  da: 'e en er erne et ning ningen hed heden som lig ede'.split(' '),
  en: 's ing ed er ers ness ment ly able ful tion al'.split(' '),
}

/** One word: every other is common, the rest are of thousands that nobody ever used, the early ones more often. */
function word(chance: Chance, language: Language): string {
  if (chance.below(2) === 0) return chance.of(common[language])
  const often = <T>(parts: readonly T[]) =>
    chance.of(parts.slice(0, 1 + chance.below(parts.length)))
  return `${often(beginnings)}${often(middles)}${often(endings[language])}`
}

const givenNames =
  'Alma Birk Carla Ditte Egon Frida Gorm Helle Iver Jytte Knud Liv Mads Nanna Otto Pia'
const familyNames =
  'Askov Brink Damgård Elkær Falk Grønne Holt Ibskov Juhl Krag Lyng Mose Nørager Ravn Skov Vang'

/** A sentence of about fifteen words. */
export function sentence(chance: Chance, language: Language, words = 8 + chance.below(14)): string {
  const drawn = Array.from({ length: words }, () => word(chance, language)).join(' ')
  return `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}.`
}

/** Some sentences in one paragraph. */
export const prose = (chance: Chance, language: Language, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(chance, language)).join(' ')

/** Paragraphs of four sentences: about sixty words each. */
export const passage = (chance: Chance, language: Language, paragraphs: number): RichText =>
  paragraphsToRichText(Array.from({ length: paragraphs }, () => prose(chance, language, 4)))

export const personName = (chance: Chance): string =>
  `${chance.of(givenNames.split(' '))} ${chance.of(familyNames.split(' '))}`

/** A text in both languages, or in Danish alone, as the database takes a localised value. */
export function inBoth<T>(english: boolean, text: (language: Language) => T): { da: T; en?: T } {
  return english ? { da: text('da'), en: text('en') } : { da: text('da') }
}
