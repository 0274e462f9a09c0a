import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface RunningServer {
  url: string
  /** Where this server keeps what it keeps, mails among it. */
  dataFolder: string
  /** Everything the server has printed. */
  output(): string
  /** Runs a `stafet` command on this server's database and gives what it printed. Throws when it fails. */
  stafet(args: string[], input?: string): Promise<string>
  stop(): Promise<void>
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** The built server in a process and a folder of its own, ready to answer. `variables` go over its environment. */
export async function startServer(variables: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-e2e-'))
  const port = await freePort()
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    NODE_ENV: 'production',
    STAFET_DATA: path.join(folder, 'data'),
    STAFET_MEDIA: path.join(folder, 'media'),
    STAFET_DEMO: '0',
    PORT: String(port),
    ...variables,
  }
  const node = (args: string[]) =>
    spawn(process.execPath, ['--conditions=production', ...args], { cwd: root, env })
  const child = node(['dist/server.js'])
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  const url = `http://localhost:${port}`
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 900)
      throw new Error(`The server did not start:\n${printed}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) break
    await pause(100)
  }
  return {
    url,
    dataFolder: path.join(folder, 'data'),
    output: () => printed,
    stafet: async (args, input = '') => {
      const command = node(['dist/stafet.js', ...args])
      let out = ''
      let errors = ''
      command.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text
      })
      command.stderr.setEncoding('utf8').on('data', (text: string) => {
        errors += text
      })
      command.stdin.end(input)
      const code = await new Promise((resolve) => command.once('close', resolve))
      if (code !== 0)
        throw new Error(`stafet ${args.join(' ')} ended with ${code}: ${errors}${out}`)
      return out
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await ended
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
