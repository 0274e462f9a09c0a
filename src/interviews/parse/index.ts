export {
  type Conservation,
  checkConservation,
  type Place,
  placeWords,
  wordStarts,
} from './conservation.ts'
export { decodeText } from './decode.ts'
export { type Divided, doubtsAboutDivision } from './divided.ts'
export { parseInterview, readInterview } from './parseInterview.ts'
export type {
  InterviewLanguage,
  ParsedExchange,
  ParsedInterview,
  ParsedPerson,
  ReadAs,
} from './types.ts'
export { quoted, render, type Warning } from './warnings.ts'
