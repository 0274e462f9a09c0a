import { describe, expect, it } from 'vitest'
import { isWaiting, mayPlace, standingOfAnswer } from '../../../src/interviews/answerStanding.ts'
import { mergeAnswers } from '../../../src/interviews/mergeAnswers.ts'
import { typedToRichText } from '../../../src/richtext/typed.ts'

const draft = (typed: string) => ({ answer: typedToRichText(typed) })

describe('where an answer stands against the draft', () => {
  it.each([
    ['nothing written', { text: ' ', placed: null }, draft('a'), 'empty', false],
    ['word for word', { text: '*a*', placed: null }, draft('*a*'), 'own', false],
    ['nothing there', { text: 'a', placed: null }, { answer: null }, 'missing', true],
    ['placed and emptied', { text: 'a', placed: 'a' }, draft(''), 'missing', true],
    ['placed and edited', { text: 'a', placed: 'a' }, draft('a!'), 'edited', false],
    ['an editor wrote', { text: 'a', placed: null }, draft('b'), 'differs', false],
    ['former words untouched', { text: 'a2', placed: 'a1' }, draft('a1'), 'differs', true],
    ['former words edited', { text: 'a2', placed: 'a1' }, draft('a1!'), 'differs', false],
    ['question removed', { text: 'a', placed: null }, undefined, 'gone', false],
  ] as const)('%s', (_, answer, exchange, standing, places) => {
    expect(standingOfAnswer(answer, exchange)).toBe(standing)
    expect(mayPlace(answer, exchange)).toBe(places)
  })

  it('waits for an editor when it is missing, other or gone', () => {
    const all = ['empty', 'own', 'edited', 'missing', 'differs', 'gone'] as const
    expect(all.filter(isWaiting)).toEqual(['missing', 'differs', 'gone'])
  })
})

describe('answers that are saved', () => {
  const stored = [{ exchange: 'a', wording: 'A?', text: 'før', revision: 3, placed: 'før' }]
  const sent = (text: string, revision: number, exchange = 'a') => [
    { exchange, wording: null, text, revision },
  ]

  it('count their changes, and keep what is known of them', () => {
    expect(mergeAnswers(stored, sent('efter', 3))).toEqual({
      answers: [{ exchange: 'a', wording: 'A?', text: 'efter', revision: 4, placed: 'før' }],
      conflicts: [],
      changed: true,
    })
  })
  it('are left alone when somebody was faster', () => {
    expect(mergeAnswers(stored, sent('efter', 2))).toEqual({
      answers: stored,
      conflicts: [{ exchange: 'a', text: 'før', revision: 3 }],
      changed: false,
    })
  })
  it('don’t conflict when both say the same', () => {
    expect(mergeAnswers(stored, sent('før', 1))).toEqual({
      answers: stored,
      conflicts: [],
      changed: false,
    })
  })
  it('may be the first ones', () => {
    const { answers } = mergeAnswers(stored, sent('ny', 0, 'b'))
    expect(answers.map(({ exchange, revision }) => [exchange, revision])).toEqual([
      ['a', 3],
      ['b', 1],
    ])
  })
})
