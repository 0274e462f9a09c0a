import { createServer } from 'node:http'
import { boot } from './boot.ts'
import { keepReminding } from './cms/approval/keepReminding.ts'
import { keepTime } from './cms/scheduling/keepTime.ts'
import { openSetup } from './cms/setup/firstAdministrator.ts'
import { env } from './env.ts'
import { startAdmin } from './http/admin.ts'
import { createApp } from './http/app.ts'
import { limitSlowClients } from './http/limits.ts'
import { listenOn } from './http/listen.ts'
import { stopOnSignal } from './http/stop.ts'
import { openMessenger } from './memory/messenger/messenger.ts'
import { readAhead } from './site/queries/readAhead.ts'
import { keepSearch } from './site/search/keepSearch.ts'
import { sayStartProblem } from './startProblem.ts'
import { welcome } from './welcome.ts'

/** Next keeps the process alive after an error; a half-started server would hold the database and run its jobs. */
function giveUp(error: unknown): never {
  sayStartProblem(error, env)
  process.exit(1)
}

const server = createServer()
limitSlowClients(server)
try {
  const admin = startAdmin(server, { development: !env.production })
  admin.ready.catch(giveUp)
  const services = await boot(env)
  const time = keepTime(services.payload)
  const reminders = keepReminding(services.payload)
  const { redisUrl: url } = env
  const messenger = url === undefined ? undefined : openMessenger({ ...services, url })
  stopOnSignal(server, services, async () => {
    await Promise.all([time.stop(), reminders.stop()])
    await messenger?.close()
  })
  const search = keepSearch(services.payload, services.clock)
  server.on('request', createApp({ ...services, search, messenger }, { admin: admin.middleware }))
  const setup = await openSetup(services.payload, env)
  await listenOn(server, env)
  welcome(services, setup)
  void readAhead(services.payload)
} catch (error) {
  giveUp(error)
}
