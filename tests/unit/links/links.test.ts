import { describe, expect, it } from 'vitest'
import {
  type InvitationAction,
  type InvitationState,
  invitationAfter,
  invitationStates,
} from '../../../src/links/invitationStates.ts'
import { standingOf } from '../../../src/links/standing.ts'
import { hashOf, isWellFormed, newToken } from '../../../src/links/token.ts'

describe('a token', () => {
  it('has 256 bits, is new each time, and is kept as a hash', () => {
    const all = Array.from({ length: 500 }, newToken)
    expect(new Set(all.map(({ token }) => token)).size).toBe(500)
    for (const { hash, token } of all) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(32)
      expect(isWellFormed(token)).toBe(true)
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      expect(hash).toBe(hashOf(token))
    }
  })
  it.each(['', 'hej', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`, `${'a'.repeat(42)}/`])(
    'is not %j',
    (text) => expect(isWellFormed(text)).toBe(false),
  )
})

describe('where a link stands', () => {
  const expiresAt = '2026-12-01T00:00:00.000Z'
  const done = '2026-11-01T00:00:00.000Z'
  it.each([
    ['open', {}, '2026-11-30T23:59:59.999Z'],
    ['expired', {}, expiresAt],
    ['revoked', { revokedAt: done }, '2026-11-30T00:00:00.000Z'],
    ['used', { usedUpAt: done }, '2026-11-30T00:00:00.000Z'],
    ['revoked', { revokedAt: done, usedUpAt: done }, '2027-01-01T00:00:00.000Z'],
    ['used', { usedUpAt: done }, '2027-01-01T00:00:00.000Z'],
  ])('%s', (standing, dates, moment) => {
    expect(standingOf({ expiresAt, ...dates }, new Date(moment))).toBe(standing)
  })
})

describe('what can be done to an invitation', () => {
  const actions: InvitationAction[] = ['save', 'submit', 'reopen', 'close']
  const table: Record<InvitationState, (InvitationState | null)[]> = {
    open: ['open', 'submitted', null, 'closed'],
    submitted: [null, null, 'reopened', 'closed'],
    reopened: ['reopened', 'submitted', null, 'closed'],
    closed: [null, null, 'reopened', null],
  }
  it.each(invitationStates)('%s', (state) => {
    expect(actions.map((action) => invitationAfter(state, action))).toEqual(table[state])
  })
})
