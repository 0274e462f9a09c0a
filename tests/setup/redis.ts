import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { onPath } from '../../src/cli/lib/onPath.mjs'
import { freePort } from './server.ts'

/** A Redis of a test's own on a port of its own. */
export interface TestRedis {
  url: string
  /** Ends it at once, with every connection; `start` brings it back at the same address. */
  kill(): Promise<void>
  start(): Promise<void>
}

/** How the made-up Redis answers: as it should, not at all, or what no client understands. */
export type Mood = 'sound' | 'silent' | 'garbled'

export interface FakeRedis extends TestRedis {
  mood: Mood
  /** Whether it leaves out the answers to what is published from now on. */
  slow: boolean
  /** How many messages it was given, and how many connections were made. */
  published: number
  connections: number
}

/** As much of Redis as a messenger needs, in RESP3. Runs in this process, on every machine. */
export async function fakeRedis(): Promise<FakeRedis> {
  const sockets = new Map<Socket, Set<string>>()
  const server = createServer((socket) => {
    sockets.set(socket, new Set())
    redis.connections += 1
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (data) => {
      if (redis.mood === 'garbled') socket.write('HTTP/1.1 400 Bad Request\r\n\r\nhvad?')
      if (redis.mood !== 'sound') return
      for (const words of commandsIn(data.toString())) obey(socket, words)
    })
  })
  const bulk = (text: string) => `$${Buffer.byteLength(text)}\r\n${text}\r\n`
  const push = (...parts: string[]) => `>${parts.length}\r\n${parts.join('')}`

  function obey(socket: Socket, [command = '', first = '', second = '']: string[]): void {
    const name = command.toUpperCase()
    if (name === 'HELLO') socket.write(`%1\r\n${bulk('proto')}:3\r\n`)
    else if (name === 'PING') socket.write('+PONG\r\n')
    else if (name === 'SUBSCRIBE') {
      sockets.get(socket)?.add(first)
      socket.write(push(bulk('subscribe'), bulk(first), ':1\r\n'))
    } else if (name === 'PUBLISH') {
      redis.published += 1
      for (const [other, channels] of sockets) {
        if (channels.has(first)) other.write(push(bulk('message'), bulk(first), bulk(second)))
      }
      if (!redis.slow) socket.write(':1\r\n')
    } else socket.write('-ERR unknown command\r\n')
  }

  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const redis: FakeRedis = {
    url: `redis://127.0.0.1:${port}`,
    mood: 'sound',
    slow: false,
    published: 0,
    connections: 0,
    kill: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets.keys()) socket.destroy()
      await closed
    },
    start: () => listen(port),
  }
  return redis
}

/** The commands in what a client sent; each comes whole, since they are short. */
function* commandsIn(text: string): Generator<string[]> {
  const lines = text.split('\r\n')
  for (let at = 0; lines[at]?.startsWith('*'); ) {
    const count = Number(lines[at]?.slice(1))
    yield Array.from({ length: count }, (_, nth) => lines[at + 2 + 2 * nth] ?? '')
    at += 1 + 2 * count
  }
}

const command = onPath('redis-server', 'valkey-server')

/** Whether this machine has a Redis of its own. */
export const hasRedis = command !== null

/** The machine's own Redis; throws when it has none. */
export async function realRedis(): Promise<TestRedis> {
  if (!command) throw new Error('There is no redis-server on this machine')
  const port = await freePort()
  let end = async () => undefined as undefined
  const start = async () => {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '']
    const child = spawn(command, options, { stdio: 'ignore' })
    end = async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
    }
    while (!(await answers(port))) await pause(20)
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, start, kill: () => end() }
}

function answers(port: number): Promise<boolean> {
  const probe = connect(port, '127.0.0.1')
  return new Promise((resolve) => {
    probe.once('connect', () => resolve(true))
    probe.once('error', () => resolve(false))
  }).then((found) => {
    probe.destroy()
    return found === true
  })
}
