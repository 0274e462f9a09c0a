import { describe, expect, it } from 'vitest'
import { checkConservation, parseInterview } from '../../../src/interviews/parse/index.ts'
import { aroundFixtures } from './fixtures/around.ts'
import { dashFixtures } from './fixtures/dashes.ts'
import { emphasisedFixtures } from './fixtures/emphasised.ts'
import { labelledFixtures } from './fixtures/labelled.ts'
import { numberedFixtures } from './fixtures/numbered.ts'
import { unmarkedFixtures } from './fixtures/unmarked.ts'
import { unseenFixtures } from './fixtures/unseen.ts'

const all = {
  'numbered questions': numberedFixtures,
  'unmarked questions': unmarkedFixtures,
  'emphasised questions': emphasisedFixtures,
  'dashes and bullets': dashFixtures,
  'labels and transcripts': labelledFixtures,
  'what stands around the questions': aroundFixtures,
  'texts unseen': unseenFixtures,
}

describe.each(Object.entries(all))('%s', (_, fixtures) => {
  it.each(fixtures)('$name', ({ text, expected }) => {
    expect(parseInterview(text, { language: 'da' })).toEqual(expected)
  })

  it.each(fixtures)('keeps every word: $name', ({ text, expected }) => {
    expect(checkConservation(text, parseInterview(text))).toMatchObject({
      ok: true,
      lost: [],
      added: [],
    })
    expect(checkConservation(text, expected).ok).toBe(true)
  })
})
