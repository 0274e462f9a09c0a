import { expect, it, vi } from 'vitest'
import { roster } from '../../../src/cli/commands/roster.ts'
import { UsageError } from '../../../src/cli/io.ts'

it.each([
  { args: [] },
  { args: ['export', 'file.csv'] },
  { args: ['import'] },
  { args: ['import', 'a.csv', 'b.csv'] },
  { args: ['import', 'a.csv', '--dryrun'] },
  { args: ['import', 'a.csv', '--lang', 'de'] },
])('knows no such words: $args', async ({ args }) => {
  await expect(roster(args)).rejects.toBeInstanceOf(UsageError)
})

it('says that there is no such file', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await roster(['import', '/no/such/roster.csv'])).toBe(1)
  expect(write.mock.calls.join()).toMatch(/^Kan ikke læse .*ENOENT/)
})
