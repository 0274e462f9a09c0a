import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { boot } from '../../../src/boot.ts'
import { keepTime } from '../../../src/cms/scheduling/keepTime.ts'
import { withoutInvitation } from '../../../src/cms/users/mails.ts'
import { env } from '../../../src/env.ts'
import { createApp } from '../../../src/http/app.ts'

// The server without its admin panel. All is loaded by now; the database is opened on a word of the parent, so that the
// next server can stand by while this one is still at it.
process.once('message', async (editor: { email: string; password: string }) => {
  const services = await boot(env)
  await ensureEditor(services.payload, editor)
  keepTime(services.payload)
  const server = createServer(createApp(services))
  server.listen(0, '127.0.0.1', () => {
    process.send?.((server.address() as AddressInfo).port)
  })
})
process.once('disconnect', () => process.exit(0))

async function ensureEditor(payload: Payload, editor: { email: string; password: string }) {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  await payload.create({
    collection: 'users',
    data: { name: 'Redaktør', role: 'admin', ...editor },
    context: withoutInvitation,
    depth: 0,
    overrideAccess: true,
  })
}
