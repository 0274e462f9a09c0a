import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parseEnv } from '../../src/env.ts'
import { secretOf } from '../../src/secret.ts'

describe('the environment', () => {
  it('has sensible defaults', () => {
    expect(parseEnv({}, '/srv/stafet')).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataFolder: '/srv/stafet/data',
      mediaFolder: '/srv/stafet/media',
      demo: true,
      trustProxyHops: 0,
      cacheMegabytes: 64,
      purgeUrl: undefined,
      redisUrl: undefined,
    })
  })

  it('is refused with everything that is wrong with it', () => {
    const wrong = {
      PORT: 'x',
      PUBLIC_URL: 'ftp://a',
      DATABASE_URL: 'mysql://a',
      REDIS_URL: 'http://redis',
      SMTP_URL: 'mail',
      TRUST_PROXY_HOPS: '-1',
      STAFET_CACHE_MB: 'meget',
      PURGE_URL: 'ftp://cdn',
      PAYLOAD_SECRET: 'kort',
    }
    for (const name of Object.keys(wrong)) expect(() => parseEnv(wrong, '/')).toThrow(name)
    expect(() => parseEnv({ REDIS_URL: 'redis://redis/et' }, '/')).toThrow('REDIS_URL')
  })

  it('knows the address people use', () => {
    expect(parseEnv({ PORT: '8080' }, '/').publicUrl).toBe('http://localhost:8080')
    expect(parseEnv({ PUBLIC_URL: 'https://example.org/' }, '/').publicUrl).toBe(
      'https://example.org',
    )
  })
})

describe('the secret', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-secret-'))
  const dataFolder = path.join(folder, 'data')
  const file = path.join(dataFolder, 'secret')
  afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

  it('is made once at random, for its owner alone', () => {
    const secret = secretOf({ secret: undefined, dataFolder })
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(secretOf({ secret: undefined, dataFolder })).toBe(secret)
    expect(readFileSync(file, 'utf8')).toBe(secret)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is the environment’s when that gives one, and then no file is written', () => {
    expect(secretOf({ secret: 'x'.repeat(32), dataFolder })).toBe('x'.repeat(32))
    expect(() => statSync(file)).toThrow()
  })

  it('is refused when the file is damaged', () => {
    secretOf({ secret: undefined, dataFolder })
    writeFileSync(file, 'kort')
    expect(() => secretOf({ secret: undefined, dataFolder })).toThrow(/too short/)
  })
})
