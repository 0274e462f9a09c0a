import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Answer, type Asked, ask } from '../../setup/app.ts'
import { nodeArguments, program } from './child.ts'

const editor = { email: 'editor@example.org', password: 'Grønne-cykler-40-km' }

/** A server that can be killed at any moment and comes back on the same data. */
export class MortalServer {
  kills = 0
  readonly #variables: Record<string, string>
  #standby: Promise<ChildProcess>
  #alive: ChildProcess | undefined
  #port = 0
  #cookie = ''

  constructor(variables: Record<string, string>) {
    this.#variables = variables
    this.#standby = this.#load()
  }

  /** Starts it, on what the last one left. */
  async rise(): Promise<void> {
    const child = await this.#standby
    this.#alive = child
    this.#standby = this.#load()
    let errors = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.stdout?.resume()
    const port = once(child, 'message').then(([message]) => Number(message))
    const early = once(child, 'close').then(() => {
      throw new Error(`The server ended by itself: ${errors}`)
    })
    early.catch(() => undefined)
    child.send(editor)
    this.#port = await Promise.race([port, early])
    if (this.#cookie === '') await this.#signIn()
  }

  /** A request of the editor's. Rejects when the server dies before it has answered. */
  async ask(path: string, asked: Asked = {}): Promise<Answer> {
    const answer = await this.#send(path, asked)
    // The session is older than a session may be.
    if (answer.status !== 401) return answer
    await this.#signIn()
    return this.#send(path, asked)
  }

  /** SIGKILL; resolves when the process is gone. */
  async kill(): Promise<void> {
    const child = this.#alive
    if (!child) return
    this.#alive = undefined
    this.kills += 1
    const gone = child.exitCode === null && child.signalCode === null && once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  /** Ends it for good, and the one that stands by. */
  async end(): Promise<void> {
    for (const child of [this.#alive, await this.#standby]) child?.kill('SIGKILL')
  }

  #send(path: string, { headers, ...asked }: Asked): Promise<Answer> {
    const own = { cookie: this.#cookie, 'sec-fetch-site': 'same-origin' }
    return ask(this.#port, path, { ...asked, headers: { ...own, ...headers } })
  }

  async #signIn(): Promise<void> {
    const answer = await this.#send('/api/users/login', { method: 'POST', body: editor })
    const { token } = answer.json as { token?: string }
    if (!token) throw new Error(`Nobody could sign in: ${answer.text}`)
    this.#cookie = `payload-token=${token}`
  }

  async #load(): Promise<ChildProcess> {
    const env: NodeJS.ProcessEnv = {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      STAFET_DEMO: '0',
      ...this.#variables,
    }
    return spawn(process.execPath, [...nodeArguments, await program('../product/server.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
  }
}
