import { describe, expect, it } from 'vitest'
import { accountProblems } from '../../../src/access/accountRules.ts'

const good = {
  email: 'jens@example.dk',
  name: 'Jens Vang',
  role: 'editor',
  password: 'fire grønne cykler i regn',
}
const fields = (wish: object) => accountProblems({ ...good, ...wish }).map(({ field }) => field)

describe('accounts', () => {
  it('accepts what is in order, and an invitation without a password', () => {
    expect(fields({})).toEqual([])
    expect(fields({ password: undefined })).toEqual([])
    expect(fields({ role: 'ambassador', ambassador: 'jens-vang' })).toEqual([])
  })

  it('names everything that is wrong at once', () => {
    const wish = { email: 'jens', name: ' ', role: 'boss', password: 'kort' }
    expect(new Set(fields(wish))).toEqual(new Set(['name', 'email', 'role', 'password']))
  })

  it.each(['', 'a@b', '@example.dk', 'a b@example.dk', 'a@example.dk, b@example.dk', 'a@ex\nb.dk'])(
    'refuses the address %j',
    (email) => {
      expect(fields({ email })).toEqual(['email'])
    },
  )

  it('asks an ambassador’s account for its ambassador', () => {
    expect(fields({ role: 'ambassador' })).toEqual(['ambassador'])
  })
})
