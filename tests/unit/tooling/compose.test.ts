import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// Brought along by the admin panel's packages.
import YAML from 'yaml'
import { parseEnv } from '../../../src/env.ts'

interface Service {
  environment?: Record<string, string>
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
  profiles?: string[]
  ports?: string[]
  healthcheck?: unknown
  cap_drop?: string[]
}
interface Compose {
  services: Record<string, Service>
  volumes: Record<string, null>
}

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one = '', other = '']) => one || other)

const { services, volumes } = YAML.parse(read('docker-compose.yml'), { merge: true }) as Compose
const dockerfile = read('Dockerfile')
/** Everything that `src/env.ts` reads. */
const settings = new Set(all(read('src/env.ts'), /variables\.([A-Z_]+)|variables,\s*'([A-Z_]+)'/g))
const app = services.app?.environment ?? {}
const plain = (name: string) => name.replace(/_FILE$/, '')

/** A value as Compose makes it of the variables of whoever starts it. */
const filled = (value: string, given: Record<string, string> = {}) =>
  String(value).replace(/\$\{(\w+):-([^}]*)\}/g, (_, name, usual) => given[name] || usual)

describe('docker-compose.yml', () => {
  it('sets what the server reads, and passes on what may be set', () => {
    expect(settings.size).toBeGreaterThan(12)
    const named = Object.keys(app).map(plain)
    expect(named.filter((name) => !settings.has(name))).toEqual([])
    const inImage = all(dockerfile, /^(?:ENV)? +([A-Z_]+)=/gm).concat('NODE_ENV')
    const missing = [...settings].filter((name) => ![...named, ...inImage].includes(name))
    // The secret is made by itself, in the volume that all apps share.
    expect(missing).toEqual(['PAYLOAD_SECRET'])
  })

  it('gives values that the server accepts, when nothing is set and when something is', () => {
    const values = (given = {}) =>
      Object.fromEntries(Object.entries(app).map(([name, value]) => [name, filled(value, given)]))
    expect(parseEnv(values(), '/')).toMatchObject({
      demo: false,
      redisUrl: undefined,
      smtpUrl: undefined,
    })
    const given = {
      REDIS_URL: 'redis://redis:6379',
      SMTP_URL: 'smtp://mail',
      STAFET_CACHE_MB: '128',
    }
    expect(parseEnv(values(given), '/')).toMatchObject({
      redisUrl: given.REDIS_URL,
      smtpUrl: given.SMTP_URL,
      cacheMegabytes: 128,
    })
  })

  it('reads from files only what the container reads from files, and which somebody writes', () => {
    const files = Object.entries(app).filter(([name]) => name.endsWith('_FILE'))
    const readable = all(read('src/cli/container.mjs'), /'([A-Z_]+)'[,\]]/g)
    for (const [name, file] of files) {
      expect(readable).toContain(plain(name))
      expect(read('src/deploy/secrets.sh')).toContain(`keep ${file.replace('/secrets/', '')} `)
    }
    expect(files).toHaveLength(1)
  })

  it('names services, volumes and files that are there', () => {
    for (const { depends_on, volumes: mounts = [] } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on ?? {})) {
        expect(Object.keys(services)).toContain(name)
        if (condition === 'service_healthy') expect(services[name]?.healthcheck).toBeDefined()
      }
      for (const mount of mounts) {
        const [from = ''] = mount.split(':')
        if (from.startsWith('.'))
          expect(existsSync(new URL(`../../../${from}`, import.meta.url))).toBe(true)
        else expect(Object.keys(volumes)).toContain(from)
      }
    }
  })

  it('needs no Redis, opens the app alone, and lets nobody have more than they need', () => {
    expect(services.redis?.profiles).toEqual(['redis'])
    for (const { depends_on } of Object.values(services)) {
      expect(Object.keys(depends_on ?? {})).not.toContain('redis')
    }
    const open = Object.entries(services).filter(([, { ports }]) => ports)
    expect(open.map(([name]) => name)).toEqual(['app'])
    expect(filled(services.app?.ports?.[0] ?? '', { PORT: '3000-3001' })).toBe(
      '127.0.0.1:3000-3001:3000',
    )
    for (const { cap_drop } of Object.values(services)) expect(cap_drop).toEqual(['ALL'])
  })
})

describe('the image', () => {
  it('is asked for its health at an address that exists', () => {
    const path = /HEALTHCHECK[\s\S]*?(\/\w+)`\)/.exec(dockerfile)?.[1]
    expect(path).toBe('/healthz')
    expect(read('src/http/health.ts')).toContain(`'${path}'`)
  })

  it('is made of what the build needs, all of which is sent along', () => {
    const sent = all(read('.dockerignore'), /^!(\S+)$/gm)
    const needed = all(dockerfile, /^COPY (?!--from)(.+) \S+$/gm).flatMap((line) => line.split(' '))
    expect(needed.length).toBeGreaterThan(5)
    expect(needed.filter((name) => !sent.includes(name))).toEqual([])
  })
})

describe('README.md', () => {
  it('tells of every setting, and of no other', () => {
    const table = read('README.md').split('## Settings')[1]?.split('## In production')[0] ?? ''
    const told = all(table, /`([A-Z]+(?:_[A-Z]+)*)`(?=[, |])/g).filter(
      (name) => !name.endsWith('_FILE'),
    )
    const own = [...settings].filter((name) => name !== 'NODE_ENV')
    expect(new Set(told)).toEqual(new Set(own))
  })
})
