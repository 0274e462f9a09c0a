export { checkDocument, mediaToLookUp } from './checkDocument.ts'
export {
  type Checked,
  idsIn,
  type PersonFacts,
  type PictureFacts,
  type Surroundings,
} from './context.ts'
export type { Code, Finding, Level } from './finding.ts'
export type { Fields } from './passages.ts'
export { shapes } from './shapes.ts'
