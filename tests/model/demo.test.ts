import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isEmpty, loadDemo, removeDemo } from '../../src/demo/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
beforeAll(async () => {
  stafet = await startStafet()
})
afterAll(() => stafet.stop())

describe('probe', () => {
  it('loads', async () => {
    const t = Date.now()
    console.log(await loadDemo(stafet.payload, { today: '2026-11-23' }), Date.now() - t)
    const u = Date.now()
    console.log(JSON.stringify(await removeDemo(stafet.payload), null, 1), Date.now() - u)
    console.log(await isEmpty(stafet.payload))
  })
})
