import { describe, expect, it } from 'vitest'
import { databaseAdapter } from '../../../src/database/adapter.ts'

describe('databaseAdapter', () => {
  it.each([
    [undefined, 'sqlite'],
    ['', 'sqlite'],
    ['file:other.db', 'sqlite'],
    ['file:///var/stafet.db', 'sqlite'],
    ['mongodb://127.0.0.1/stafet?replicaSet=rs0', 'mongoose'],
    ['mongodb+srv://example.org/stafet', 'mongoose'],
  ])('takes %s for %s, with texts as ids', (url, name) => {
    const adapter = databaseAdapter({ url, dataFolder: '/nowhere' })
    expect(adapter).toMatchObject({ name, defaultIDType: 'text' })
  })

  it('refuses any other database, without repeating a password', () => {
    const url = 'postgres://me:secret@example.org/db'
    expect(() => databaseAdapter({ url, dataFolder: '/nowhere' })).toThrow(
      /begins with "postgres:"/,
    )
    expect(() => databaseAdapter({ url, dataFolder: '/nowhere' })).not.toThrow(/secret/)
  })
})
