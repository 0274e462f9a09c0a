import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void

/** The paths that Next answers: the admin panel, its scripts, and in development its reloading. */
const isAdmins = (path: string): boolean =>
  path === '/admin' ||
  path.startsWith('/admin/') ||
  path.startsWith('/_next/') ||
  path.startsWith('/__nextjs')

/**
 * Prepares the admin panel in the background once the server listens, and gives the middleware that hands its paths to Next. A request
 * that comes before Next is ready waits for it; everything else is answered meanwhile.
 */
export function startAdmin(
  server: Server,
  { development }: { development: boolean },
): {
  ready: Promise<void>
  middleware: RequestHandler
} {
  const prepared: Promise<Handle> = (async () => {
    // Next takes more than a second of the one thread there is: the site comes first.
    if (!server.listening) await once(server, 'listening')
    const { default: next } = await import('next')
    const app = next({ dev: development, dir: process.cwd(), httpServer: server })
    await app.prepare()
    return app.getRequestHandler() as Handle
  })()
  return {
    ready: prepared.then(() => undefined),
    middleware: async (req, res, next) => {
      if (!isAdmins(req.path)) return next()
      const handle = await prepared
      await handle(req, res)
    },
  }
}
