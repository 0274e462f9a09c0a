import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Factories, factories } from '../factories/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
let make: Factories
beforeAll(async () => {
  stafet = await startStafet()
  make = factories(stafet.payload)
})
afterAll(() => stafet.stop())

const asReader = { overrideAccess: false, depth: 2 } as const

it('shows readers nothing of what lies in the trash, not through joins or relations either', async () => {
  const { payload } = stafet
  const ambassador = await make.ambassadors({ published: true })
  const organisation = await make.organisations({ name: 'Smidt Væk Kommune' })
  const thrown = await make.interviews({ published: true }, { interviewees: [ambassador.id] })
  const kept = await make.cases(
    { published: true },
    { putForwardBy: [ambassador.id], organisation: organisation.id },
  )
  const now = new Date().toISOString()
  await payload.update({
    collection: 'interviews',
    id: thrown.id,
    data: { deletedAt: now },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'organisations',
    id: organisation.id,
    data: { deletedAt: now },
    overrideAccess: true,
  })

  const person = await payload.findByID({
    ...asReader,
    collection: 'ambassadors',
    id: ambassador.id,
  })
  expect(person.interviews?.docs).toEqual([])
  expect(person.cases?.docs).toHaveLength(1)
  const story = await payload.findByID({ ...asReader, collection: 'cases', id: kept.id })
  expect(JSON.stringify(story)).not.toContain('Smidt')
  const { docs } = await payload.find({ ...asReader, collection: 'interviews', trash: true })
  expect(docs.map(({ id }) => id)).not.toContain(thrown.id)
})
