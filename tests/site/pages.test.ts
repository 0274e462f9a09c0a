import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStafet } from '../setup/stafet.ts'
import { makeProgramme, moment } from './programme.ts'
import { siteRouter } from '../../src/site/router.ts'

it('x', async () => {
  const s = await startStafet()
  await makeProgramme(s.payload)
  const app = express()
  app.use(siteRouter({ payload: s.payload, clock: () => moment, env: { publicUrl: 'https://stafet.example' } }))
  const server = app.listen(3160)
  for (const p of ['/', '/en', '/ambassadoerer', '/ambassadoerer/karen-oerum', '/interviews', '/interviews/ord-der-binder', '/cases/havnen-der-laerte-at-lytte', '/nope']) {
    const r = await fetch('http://localhost:3160' + p)
    console.log(p, r.status, (await r.text()).slice(0, 3000))
  }
  server.close()
  await s.stop()
})
