import { richTextToParagraphs } from '../richtext/plainText.ts'

/** Keys that no reader wants to see. */
const silent = new Set(['id', 'blockType', 'relationTo'])

/**
 * A field's value as plain text, for two people who compare what they wrote: rich text without its markup, each row of a list as
 * paragraphs of its own, dates as their day. Relations, yes and no are shown by `name`,
 * which may know what an id or `true` is called.
 */
export function readable(value: unknown, name: (id: string) => string = (id) => id): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 10) : name(value)
  if (typeof value === 'boolean') return name(String(value))
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) {
    return value
      .map((one) => readable(one, name))
      .filter(Boolean)
      .join('\n\n')
  }
  if ('root' in value) return richTextToParagraphs(value).join('\n\n')
  return Object.entries(value)
    .filter(([key]) => !silent.has(key))
    .map(([, inner]) => readable(inner, name))
    .filter(Boolean)
    .join('\n')
}
