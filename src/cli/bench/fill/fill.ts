import type { Payload } from 'payload'
import { fillBank } from './bank.ts'
import { chanceFrom } from './chance.ts'
import { type Around, ambassador, interview, leadershipCase } from './documents.ts'
import { fillMedia } from './media.ts'
import { fillRole } from './role.ts'
import { inBoth } from './words.ts'
import { Writer } from './writer.ts'

export interface Filling {
  /** How many interviews; everything else that grows with a programme follows from it. */
  interviews: number
  /** The same seed gives the same texts. */
  seed?: number
  /** Where the files of media go. */
  mediaFolder: string
}

/** So many held the role of the programme, whatever its size. */
const holders = 36
/** So many of the questions are put to each new ambassador. */
const fixedQuestions = 8

/**
 * Fills an empty database with a published programme of invented people: for each ten interviews two cases, one person
 * and two pictures, for each fifty an organisation. Written past hooks and validation, 10,000 interviews in a minute or two.
 */
export async function fill(payload: Payload, { interviews, seed = 1, mediaFolder }: Filling) {
  const chance = chanceFrom(seed)
  const writer = new Writer(payload)
  const organisations = await writer.write('organisations', 5 + interviews / 50, (index) => ({
    name: inBoth(true, () => `Lyngby Bakke ${index + 1}`),
    slug: `lyngby-bakke-${index + 1}`,
  }))
  const media = await fillMedia(payload, writer, {
    count: 5 + Math.ceil(interviews / 5),
    folder: mediaFolder,
  })
  const bank = await fillBank(writer, chance)
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
    ...bank,
    role: await fillRole(payload, writer, {
      holders: people.slice(0, holders),
      questions: bank.questions.slice(0, fixedQuestions).map(({ id }) => id),
    }),
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
