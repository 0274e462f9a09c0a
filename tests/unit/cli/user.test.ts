import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { runUserCommand } from '../../../src/cli/commands/user.ts'
import { UsageError } from '../../../src/cli/io.ts'
import { passwordFrom } from '../../../src/cli/passwordInput.ts'
import {
  goodPassword,
  otherPassword,
  type UsersFixture,
  usersFixture,
} from '../../setup/usersFixture.ts'

let f: UsersFixture
let out: string
beforeAll(async () => {
  f = await usersFixture()
})
afterAll(() => f.stop())
beforeEach(() => {
  out = ''
  const collect = (text: unknown) => {
    out += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(collect)
  vi.spyOn(process.stderr, 'write').mockImplementation(collect)
})
afterEach(() => vi.restoreAllMocks())

const run = (line: string, stdin = '') =>
  runUserCommand(line.split(' '), {
    open: (work) => work(f.payload),
    stdin: async () => stdin,
  })
const byStdin = '--password-stdin'

it('makes users who can sign in', async () => {
  const line = `create --email Chef@Example.org --role admin --name Chefen ${byStdin}`
  expect(await run(line, `${goodPassword}\n`)).toBe(0)
  expect(out).toContain('Chef@Example.org')
  expect(out).not.toContain(goodPassword)
  expect(await f.token('chef@example.org')).toBeTruthy()
  expect(await f.mails()).toEqual([])
})

it('names every reason at once, and makes nothing', async () => {
  const code = await run(`create --email chef --role boss --name Chefen ${byStdin}`, 'chefen')
  expect(code).toBe(1)
  for (const reason of ['address is not valid', 'role must be', 'at least 12', 'your name']) {
    expect(out).toContain(reason)
  }
  out = ''
  expect(await run(`create --email chef@example.org --role admin ${byStdin}`, goodPassword)).toBe(1)
  expect(out).toContain('allerede en konto')
})

it('links ambassadors, by id', async () => {
  const ambassador = await f.ambassador()
  const line = `create --email amb@example.org --role ambassador ${byStdin}`
  expect(await run(line, goodPassword)).toBe(1)
  expect(out).toContain('linked to an ambassador')
  out = ''
  expect(await run(`${line} --ambassador nobody`, goodPassword)).toBe(1)
  expect(out).toContain('no ambassador with that id')
  expect(await run(`${line} --ambassador ${ambassador}`, goodPassword)).toBe(0)
})

it('invites instead of asking for a password', async () => {
  expect(await run('create --email ny@example.org --role editor --language en --invite')).toBe(0)
  const mails = (await f.mails()).filter((mail) => mail.includes('To: ny@example.org'))
  expect(mails).toHaveLength(1)
  expect(mails[0]).toContain('You now have access')
})

it('lists, and sets passwords anew', async () => {
  const { email } = await f.make({ name: 'Liste Person' })
  expect(await run('list')).toBe(0)
  expect(out).toContain(`${email}\teditor\tListe Person`)
  const token = await f.token(email)
  expect(await run(`password --email ${email} ${byStdin}`, 'kort')).toBe(1)
  expect(await run(`password --email ingen@example.org ${byStdin}`, otherPassword)).toBe(1)
  expect(await run(`password --email ${email} ${byStdin}`, otherPassword)).toBe(0)
  expect((await f.rest('GET', '/users/me', { token })).body.user).toBeNull()
  expect(await f.token(email, otherPassword)).toBeTruthy()
})

it.each([
  '',
  'remove',
  'create',
  `create --email a@example.org ${byStdin}`,
  'create --email a@example.org --role admin',
  `create --email a@example.org --role admin --invite ${byStdin}`,
  'create --email a@example.org --role admin --password secret',
  'password --email a@example.org',
  'list --all',
])('says how it is used: user %s', async (line) => {
  await expect(run(line, goodPassword)).rejects.toBeInstanceOf(UsageError)
})

it('reads one line as the password, without its end', () => {
  expect(passwordFrom('hemmelig kode æøå\r\n')).toBe('hemmelig kode æøå')
  expect(passwordFrom('  blanke tæller med  ')).toBe('  blanke tæller med  ')
  expect(() => passwordFrom('en\nto\n')).toThrow('one line')
})
