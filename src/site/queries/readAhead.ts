import type { Payload } from 'payload'
import { publishedAmbassadors, publishedCases, publishedInterviews } from './published.ts'
import { allOrganisations, allQuestions, allThemes } from './reference.ts'

const registers = [
  publishedInterviews,
  publishedCases,
  publishedAmbassadors,
  allThemes,
  allOrganisations,
  allQuestions,
]

/** Reads all of it before the first reader asks for a list: ten thousand interviews take a second or two. Never rejects. */
export async function readAhead(payload: Payload): Promise<void> {
  try {
    for (const read of registers) await read(payload)
  } catch (err) {
    payload.logger.warn({ err, msg: 'What is published is read when the first list is asked for' })
  }
}
