import { type PayloadRequest, ValidationError } from 'payload'
import { languageOf } from '../../i18n/text.ts'
import { type FileProblem, FileRefused, problemStatus, problemText } from '../../media/problems.ts'

const label = { da: 'Fil', en: 'File' }

/** The error that tells the reader, in their language and at the file field, why a file was not taken: 400 or 413. */
export function refusal(problem: FileProblem, req: PayloadRequest): ValidationError {
  const language = languageOf(req.i18n?.language)
  const message = problemText(problem)[language]
  const errors = [{ label: label[language], message, path: 'file' }]
  const error = new ValidationError({ collection: 'media', errors, req }, req.t)
  error.status = problemStatus(problem)
  return error
}

/** Runs image work and translates its refusals; other errors pass. */
export async function orRefuse<Result>(req: PayloadRequest, work: () => Promise<Result>) {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileRefused) throw refusal(error.problem, req)
    throw error
  }
}
