import express from 'express'
import { withoutInvitation } from '../../src/cms/users/mails.ts'
import { apiRouter } from '../../src/http/api.ts'
import { errorHandler } from '../../src/http/errors.ts'
import { dropHeaders, sameOrigin } from '../../src/http/guards/index.ts'
import { securityHeaders } from '../../src/http/securityHeaders.ts'
import { type Answer, type Asked, provide, startApp, type TestApp } from './app.ts'
import { type Stafet, startStafet } from './stafet.ts'

export type Role = 'admin' | 'editor' | 'ambassador'

export type TestApi = Stafet &
  Pick<TestApp, 'ask' | 'url'> & {
    /** A request as a browser of somebody who signed in through the API. */
    as(role: Role, path: string, asked?: Asked): Promise<Answer>
    users: Record<Role, { id: string }>
    ambassadorId: string
    /** What was logged as an error, shortened. */
    faults: string[]
  }

const password = 'en-lang-adgangskode-2026'

/**
 * The API with its guards on a database of its own, and a signed-in person of every role. `variables` are more of the
 * environment, e.g. DATABASE_URL.
 */
export async function startApi({
  production = true,
  variables = {},
}: {
  production?: boolean
  variables?: Record<string, string>
} = {}): Promise<TestApi> {
  const stafet = await startStafet(variables)
  const { payload } = stafet
  provide(payload)
  const faults: TestApi['faults'] = []
  const log = {
    error: (details: object, message: string) => {
      const cause = 'err' in details ? String(details.err) : JSON.stringify(details)
      faults.push(`${message}: ${cause.slice(0, 300)}`)
    },
  }
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders())
  app.use(dropHeaders)
  app.use(sameOrigin())
  app.use('/api', apiRouter({ payload, log, env: { production } }))
  app.use(errorHandler({ log }))
  const served = await startApp(app)
  const ambassador = await payload.create({
    collection: 'ambassadors',
    data: { name: 'Ida Holm', _status: 'published' },
    overrideAccess: true,
  })
  // In office, so that the ambassador's user may write.
  const role = await payload.create({
    collection: 'roles',
    data: {
      name: 'Ambassadør for ledelse',
      timeZone: 'Europe/Copenhagen',
      seatHistory: [{ from: '2020-01-01', seats: 3 }],
    },
    overrideAccess: true,
  })
  await payload.create({
    collection: 'terms',
    data: { role: role.id, ambassador: ambassador.id, startsOn: '2020-01-01', kind: 'ordinary' },
    overrideAccess: true,
  })
  const cookies = {} as Record<Role, string>
  const users = {} as TestApi['users']
  for (const role of ['admin', 'editor', 'ambassador'] as const) {
    const email = `${role}@example.org`
    users[role] = await payload.create({
      collection: 'users',
      context: withoutInvitation,
      data: {
        name: role,
        email,
        password,
        role,
        ...(role === 'ambassador' ? { ambassador: ambassador.id } : {}),
      },
      overrideAccess: true,
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    cookies[role] = `payload-token=${token}`
  }
  return {
    ...stafet,
    ...served,
    users,
    ambassadorId: ambassador.id,
    faults,
    as: (role, path, asked = {}) =>
      served.ask(path, {
        ...asked,
        headers: { cookie: cookies[role], 'sec-fetch-site': 'same-origin', ...asked.headers },
      }),
    stop: async () => {
      await served.stop()
      await stafet.stop()
    },
  }
}
