import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const lockModule = fileURLToPath(new URL('../../../src/cli/lib/lock.mjs', import.meta.url))
let folder: string
let lock: string
let log: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stafet-lock-'))
  lock = path.join(folder, 'build.lock')
  log = path.join(folder, 'log')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A process that writes `begin` and `end` under the lock; gives its exit code. */
function worker(): Promise<number | null> {
  const code = `
    import { appendFileSync } from 'node:fs'
    import { withBuildLock } from ${JSON.stringify(lockModule)}
    await withBuildLock(async () => {
      appendFileSync(${JSON.stringify(log)}, 'begin ')
      await new Promise((resolve) => setTimeout(resolve, 50))
      appendFileSync(${JSON.stringify(log)}, 'end ')
    }, ${JSON.stringify(lock)})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' })
  return new Promise((resolve) => child.once('exit', resolve))
}

test('processes build one after the other', async () => {
  expect(await Promise.all([worker(), worker(), worker(), worker()])).toEqual([0, 0, 0, 0])
  expect(readFileSync(log, 'utf8')).toBe('begin end '.repeat(4))
  expect(existsSync(lock)).toBe(false)
})

test('what a killed process left behind holds nobody up', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(lock, `${pid} left behind`)
  expect(await Promise.all([worker(), worker()])).toEqual([0, 0])
  expect(readFileSync(log, 'utf8')).toBe('begin end '.repeat(2))
})
