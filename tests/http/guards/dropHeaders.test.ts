import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dropHeaders } from '../../../src/http/guards/dropHeaders.ts'
import { startApp, type TestApp } from '../../setup/app.ts'

let served: TestApp
beforeAll(async () => {
  const app = express()
  app.use(dropHeaders)
  app.use((req, res) => void res.json(req.headers))
  served = await startApp(app)
})
afterAll(() => served.stop())

it.each([
  'x-http-method-override',
  'x-http-method',
  'x-method-override',
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-middleware-set-cookie',
  'x-nextjs-data',
  'x-original-url',
  'x-rewrite-url',
])('%s never arrives', async (name) => {
  const { json } = await served.ask('/', { headers: { [name]: 'x', 'x-own': 'y' } })
  expect(json).not.toHaveProperty(name)
  expect(json).toHaveProperty('x-own', 'y')
})
