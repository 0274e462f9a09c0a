export { arrange, type Understood } from './arrange.ts'
export type { TextPlace } from './boundary.ts'
export { keepsEverything } from './check.ts'
export { composeText } from './compose.ts'
export { contentOf, runsOf } from './content.ts'
export { cutsOf, sentencesOf, steppedTo } from './cuts.ts'
export { type Doubt, doubtsOf, renderDoubt } from './doubts.ts'
export { type Edit, edited, groupAround } from './edit.ts'
export { begun, type History, redone, stepped, undone } from './history.ts'
export { type DoubtPlace, placeOf } from './places.ts'
export {
  type Arrangement,
  type Content,
  type Label,
  labels,
  type Piece,
  type WordCount,
} from './types.ts'
export { countWords } from './words.ts'
