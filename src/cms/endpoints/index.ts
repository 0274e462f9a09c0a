export { checks } from './checks.ts'
export { correctAttribution } from './correctAttribution.ts'
export { fillQuestionSet } from './fillQuestionSet.ts'
export { importInterview, parseImport } from './importInterview.ts'
