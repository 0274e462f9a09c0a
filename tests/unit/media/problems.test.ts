import { expect, it } from 'vitest'
import { type FileProblem, problemStatus, problemText } from '../../../src/media/problems.ts'

const problems: FileProblem[] = [
  { code: 'missing' },
  { code: 'empty' },
  { code: 'onlyOne' },
  { code: 'tooLarge', what: 'image' },
  { code: 'tooLarge', what: 'pdf' },
  { code: 'tooLarge', what: 'file' },
  { code: 'wrongType' },
  { code: 'wrongType', found: 'image/gif' },
  { code: 'wrongType', found: 'image/svg+xml' },
  { code: 'wrongType', found: 'image/heic' },
  { code: 'wrongType', found: 'text/html' },
  { code: 'tooManyPixels', width: 9000, height: 8000, limit: 50_000_000 },
  { code: 'animated' },
  { code: 'broken', what: 'image' },
  { code: 'broken', what: 'pdf' },
  { code: 'activePdf', found: 'JavaScript' },
  { code: 'protectedPdf' },
  { code: 'otherKind' },
]

it('says each thing in its own words, in both languages', () => {
  for (const language of ['da', 'en'] as const) {
    const texts = problems.map((problem) => problemText(problem)[language])
    expect(new Set(texts).size).toBe(problems.length)
    for (const text of texts) expect(text).toMatch(/^[A-ZÆØÅ].*\.$/)
  }
})

it('answers 413 to what is too large and 400 to the rest', () => {
  for (const problem of problems) {
    expect(problemStatus(problem)).toBe(problem.code === 'tooLarge' ? 413 : 400)
  }
})
