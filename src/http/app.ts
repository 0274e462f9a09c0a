import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import { previewRoot } from '../publishing/preview.ts'
import type { Services } from '../services.ts'
import { languageOfAddress } from '../site/addresses.ts'
import { plainPage, plainStatusOf } from '../site/plainPage.tsx'
import { siteRouter } from '../site/router.ts'
import type { SiteServices } from '../site/services.ts'
import { apiRouter } from './api.ts'
import { type ErrorPage, errorHandler, notFound } from './errors.ts'
import { dropHeaders, sameOrigin } from './guards/index.ts'
import { health } from './health.ts'
import { openData } from './openData.ts'
import { previewRouter } from './preview/router.ts'
import { securityHeaders } from './securityHeaders.ts'
import { setupRouter } from './setup/router.ts'

/** What a person sees when something outside the API goes wrong before the site answers. */
function errorPage(req: Request, res: Response, { status }: ErrorPage): void {
  res
    .status(status)
    .type('html')
    .send(plainPage(plainStatusOf(status), languageOfAddress(req.originalUrl)))
}

/** The request's way through, from top to bottom. Tests leave the admin panel out. */
export function createApp(
  services: Services & Pick<SiteServices, 'search'>,
  { admin }: { admin?: RequestHandler } = {},
): Express {
  const { env, payload } = services
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxyHops)
  app.use(securityHeaders({ development: !env.production }))
  app.use(health(services))
  app.use(dropHeaders, sameOrigin(env.publicUrl))
  app.use('/api', apiRouter(services))
  app.use(setupRouter(services))
  if (admin) app.use(admin)
  app.use(previewRoot, previewRouter(services))
  app.use(openData(services))
  app.use(siteRouter(services))
  app.use(notFound)
  app.use(errorHandler({ log: payload.logger, page: errorPage }))
  return app
}
