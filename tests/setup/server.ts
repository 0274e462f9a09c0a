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

/** A process of ours. */
export interface Launched {
  /** Everything it has printed. */
  output(): string
  /** The exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>
  hasEnded(): boolean
  signal(name: NodeJS.Signals): void
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** What the built server needs, in a folder of its own. */
const environment = (folder: string, port: number): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  NODE_ENV: 'production',
  STAFET_DATA: path.join(folder, 'data'),
  STAFET_MEDIA: path.join(folder, 'media'),
  STAFET_DEMO: '0',
  PORT: String(port),
})

/** Starts Node on one of the project's scripts, by default as `npm start` does, with an environment of its own. */
export function launch(
  variables: Record<string, string>,
  { folder, args = ['src/cli/start.mjs'] }: { folder: string; args?: string[] },
): Launched {
  const child = spawn(process.execPath, ['--conditions=production', ...args], {
    cwd: root,
    env: { ...environment(folder, 0), ...variables },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  return {
    output: () => printed,
    ended: new Promise((resolve) => child.once('close', resolve)),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    signal: (name) => child.kill(name),
  }
}

/** Waits until a server of ours answers there. */
export async function untilReady(url: string, server: Launched): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    if (server.hasEnded() || tries > 900)
      throw new Error(`The server did not start:\n${server.output()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await pause(100)
  }
}

/** The built server in a process and a folder of its own, ready to answer. `variables` go over its environment. */
export async function startServer(given: Record<string, string> = {}): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-e2e-'))
  const port = await freePort()
  const variables = { PORT: String(port), ...given }
  const server = launch(variables, { folder, args: ['dist/server.js'] })
  const url = `http://localhost:${port}`
  await untilReady(url, server)
  return {
    url,
    dataFolder: path.join(folder, 'data'),
    output: server.output,
    stafet: async (args, input = '') => {
      const env = { ...environment(folder, port), ...variables }
      const command = spawn(
        process.execPath,
        ['--conditions=production', 'dist/stafet.js', ...args],
        { cwd: root, env },
      )
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
      if (!server.hasEnded()) server.signal('SIGTERM')
      await server.ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
