import { expect, test } from 'vitest'
import { differences } from '../../../src/cli/lib/snapshot.mjs'

const files = (entries: Record<string, string>) =>
  new Map(Object.entries(entries).map(([file, text]) => [file, Buffer.from(text)]))

test('finds what was changed, added and removed, and nothing else', () => {
  const before = files({ same: '1', changed: '1', removed: '1', empty: '' })
  const after = files({ same: '1', changed: '2', added: '1', empty: '' })
  expect(differences(before, after)).toEqual(['added', 'changed', 'removed'])
})
