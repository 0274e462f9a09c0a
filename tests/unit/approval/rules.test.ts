import { describe, expect, it } from 'vitest'
import { missingApprovals } from '../../../src/approval/missing.ts'
import { modeInForce } from '../../../src/approval/modes.ts'
import { reminderOn } from '../../../src/approval/reminders.ts'
import { type Asked, type Standing, standingOf } from '../../../src/approval/standing.ts'
import {
  type ApprovalAction,
  type ApprovalState,
  approvalActions,
  approvalAfter,
  approvalStates,
} from '../../../src/approval/states.ts'

describe('the states of a request', () => {
  const allowed: [ApprovalState, ApprovalAction, ApprovalState][] = [
    ['asked', 'approve', 'approved'],
    ['asked', 'approveWithRemarks', 'approvedWithRemarks'],
    ['asked', 'suggest', 'changesSuggested'],
    ['asked', 'decline', 'declined'],
    ['asked', 'withdraw', 'withdrawn'],
    ['asked', 'supersede', 'superseded'],
    ['changesSuggested', 'supersede', 'superseded'],
  ]
  const every = approvalStates.flatMap((state) =>
    approvalActions.map((action) => {
      const row = allowed.find(([from, by]) => from === state && by === action)
      return [state, action, row?.[2] ?? null] as const
    }),
  )
  it.each(every)('%s, %s: %s', (state, action, after) => {
    expect(approvalAfter(state, action)).toBe(after)
  })
})

describe('where somebody stands', () => {
  const asked = (
    state: ApprovalState,
    hash: string,
    askedAt: string,
    decidedAt: string | null = null,
  ): Asked => ({ id: `${state} ${askedAt}`, state, hash, askedAt, decidedAt })
  it.each<[string, Asked[], Standing]>([
    ['nobody asked', [], 'none'],
    ['asked about this', [asked('asked', 'now', '1')], 'waiting'],
    ['asked about what was', [asked('asked', 'then', '1')], 'outdated'],
    ['approved this', [asked('approved', 'now', '1', '2')], 'valid'],
    ['approved this with remarks', [asked('approvedWithRemarks', 'now', '1', '2')], 'valid'],
    ['approved what was', [asked('approved', 'then', '1', '2')], 'voided'],
    [
      'approved this, asked again since',
      [asked('approved', 'now', '1', '2'), asked('asked', 'now', '3')],
      'valid',
    ],
    [
      'approved what was, asked about this since',
      [asked('approved', 'then', '1', '2'), asked('asked', 'now', '3')],
      'waiting',
    ],
    [
      'approved this, and then declined the very same',
      [asked('approved', 'now', '1', '2'), asked('declined', 'now', '3', '4')],
      'declined',
    ],
    [
      'declined something else after approving this',
      [asked('approved', 'now', '1', '2'), asked('declined', 'other', '3', '4')],
      'valid',
    ],
    ['suggested changes', [asked('changesSuggested', 'now', '1', '2')], 'suggested'],
    ['a request that was taken back', [asked('withdrawn', 'now', '1')], 'none'],
    [
      'suggestions that a newer request replaced, which was taken back',
      [asked('superseded', 'then', '1', '2'), asked('withdrawn', 'now', '3')],
      'none',
    ],
  ])('%s', (_, requests, standing) => {
    expect(standingOf(requests, 'now').standing).toBe(standing)
    expect(standingOf(requests.toReversed(), 'now').standing).toBe(standing)
  })
})

describe('the mode in force', () => {
  it.each([
    ['required', 'notUsed', 'required', 'interview'],
    ['notUsed', 'required', 'notUsed', 'interview'],
    ['inherit', 'required', 'required', 'role'],
    [undefined, 'notUsed', 'notUsed', 'role'],
    [null, null, 'asked', 'default'],
    ['something', 'else', 'asked', 'default'],
  ])('%s on the interview, %s on the role: %s, said by the %s', (own, role, mode, source) => {
    expect(modeInForce(own, role)).toEqual({ mode, source })
  })
})

describe('what is missing', () => {
  const needed = (standing: Standing) => ({
    person: 'a1',
    name: 'Mona Lyng',
    language: 'da' as const,
    standing,
  })
  it('is nothing when everybody has approved', () => {
    expect(missingApprovals([needed('valid'), needed('valid')])).toEqual([])
  })
  it('is a sentence for each, in both languages', () => {
    const reasons = missingApprovals([needed('valid'), needed('voided'), needed('none')])
    expect(reasons.map(({ da }) => da)).toEqual([
      'Mona Lyng godkendte en tidligere udgave, men der er rettet siden i teksten på dansk.',
      'Mona Lyng er ikke bedt om at godkende teksten på dansk.',
    ])
    expect(reasons[1]?.en).toBe('Mona Lyng has not been asked to approve the text in Danish.')
  })
  it('is somebody to ask, when there is nobody', () => {
    expect(missingApprovals([])).toHaveLength(1)
  })
})

describe('reminders of an answer by 10 March', () => {
  const known = { askedOn: '2026-03-01', answerBy: '2026-03-10', early: false, due: false }
  it.each([
    ['2026-03-07', known, null],
    ['2026-03-08', known, 'early'],
    ['2026-03-09', { ...known, early: true }, null],
    ['2026-03-10', { ...known, early: true }, 'due'],
    ['2026-03-10', known, 'due'],
    ['2026-03-10', { ...known, due: true }, null],
    ['2026-03-13', known, 'due'],
    ['2026-03-14', known, null],
    ['2026-03-09', { ...known, askedOn: '2026-03-09' }, null],
    ['2026-03-10', { ...known, askedOn: '2026-03-10' }, null],
  ] as const)('on %s, %j: %s', (today, request, reminder) => {
    expect(reminderOn(request, today)).toBe(reminder)
  })
})
