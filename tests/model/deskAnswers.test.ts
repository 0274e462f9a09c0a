import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answers } from '../../src/cms/desk/answers.ts'
import { type Factories, factories } from '../factories/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

const moment = new Date('2026-11-27T10:00:00.000Z')
let stafet: Stafet
let make: Factories
let req: PayloadRequest
beforeAll(async () => {
  stafet = await startStafet()
  make = factories(stafet.payload)
  const user = await make.users({ role: 'editor' })
  req = await createLocalReq({ user: { ...user, collection: 'users' } }, stafet.payload)
}, 120_000)
afterAll(() => stafet?.stop())

it('tells who is late, then whose answers came, and where to see them', async () => {
  const interview = (await make.interviews({}, { title: 'Om ro' })).id
  const trashed = (await make.interviews({}, { deletedAt: moment.toISOString() })).id
  const made = (name: string, data: object) =>
    make.invitations({ interview, person: { name }, ...data })
  await made('Bo Elm', { answerBy: '2026-11-20' })
  await made('Ida Holm', { answerBy: '2026-11-10', state: 'reopened' })
  await made('I god tid', { answerBy: '2026-11-27' })
  await made('Uden frist', {})
  await made('Lukket', { answerBy: '2026-11-01', state: 'closed' })
  await made('Eva Ny', { state: 'submitted', submittedAt: '2026-11-26T08:00:00.000Z' })
  await made('For længst', { state: 'submitted', submittedAt: '2026-10-01T08:00:00.000Z' })
  await make.invitations({ interview: trashed, answerBy: '2026-11-01' })

  const { items, total } = await answers.load(req, { limit: 5, moment })
  expect(total).toBe(3)
  expect(items.map(({ detail, level }) => [detail.da, level])).toEqual([
    ['Ida Holm skulle have svaret senest 10. november 2026', 'due'],
    ['Bo Elm skulle have svaret senest 20. november 2026', 'due'],
    ['Eva Ny har sendt sine svar', 'calm'],
  ])
  expect(items[0]).toMatchObject({
    title: 'Om ro',
    href: `/admin/collections/interviews/${interview}`,
  })
  expect((await answers.load(req, { limit: 1, moment })).items).toHaveLength(1)

  const own = await make.users({ role: 'ambassador', ambassador: (await make.ambassadors()).id })
  const stranger = await createLocalReq({ user: { ...own, collection: 'users' } }, stafet.payload)
  expect(await answers.load(stranger, { limit: 5, moment })).toEqual({ items: [], total: 0 })
})
