import { contributionAccess } from './contributions.ts'

export const casesAccess = contributionAccess('putForwardBy')
