import { expect, it } from 'vitest'
import { inQuotes } from '../../../src/i18n/text.ts'

it.each([
  ['da', 'Broen', '»Broen«'],
  ['en', 'The bridge', '“The bridge”'],
  ['da', '»Må jeg?«', '»Må jeg?«'],
  ['en', '“May I?”', '“May I?”'],
  ['da', 'Om »broen«', '»Om »broen««'],
  ['da', '»Ja« og »nej«', '»»Ja« og »nej««'],
] as const)('in %s %s is quoted as %s', (language, text, quoted) => {
  expect(inQuotes(text, language)).toBe(quoted)
})
