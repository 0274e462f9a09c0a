import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { setClock } from '../../../src/clock.ts'
import { mailAdapter } from '../../../src/mail/adapter.ts'

const logged: string[] = []
const payload = {
  logger: { warn: ({ msg }: { msg: string }) => logged.push(msg) },
} as unknown as Payload
const mail = { to: 'åse@example.dk', subject: 'Nulstil / adgangskode', text: 'Kære Åse\n' }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'users-mail-'))
  logged.length = 0
  setClock(() => new Date('2026-11-23T14:21:05.123Z'))
})
afterEach(async () => {
  setClock()
  await rm(folder, { recursive: true, force: true })
})

it('writes readable files for the owner’s eyes only, and logs where', async () => {
  const adapter = mailAdapter({ folder: join(folder, 'mail') })({ payload })
  await Promise.all([adapter.sendEmail(mail), adapter.sendEmail(mail)])
  const base = '2026-11-23T14-21-05-123Z-nulstil-adgangskode-aase-example-dk'
  const names = (await readdir(join(folder, 'mail'))).sort()
  expect(names).toEqual([`${base}-2.html`, `${base}-2.txt`, `${base}.html`, `${base}.txt`])
  const path = join(folder, 'mail', `${base}.txt`)
  expect(await readFile(path, 'utf8')).toBe(
    'From: Stafet <stafet@localhost>\nTo: åse@example.dk\nDate: 2026-11-23T14:21:05.123Z\nSubject: Nulstil / adgangskode\n\nKære Åse\n',
  )
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'mail'))).mode & 0o777).toBe(0o700)
  expect(logged.some((line) => line.includes(path))).toBe(true)
})

it('names the sender as configured', () => {
  const adapter = mailAdapter({ folder, from: '"Ambassadør" <kontakt@example.dk>' })({ payload })
  expect(adapter.defaultFromAddress).toBe('kontakt@example.dk')
  expect(adapter.defaultFromName).toBe('Ambassadør')
})

/** A mail server that agrees to everything and keeps what it is sent. */
async function mailServer(): Promise<{ server: Server; sent: () => string; close: () => void }> {
  let sent = ''
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    let inData = false
    sockets.push(socket)
    socket.on('error', () => undefined)
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      sent += chunk.toString('utf8')
      if (inData) {
        if (!sent.endsWith('\r\n.\r\n')) return
        inData = false
        socket.write('250 kept\r\n')
        return
      }
      for (const line of chunk.toString('utf8').split('\r\n').filter(Boolean)) {
        inData = line === 'DATA'
        socket.write(inData ? '354 go on\r\n' : '250 yes\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { server, sent: () => sent, close }
}

it('sends through SMTP where there is a server, and says when it cannot', async () => {
  const { close, sent, server } = await mailServer()
  const { port } = server.address() as AddressInfo
  const options = { folder, from: 'Stafet <s@example.dk>', smtpUrl: `smtp://127.0.0.1:${port}` }
  const adapter = mailAdapter(options)({ payload })
  const to = 'jens@example.dk'
  const result = await adapter.sendEmail({ ...mail, to, subject: 'Hej\r\nBcc: x@y.dk' })
  expect(result).toEqual({ sent: 'smtp' })
  expect(sent()).toContain('RCPT TO:<jens@example.dk>')
  expect(sent()).not.toContain('RCPT TO:<x@y.dk>')
  expect(sent()).toContain('Subject: Hej Bcc: x@y.dk')
  expect(await readdir(folder)).toEqual([])
  close()
  const nowhere = mailAdapter({ ...options, smtpUrl: 'smtp://127.0.0.1:1' })({ payload })
  await expect(nowhere.sendEmail(mail)).rejects.toThrow()
})
