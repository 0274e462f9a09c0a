import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Factories, factories } from '../factories/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
let make: Factories
beforeAll(async () => {
  stafet = await startStafet()
  make = factories(stafet.payload)
})
afterAll(() => stafet.stop())

describe('publishing keeps the texts in their languages', () => {
  const titleOf = async (collection: 'interviews' | 'cases', id: string) =>
    (
      await stafet.payload.findByID({
        collection,
        id,
        locale: 'all',
        depth: 0,
        overrideAccess: true,
      })
    ).title

  it.each(['interviews', 'cases'] as const)('%s: created as published', async (collection) => {
    const { id } = await make[collection]({ published: true }, { title: 'Ro på' })
    expect(await titleOf(collection, id)).toEqual({ da: 'Ro på' })
  })

  it.each(['interviews', 'cases'] as const)(
    '%s: published and then translated',
    async (collection) => {
      const { id } = await make[collection]({}, { title: 'Ro på' })
      const common = { collection, id, overrideAccess: true } as const
      await stafet.payload.update({ ...common, data: { _status: 'published' } })
      await stafet.payload.update({ ...common, locale: 'en', data: { title: 'Steady' } })
      expect(await titleOf(collection, id)).toEqual({ da: 'Ro på', en: 'Steady' })
    },
  )

  it('an exchange takes its question’s wording and the title stays', async () => {
    const question = await make.questions({ wording: 'Hvad tør du nu?' })
    const { id } = await make.interviews(
      { published: true },
      { title: 'Mod', exchanges: [{ question: question.id, wording: '' }] },
    )
    expect(await titleOf('interviews', id)).toEqual({ da: 'Mod' })
  })
})
