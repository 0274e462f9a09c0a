import { expect, test } from 'vitest'
import { selectFiles } from '../../../src/cli/lib/suites.mjs'

const files = ['tests/e2e/publish.test.ts', 'tests/unit/slug.test.ts', 'tests/unit/term.test.ts']

test.each([
  { args: [], expected: files },
  { args: ['tests/unit'], expected: files.slice(1) },
  { args: ['./tests/e2e/publish.test.ts'], expected: files.slice(0, 1) },
  { args: ['slug', '--reporter=verbose'], expected: files.slice(1, 2) },
  { args: ['-t', 'a word of a name'], expected: files },
])('$args', ({ args, expected }) => {
  expect(selectFiles(args, files)).toEqual(expected)
})
