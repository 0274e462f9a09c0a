import { createServer } from 'node:http'
import { boot } from './boot.ts'
import { openSetup } from './cms/setup/firstAdministrator.ts'
import { env } from './env.ts'
import { startAdmin } from './http/admin.ts'
import { createApp } from './http/app.ts'
import { limitSlowClients } from './http/limits.ts'
import { stopOnSignal } from './http/stop.ts'
import { welcome } from './welcome.ts'

const server = createServer()
limitSlowClients(server)
const admin = startAdmin(server, { development: !env.production })
const services = await boot(env)
server.on('request', createApp(services, { admin: admin.middleware }))
const setup = await openSetup(services.payload, env)
server.listen(env.port, env.host, () => welcome(services, setup))
stopOnSignal(server, services)
