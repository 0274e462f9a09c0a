export {
  type Conservation,
  checkConservation,
  type Place,
  placeWords,
  wordStarts,
} from './conservation.ts'
export { decodeText } from './decode.ts'
export { parseInterview, readInterview } from './parseInterview.ts'
export type { InterviewLanguage, ParsedExchange, ParsedInterview, ParsedPerson } from './types.ts'
export type { Warning } from './warnings.ts'
