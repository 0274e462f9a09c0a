import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { replicaSetMissing } from '../../src/database/errors.ts'
import { listenOn } from '../../src/http/listen.ts'
import { startProblem } from '../../src/startProblem.ts'

const place = { port: 3000, dataFolder: '/srv/stafet' }
const fault = (fields: object, message = 'low-level words') =>
  Object.assign(new Error(message), fields)

describe('a start that fails', () => {
  it.each([
    ['a taken port', { code: 'EADDRINUSE' }, /Port 3000.*PORT/],
    ['a folder that is none', { code: 'ENOTDIR', path: '/srv/file/x' }, /\/srv\/file\/x.*ENOTDIR/],
    ['another file in the place of the database', { code: 'SQLITE_NOTADB' }, /\/srv\/stafet/],
    ['a read-only database', { code: 'SQLITE_READONLY_DBMOVED' }, /\/srv\/stafet.*READONLY/],
    ['no MongoDB', { name: 'MongooseServerSelectionError' }, /MongoDB.*DATABASE_URL/],
  ])('says in both languages what to do about %s', (_, fields, expected) => {
    const problem = startProblem(fault(fields), place)
    expect(problem?.da).toMatch(expected)
    expect(problem?.en).toMatch(expected)
    expect(problem?.da).not.toBe(problem?.en)
  })

  it('passes on what the database layer says', () => {
    expect(startProblem(replicaSetMissing(), place)).toEqual(replicaSetMissing().text)
  })

  it('leaves faults of ours their stack', () => {
    expect(startProblem(new TypeError('x is not a function'), place)).toBeUndefined()
  })

  it('hears of a taken port', async () => {
    const first = createServer().listen(0, '127.0.0.1')
    await once(first, 'listening')
    const { port } = first.address() as AddressInfo
    await expect(listenOn(createServer(), { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    first.close()
  })
})
