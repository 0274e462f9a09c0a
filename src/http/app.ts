import express, { type Express, type RequestHandler } from 'express'
import type { Services } from '../services.ts'
import { siteRouter } from '../site/router.ts'
import { apiRouter } from './api.ts'
import { errorHandler, notFound } from './errors.ts'
import { health } from './health.ts'
import { securityHeaders } from './securityHeaders.ts'
import { setupRouter } from './setup/router.ts'

/** The request's way through, from top to bottom. Tests leave the admin panel out. */
export function createApp(services: Services, { admin }: { admin?: RequestHandler } = {}): Express {
  const { env, payload } = services
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxyHops)
  app.use(securityHeaders({ development: !env.production }))
  app.use(health(services))
  app.use('/api', apiRouter({ ...services, log: payload.logger, development: !env.production }))
  app.use(setupRouter(services))
  if (admin) app.use(admin)
  app.use(siteRouter(services))
  app.use(notFound)
  app.use(errorHandler({ log: payload.logger }))
  return app
}
