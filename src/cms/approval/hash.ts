import { createHash } from 'node:crypto'
import type { CanonicalContent } from '../../approval/content.ts'
import { canonicalJson } from '../../approval/json.ts'

/** What an approval is bound to: SHA-256 of the content's canonical JSON in UTF-8, 64 hex digits. */
export const hashOfContent = (content: CanonicalContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')
