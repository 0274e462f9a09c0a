import { Router } from 'express'
import { ping } from '../database/ping.ts'
import type { Memory } from '../memory/index.ts'
import type { Services } from '../services.ts'

/**
 * `/healthz` answers 200 while the process lives; `/readyz` answers 200 when the database answers too, and 503
 * with what is missing otherwise, and how many pages are there to be answered from memory meanwhile.
 */
export function health({ payload }: Pick<Services, 'payload'>, memory: Memory): Router {
  const router = Router()
  router.use(['/healthz', '/readyz'], (_req, res, next) => {
    res.set('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const database = await ping(payload)
    const state = memory.state()
    res.status(database ? 200 : 503).json({
      status: database ? 'ok' : 'unavailable',
      database,
      pages: state && { kept: state.pages, stale: state.stale || !database },
    })
  })
  return router
}
