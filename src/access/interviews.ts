import { contributionAccess } from './contributions.ts'

export const interviewsAccess = contributionAccess('interviewees')
