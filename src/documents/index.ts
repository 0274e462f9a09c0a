export { limits } from './limits.ts'
export { DocumentProblem, problems } from './problem.ts'
export { readDocument, readPasted } from './readDocument.ts'
export type { DocumentText } from './types.ts'
