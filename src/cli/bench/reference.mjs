// What Stafet is measured against: servers that have nothing to do but send given bytes, one by Node's http alone and
// one by Express. Told what to send by a message, answers with its ports.
import { createServer } from 'node:http'
import express from 'express'

const listen = (handler) =>
  new Promise((resolve) => {
    const server = createServer(handler)
    server.listen(0, '127.0.0.1', () => resolve(server.address().port))
  })

process.once('message', async ({ headers, body }) => {
  const bytes = Buffer.from(body, 'base64')
  const app = express()
  app.disable('x-powered-by')
  app.use((_req, res) => {
    res.set(headers).send(bytes)
  })
  const bare = await listen((_req, res) => {
    res.writeHead(200, headers)
    res.end(bytes)
  })
  process.send({ bare, express: await listen(app) })
})
process.once('disconnect', () => process.exit(0))
