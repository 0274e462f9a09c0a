import type { RequestListener } from 'node:http'
import express, { type Request, type RequestHandler, type Response } from 'express'
import { privateRoot } from '../links/purposes.ts'
import { createMemory, type MemoryServices } from '../memory/index.ts'
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
import { ApiMemory } from './kept/apiMemory.ts'
import { fromMemory } from './kept/fromMemory.ts'
import { secureBy } from './kept/secure.ts'
import { openData } from './openData.ts'
import { previewRouter } from './preview/router.ts'
import { privateRouter } from './privateLinks/router.ts'
import { securityHeaders, securityHeadersFor } from './securityHeaders.ts'
import { setupRouter } from './setup/router.ts'

/** What a person sees when something outside the API goes wrong before the site answers. */
function errorPage(req: Request, res: Response, { status }: ErrorPage): void {
  res
    .status(status)
    .type('html')
    .send(plainPage(plainStatusOf(status), languageOfAddress(req.originalUrl)))
}

/**
 * The request's way through, from top to bottom; what is in memory is answered before it begins. Tests leave the admin
 * panel out.
 */
export function createApp(
  services: Services & Pick<SiteServices, 'search'> & Pick<MemoryServices, 'messenger'>,
  { admin }: { admin?: RequestHandler } = {},
): RequestListener {
  const { env, payload } = services
  const development = !env.production
  const onOthersChanges = services.search?.changed
  const memory = createMemory(onOthersChanges ? { ...services, onOthersChanges } : services, {
    headersFor: securityHeadersFor({ development }),
    isSecure: secureBy(env.trustProxyHops),
    purges: env.purgeUrl !== undefined,
  })
  const apiMemory = new ApiMemory(memory)
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxyHops)
  app.use(securityHeaders({ development }))
  app.use(health(services, memory))
  app.use(dropHeaders)
  // before cookies matter: whoever comes by a private link is known by nothing else
  app.use(privateRoot, privateRouter(services))
  app.use(sameOrigin(env.publicUrl))
  app.use('/api', apiRouter(services, apiMemory))
  app.use(setupRouter(services))
  if (admin) app.use(admin)
  app.use(previewRoot, previewRouter(services))
  app.use(openData(services, apiMemory))
  app.use(siteRouter(services, memory))
  app.use(notFound)
  app.use(errorHandler({ log: payload.logger, page: errorPage }))
  return fromMemory(memory, apiMemory, app)
}
