import { expect, it } from 'vitest'
import { wordingAfter } from '../../../src/interviews/wording.ts'

const question = { da: 'Hvad er svært?', en: 'What is hard?' }

it.each([
  [
    'copies both languages when a question is picked',
    { chosenNow: true, written: undefined, before: {} },
    question,
  ],
  [
    'keeps what the editor writes in the same save',
    { chosenNow: true, written: 'Mit eget?', before: {} },
    { da: 'Mit eget?', en: question.en },
  ],
  [
    'replaces the old wording when another question is picked',
    { chosenNow: true, written: 'Gammel?', before: { da: 'Gammel?', en: 'Old?' } },
    question,
  ],
  [
    'never looks at the bank again',
    { chosenNow: false, written: 'Rettet?', before: { da: 'Gammel?', en: 'Old?' } },
    { da: 'Rettet?', en: 'Old?' },
  ],
  [
    'fills a wording that is empty',
    { chosenNow: false, written: '', before: { en: 'Old?' } },
    { da: question.da, en: 'Old?' },
  ],
])('%s', (_name, choice, expected) => {
  expect(wordingAfter({ question, language: 'da', ...choice })).toEqual(expected)
})

it('leaves a free wording alone when no question is picked', () => {
  expect(wordingAfter({ chosenNow: false, language: 'da', written: 'Fri?', before: {} })).toEqual({
    da: 'Fri?',
  })
})
