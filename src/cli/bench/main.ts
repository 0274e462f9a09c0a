import { createServer } from 'node:http'
import { boot } from '../../boot.ts'
import { withoutInvitation } from '../../cms/users/mails.ts'
import { env } from '../../env.ts'
import { createApp } from '../../http/app.ts'
import { limitSlowClients } from '../../http/limits.ts'
import { listenOn } from '../../http/listen.ts'
import { stopOnSignal } from '../../http/stop.ts'
import { readAhead } from '../../site/queries/readAhead.ts'
import { keepSearch } from '../../site/search/keepSearch.ts'
import { withPayload } from '../openPayload.ts'
import { fill } from './fill/fill.ts'

/** `fill N EMAIL PASSWORD`: a programme of N interviews in an empty database, and somebody who may edit it. */
async function fillDatabase([count, email, password]: string[]): Promise<void> {
  await withPayload(async (payload) => {
    await fill(payload, { interviews: Number(count), mediaFolder: env.mediaFolder })
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      context: withoutInvitation,
      data: { name: 'Redaktør', role: 'admin', email: email ?? '', password: password ?? '' },
    })
  })
}

/** `serve`: the site and the API as the server has them, without the admin panel, which takes a minute to build. */
async function serve(): Promise<void> {
  const server = createServer()
  limitSlowClients(server)
  const services = await boot(env)
  stopOnSignal(server, services)
  const search = keepSearch(services.payload, services.clock)
  server.on('request', createApp({ ...services, search }))
  void readAhead(services.payload)
  await listenOn(server, env)
}

const [command, ...args] = process.argv.slice(2)
if (command === 'fill') await fillDatabase(args)
else await serve()
