import type { Chance } from './chance.ts'
import type { Around } from './documents.ts'
import { inBoth, prose, sentence } from './words.ts'
import type { Writer } from './writer.ts'

/** A programme has a score of subjects and some dozens of questions, whatever the number of its interviews. */
const themes = 20
const questions = 40

/** The themes, and a bank of questions of which each belongs to one. */
export async function fillBank(
  writer: Writer,
  chance: Chance,
): Promise<Pick<Around, 'themes' | 'questions'>> {
  const themeIds = await writer.write('themes', themes, (index) => ({
    name: { da: `Tema ${index + 1}`, en: `Theme ${index + 1}` },
    slug: `tema-${index + 1}`,
    description: inBoth(true, (language) => prose(chance, language, 2)),
  }))
  const wordings = Array.from({ length: questions }, () => sentence(chance, 'da', 9))
  const ids = await writer.write('questions', questions, (index) => ({
    wording: { da: wordings[index], en: sentence(chance, 'en', 9) },
    slug: `spoergsmaal-${index + 1}`,
    theme: themeIds[index % themes],
    retired: false,
  }))
  const bank = ids.map((id, index) => ({ id, wording: wordings[index] ?? '' }))
  return { themes: themeIds, questions: bank }
}
