import type { Context } from './context.ts'
import type { Finding } from './finding.ts'

/** Whose approval is missing where approval is required: publishing is refused without it. */
export const missingApproval = ({ around }: Context): Finding[] =>
  (around.unapproved ?? []).map((message) => ({
    level: 'error',
    code: 'noApproval',
    path: 'approvalPanel',
    message,
  }))
