import { type PayloadRequest, ValidationError } from 'payload'
import { languageOf } from '../../i18n/text.ts'
import { type FileProblem, FileRefused, problemStatus, problemText } from '../../media/problems.ts'

/** What is wrong with a field, in the reader's language. */
export type FieldFault = { label: string; message: string; path: string }

const label = { da: 'Fil', en: 'File' }

/**
 * The error that tells the reader, in their language and at the file field, why a file was not taken: 400 or 413.
 * `more` are faults of other fields, for the reader to hear everything at once.
 */
export function refusal(
  problem: FileProblem,
  req: PayloadRequest,
  more: FieldFault[] = [],
): ValidationError {
  const language = languageOf(req.i18n?.language)
  const message = problemText(problem)[language]
  const errors = [{ label: label[language], message, path: 'file' }, ...more]
  const error = new ValidationError({ collection: 'media', errors, req }, req.t)
  error.status = problemStatus(problem)
  error.message = [message, ...more.map((fault) => `${fault.label}: ${fault.message}`)].join(' ')
  return error
}

/** Runs image work and translates its refusals, with `more` faults; other errors pass. */
export async function orRefuse<Result>(
  req: PayloadRequest,
  more: FieldFault[],
  work: () => Promise<Result>,
) {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileRefused) throw refusal(error.problem, req, more)
    throw error
  }
}
