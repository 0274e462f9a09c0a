export { type Conservation, checkConservation } from './conservation.ts'
export { decodeText } from './decode.ts'
export { parseInterview } from './parseInterview.ts'
export type { InterviewLanguage, ParsedExchange, ParsedInterview, ParsedPerson } from './types.ts'
