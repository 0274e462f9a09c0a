import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { vi } from 'vitest'
import { usersCollection } from '../../collections/users.ts'
import { effectsSettled } from '../../src/cms/afterCommit.ts'
import { databaseAdapter } from '../../src/database/adapter.ts'
import { mailAdapter } from '../../src/mail/adapter.ts'

// Each sign-in spends a third of a second of a processor's time, on a busy machine seconds.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

/** A password that the rules accept for every name used in the tests. */
export const goodPassword = 'fire grønne cykler i regn'
export const otherPassword = 'syv blå lanterner ved kajen'

export type UsersFixture = {
  payload: Payload
  config: Promise<SanitizedConfig>
  folder: string
  mails: () => Promise<string[]>
  make: (data?: Record<string, unknown>) => Promise<{ id: string; email: string }>
  ambassador: () => Promise<string>
  rest: (method: string, path: string, options?: RestOptions) => Promise<RestAnswer>
  token: (email: string, password?: string) => Promise<string>
  stop: () => Promise<void>
}
type RestOptions = {
  body?: unknown
  token?: string | undefined
  headers?: Record<string, string>
}
type RestAnswer = { status: number; body: Record<string, unknown>; text: string; headers: Headers }

/** A running Payload with the accounts, on a database of its own; REST in process. */
export async function usersFixture(mongoUrl?: string): Promise<UsersFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'users-'))
  const db = databaseAdapter({ url: mongoUrl, dataFolder: folder, push: true })
  const serverURL = 'https://stafet.example'
  const config = buildConfig({
    typescript: { autoGenerate: false },
    secret: randomUUID(),
    db,
    email: mailAdapter({ folder: join(folder, 'mail') }),
    logger: { options: { level: 'silent' } },
    telemetry: false,
    admin: { user: 'users' },
    i18n: { supportedLanguages: { da, en }, fallbackLanguage: 'da' },
    localization: { locales: ['da', 'en'], defaultLocale: 'da', fallback: true },
    collections: [
      usersCollection({ publicUrl: serverURL }),
      {
        slug: 'ambassadors',
        fields: [
          { name: 'name', type: 'text' },
          { name: 'slug', type: 'text' },
        ],
      },
    ],
  })
  // Payload makes no tables for a schema that it has made some for in this process, in whatever database.
  vi.stubEnv('PAYLOAD_FORCE_DRIZZLE_PUSH', 'true')
  const payload = await getPayload({ config, key: folder })
  const rest: UsersFixture['rest'] = async (method, path, options = {}) => {
    const headers = new Headers({ 'Accept-Language': 'da', ...options.headers })
    if (options.token) headers.set('Authorization', `JWT ${options.token}`)
    if (options.body !== undefined) headers.set('Content-Type', 'application/json')
    const request = new Request(`${serverURL}/api${path}`, {
      method,
      headers,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    })
    // What Payload's routes call; the key leads it to this instance rather than to a second one.
    const answer = await handleEndpoints({ config, payloadInstanceCacheKey: folder, request })
    const text = await answer.text()
    const body = text.startsWith('{') ? JSON.parse(text) : {}
    return { status: answer.status, body, text, headers: answer.headers }
  }

  return {
    payload,
    config,
    folder,
    rest,
    make: async (data = {}) => {
      const email = `${randomUUID()}@example.org`
      const doc = await payload.create({
        collection: 'users',
        context: { stafetNoInvitation: true },
        data: {
          email,
          name: 'Prøve Person',
          password: goodPassword,
          role: 'editor',
          language: 'da',
          ...data,
        },
        overrideAccess: true,
      })
      return { id: String(doc.id), email: String(doc.email) }
    },
    ambassador: async () => {
      const data = { name: 'Ambassadør' }
      const doc = await payload.create({ collection: 'ambassadors', data, overrideAccess: true })
      return String(doc.id)
    },
    token: async (email, password = goodPassword) => {
      const answer = await rest('POST', '/users/login', { body: { email, password } })
      if (typeof answer.body.token !== 'string') throw new Error(`login failed: ${answer.text}`)
      return answer.body.token
    },
    mails: async () => {
      await effectsSettled()
      const names = await readdir(join(folder, 'mail')).catch(() => [])
      const texts = names.filter((name) => name.endsWith('.txt')).sort()
      return Promise.all(texts.map((name) => readFile(join(folder, 'mail', name), 'utf8')))
    },
    stop: async () => {
      await effectsSettled()
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
