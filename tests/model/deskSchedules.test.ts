import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { schedules } from '../../src/cms/desk/schedules.ts'
import { countOverdue } from '../../src/cms/scheduling/overdue.ts'
import { type Factories, factories } from '../factories/index.ts'
import { promise } from '../setup/schedules.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
let make: Factories
beforeAll(async () => {
  stafet = await startStafet()
  make = factories(stafet.payload)
})
afterAll(() => stafet?.stop())
afterEach(() => setClock())

const at = (time: string) => new Date(`2027-03-01T${time}:00Z`)

async function asked(role: 'editor' | 'ambassador', moment: Date) {
  const ambassador = role === 'ambassador' ? { ambassador: (await make.ambassadors()).id } : {}
  const user = { ...(await make.users({ role, ...ambassador })), collection: 'users' as const }
  const req = await createLocalReq({ user }, stafet.payload)
  return schedules.load(req, { limit: 3, moment })
}

it('tells what comes next, and first of all what did not happen', async () => {
  const titles = ['Sent', 'Om lidt', 'Senere']
  for (const [index, title] of titles.entries()) {
    const { id } = await make.interviews({}, { title })
    await promise(stafet.payload, { collection: 'interviews', id }, at(`1${index}:00`))
  }
  const failed = await make.interviews({}, { title: 'Gik galt' })
  const id = await promise(stafet.payload, { collection: 'interviews', id: failed.id }, at('15:00'))
  const problem = { da: 'Overskriften mangler.', en: 'The title is missing.' }
  await stafet.payload.update({
    collection: 'schedules',
    id,
    data: { state: 'failed', problem },
    overrideAccess: true,
  })
  const answer = await asked('editor', at('10:03'))
  expect(answer.total).toBe(4)
  expect(answer.items.map(({ title, level }) => [title, level])).toEqual([
    ['Sent', 'alarm'],
    ['Gik galt', 'alarm'],
    ['Om lidt', 'calm'],
  ])
  expect(answer.items[1]?.detail.en).toContain('failed. The title is missing.')
  expect(answer.items[2]).toMatchObject({
    href: expect.stringContaining('/admin/collections/interviews/'),
    at: at('11:00').toISOString(),
    detail: { da: 'Udgives 1. marts 2027 kl. 12.00' },
  })
  setClock(() => at('10:01'))
  expect(await countOverdue(stafet.payload)).toBe(0)
  setClock(() => at('10:03'))
  expect(await countOverdue(stafet.payload)).toBe(1)
  // nothing of theirs, and no failure on their dashboard
  expect(await asked('ambassador', at('10:03'))).toEqual({ items: [], total: 0 })
})
