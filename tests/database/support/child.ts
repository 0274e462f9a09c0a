import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { Where } from 'payload'
import { afterAll } from 'vitest'

const run = promisify(execFile)
type Target = { url: string; dataFolder: string }
export type Doc = Record<string, unknown> & { id: string }

const built = new Map<string, Promise<string>>()

// Of the test file that imports this.
afterAll(async () => {
  for (const outfile of await Promise.all(built.values())) rmSync(outfile, { force: true })
})

/** Bundles a child's program, since Node 20 reads no TypeScript; inside the repository, so that it finds the packages. */
export function program(source: string): Promise<string> {
  const name = source.replace(/\W+/g, '-')
  const outfile = resolve(import.meta.dirname, `../../../dist/test-${process.pid}${name}.mjs`)
  const found = built.get(source)
  if (found) return found
  const building = build({
    entryPoints: [resolve(import.meta.dirname, source)],
    outfile,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  }).then(() => outfile)
  built.set(source, building)
  process.once('exit', () => rmSync(outfile, { force: true }))
  return building
}

/** With these Node loads the packages as the product does. */
export const nodeArguments = ['-C', 'production']

export type Question = { collection: string; where: Where }

/** The documents, per question, as a process sees them that has nothing of this one's memory. */
export async function readInNewProcess(target: Target, ...questions: Question[]): Promise<Doc[][]> {
  const args = [
    ...nodeArguments,
    await program('../fixture/child.ts'),
    'read',
    target.url,
    target.dataFolder,
  ]
  const { stdout } = await run(process.execPath, [...args, JSON.stringify(questions)], {
    maxBuffer: 1 << 26,
  })
  return JSON.parse(stdout) as Doc[][]
}

/** The same of the product's own configuration, in the environment given. */
export async function readProductInNewProcess(
  variables: Record<string, string>,
  ...questions: Question[]
): Promise<Doc[][]> {
  const args = [...nodeArguments, await program('../product/child.ts'), JSON.stringify(variables)]
  const { stdout } = await run(process.execPath, [...args, JSON.stringify(questions)], {
    maxBuffer: 1 << 26,
  })
  return JSON.parse(stdout) as Doc[][]
}

/** How a process ended. */
export interface Ended {
  code: number
  out: string
  errors: string
}

/** Runs a `stafet` command to its end in the environment given. */
export async function runCommand(
  variables: Record<string, string>,
  words: string[],
): Promise<Ended> {
  const args = [...nodeArguments, await program('../../../src/cli/stafet.ts'), ...words]
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    ...variables,
  }
  return run(process.execPath, args, { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, errors: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, errors: stderr }),
  )
}

/** Starts a process that writes without end (or `count` documents) and prints the slug of each that was acknowledged. */
export async function startWriter(
  target: Target,
  group: string,
  count = Infinity,
): Promise<Writer> {
  const args = [
    ...nodeArguments,
    await program('../fixture/child.ts'),
    'write',
    target.url,
    target.dataFolder,
    group,
    String(count),
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  return new Writer(child)
}

export class Writer {
  acknowledged: string[] = []
  errors = ''
  readonly ended: Promise<number | null>
  readonly #child: ChildProcess

  constructor(child: ChildProcess) {
    this.#child = child
    let rest = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      this.acknowledged.push(...lines)
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.errors += chunk
    })
    this.ended = new Promise((done) => child.once('close', (code) => done(code)))
  }

  /** Waits until so many writes have been acknowledged. */
  async until(count: number): Promise<void> {
    let over = false
    void this.ended.then(() => {
      over = true
    })
    while (this.acknowledged.length < count) {
      if (over) throw new Error(`The writer ended early: ${this.errors}`)
      await new Promise((next) => setTimeout(next, 20))
    }
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.ended
  }
}
