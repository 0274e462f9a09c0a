import { describe, expect, it } from 'vitest'
import { dayAround } from '../../../src/publishing/lifetime.ts'
import { compact, staleAfter, type Write } from '../../../src/publishing/tags.ts'

const write = (more: Partial<Write>): Write => ({
  operation: 'updateOne',
  subject: 'interviews',
  global: false,
  ids: ['42'],
  draft: false,
  ...more,
})

describe('what a write makes untrue', () => {
  it.each<[string, Partial<Write>, string[]]>([
    ['a change', {}, ['interviews', 'interviews:42']],
    ['unpublishing', { draft: true }, ['interviews', 'interviews:42']],
    ['a new published document', { operation: 'create' }, ['interviews', 'interviews:42']],
    ['a new draft', { operation: 'create', draft: true }, []],
    ['a draft of a published document', { operation: 'createVersion', draft: true }, []],
    ['its autosave', { operation: 'updateVersion', draft: true }, []],
    ['a deletion', { operation: 'deleteOne' }, ['interviews', 'interviews:42']],
    ['who knows what', { operation: 'deleteMany', ids: null }, ['interviews', 'interviews:*']],
    ['nothing', { operation: 'updateMany', ids: [] }, []],
    [
      'the settings',
      { operation: 'updateGlobal', subject: 'settings', global: true, ids: null },
      ['settings'],
    ],
    [
      'a version of the settings',
      { operation: 'createGlobalVersion', subject: 'settings', global: true },
      [],
    ],
    ['a sign-in', { subject: 'users' }, []],
    ['the end of an account', { operation: 'deleteOne', subject: 'users' }, ['users', 'users:42']],
    ['bookkeeping', { subject: 'payload-preferences' }, []],
    ['what lies behind a private link', { subject: 'invitations' }, []],
    ['a private link', { operation: 'create', subject: 'links' }, []],
    ['the log itself', { operation: 'create', subject: 'changes' }, []],
  ])('%s', (_what, more, tags) => {
    expect(staleAfter(write(more))).toEqual(tags)
  })

  it('is said in few words when it is much', () => {
    const many = Array.from({ length: 9 }, (_, index) => `cases:${index}`)
    expect(compact(['settings', ...many, 'terms:1', 'terms:1'], 5)).toEqual([
      'settings',
      'cases',
      'cases:*',
      'terms:1',
    ])
  })
})

describe('the day around a moment', () => {
  const around = (zones: string[], moment: string) => {
    const { since, until } = dayAround(zones, new Date(moment))
    return [since, until].map((at) => new Date(at).toISOString())
  }
  it('begins and ends where a day does in any of the zones', () => {
    expect(around(['Europe/Copenhagen'], '2026-07-01T10:00:00Z')).toEqual([
      '2026-06-30T22:00:00.000Z',
      '2026-07-01T22:00:00.000Z',
    ])
    expect(around(['Europe/Copenhagen', 'America/Nuuk'], '2026-01-01T10:00:00Z')).toEqual([
      '2026-01-01T02:00:00.000Z',
      '2026-01-01T23:00:00.000Z',
    ])
  })
})
