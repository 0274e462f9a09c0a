import { access } from './access.ts'
import { documents } from './documents.ts'
import { fields } from './fields.ts'
import { versions } from './versions.ts'

export { withEditorDanish } from './editor.ts'

/**
 * Better Danish for Payload's admin panel, by Payload's own keys. What its own Danish says well is not here. Our
 * words: udgive and trække tilbage (publish, unpublish), kladde (draft), papirkurv (trash), sprog (locale).
 */
export const adminDanish = { ...access, ...documents, ...fields, ...versions }
