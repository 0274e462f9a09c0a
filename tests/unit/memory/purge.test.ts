import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { effectsSettled } from '../../../src/cms/afterCommit.ts'
import { purger } from '../../../src/memory/purge.ts'
import { keysOf } from '../../../src/memory/surrogateKeys.ts'

/** A cache that fails so many times and then listens. */
async function cache(failures: number) {
  const heard: { tags: string[]; authorization: string | undefined }[] = []
  let asked = 0
  const server = createServer((req, res) => {
    let body = ''
    req.on('data', (chunk) => {
      body += chunk
    })
    req.on('end', () => {
      asked += 1
      res.writeHead(asked > failures ? 204 : 503).end()
      if (asked <= failures) return
      heard.push({ tags: JSON.parse(body).tags, authorization: req.headers.authorization })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/purge`
  const logged: unknown[] = []
  const payload = { logger: { error: (details: unknown) => logged.push(details) } } as never
  const tell = purger({ payload, url, token: 'hemmelig', waits: [5, 5] })
  return { heard, logged, tell, asked: () => asked, stop: () => server.close() }
}

describe('a cache in front', () => {
  it('is told once of what changed at the same time, again until it listens', async () => {
    const { heard, logged, tell, stop } = await cache(2)
    tell(['interviews', 'interviews:1'])
    tell(['interviews', 'settings'])
    await effectsSettled()
    const tags = keysOf(['interviews', 'interviews:1', 'settings'])
    expect(heard).toEqual([{ tags, authorization: 'Bearer hemmelig' }])
    expect(logged).toEqual([])
    stop()
  })

  it('that never listens is a line in the log', async () => {
    const { asked, logged, tell, stop } = await cache(9)
    tell(['cases'])
    await effectsSettled()
    expect([asked(), logged.length]).toEqual([3, 1])
    stop()
  })

  it('knows pages by few and short keys, which say no ids', () => {
    const ids = (collection: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${collection}:0b3e-${at}`)
    const keys = keysOf(['settings', ...ids('interviews', 30), ...ids('cases', 3000)])
    expect(keys).toHaveLength(1 + 30 + 1)
    expect(keys).toContain(keysOf(['cases'])[0])
    expect(keys.join()).not.toContain('0b3e')
    const many = Array.from({ length: 20 }, (_, at) => ids(`collection${at}`, 30)).flat()
    expect(keysOf(many)).toHaveLength(20)
  })
})
