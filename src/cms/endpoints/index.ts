export { assignMany } from './assign.ts'
export { checks } from './checks.ts'
export { correctAttribution } from './correctAttribution.ts'
export { fillQuestionSet } from './fillQuestionSet.ts'
