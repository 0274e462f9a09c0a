import { Router } from 'express'
import { countOverdue } from '../cms/scheduling/overdue.ts'
import { ping } from '../database/ping.ts'
import type { Memory } from '../memory/index.ts'
import type { Services } from '../services.ts'

/**
 * `/healthz` answers 200 while the process lives; `/readyz` answers 200 when the database answers too, and 503
 * with what is missing otherwise, and how many pages are there to be answered from memory meanwhile. `schedules.overdue`
 * counts what was promised more than two minutes ago and has not happened. It is for whoever watches and leaves the
 * status alone: a server that answers readers is ready, and taking it out of a pool would publish nothing.
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
    const overdue = database ? await countOverdue(payload).catch(() => null) : null
    const state = memory.state()
    res.status(database ? 200 : 503).json({
      status: database ? 'ok' : 'unavailable',
      database,
      schedules: { overdue },
      pages: state && { kept: state.pages, stale: state.stale || !database },
    })
  })
  return router
}
