import type { Payload } from 'payload'
import { chanceFrom } from './chance.ts'
import { type Around, ambassador, interview, leadershipCase } from './documents.ts'
import { fillMedia } from './media.ts'
import { fillRole } from './role.ts'
import { inBoth, sentence } from './words.ts'
import { Writer } from './writer.ts'

export interface Filling {
  /** How many interviews; everything else that grows with a programme follows from it. */
  interviews: number
  /** The same seed gives the same texts. */
  seed?: number
  /** Where the files of media go. */
  mediaFolder: string
}

/** What a filled programme stands on whatever its size: its role was held by so many, its bank has so many questions. */
const holders = 36
const questions = 60
const themes = 12

/**
 * Fills an empty database with a published programme of invented people: for each ten interviews two cases, one person
 * and two pictures, for each fifty an organisation. Written past hooks and validation, 10,000 interviews in a minute or two.
 */
export async function fill(payload: Payload, { interviews, seed = 1, mediaFolder }: Filling) {
  const chance = chanceFrom(seed)
  const writer = new Writer(payload)
  const named = (name: string) => (index: number) => ({
    name: inBoth(true, () => `${name} ${index + 1}`),
  })
  const organisations = await writer.write('organisations', 5 + interviews / 50, (index) => ({
    name: `Lyngby Bakke ${index + 1}`,
  }))
  const media = await fillMedia(payload, writer, {
    count: 5 + Math.ceil(interviews / 5),
    folder: mediaFolder,
  })
  const wordings = Array.from({ length: questions }, () => sentence(chance, 'da', 9))
  const bank = await writer.write('questions', questions, (index) => ({
    wording: { da: wordings[index], en: sentence(chance, 'en', 9) },
    retired: false,
  }))
  const people = await writer.write(
    'ambassadors',
    holders + Math.ceil(interviews / 10),
    (index) => ambassador(chance, index, organisations, media),
    () => 1,
  )
  const around: Around = {
    people,
    organisations,
    media,
    themes: await writer.write('themes', themes, named('Tema')),
    questions: bank.map((id, index) => ({ id, wording: wordings[index] ?? '' })),
    role: await fillRole(payload, writer, people.slice(0, holders)),
  }
  const cases = await writer.write(
    'cases',
    Math.ceil(interviews / 5),
    (index) => leadershipCase(chance, index, around),
    () => 1,
  )
  await writer.write(
    'interviews',
    interviews,
    (index) => interview(chance, index, around, cases),
    (index) => (index % 10 === 0 ? 3 : 1),
  )
  await writer.noteMediaUse()
}
