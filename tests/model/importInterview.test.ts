import { afterAll, beforeAll, expect, it } from 'vitest'
import { planImport } from '../../src/cms/importInterview/plan.ts'
import { ImportProblem } from '../../src/cms/importInterview/problem.ts'
import { writeImport } from '../../src/cms/importInterview/write.ts'
import { inTransaction } from '../../src/cms/inTransaction.ts'
import { type ParsedInterview, parseInterview } from '../../src/interviews/parse/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
beforeAll(async () => {
  stafet = await startStafet()
})
afterAll(() => stafet.stop())

const asAdmin = { overrideAccess: true, depth: 0 } as const

const parsed = (more: Partial<ParsedInterview>): ParsedInterview => ({
  lang: 'da',
  people: [{ name: 'Gerda Lund', title: null, organisation: null }],
  title: 'Om at holde pause',
  lead: [],
  exchanges: [{ number: 1, question: 'Hvornår holder du pause?', answer: ['Klokken ti.'] }],
  trailing: [],
  warnings: [],
  ...more,
})

const importIt = (text: ParsedInterview, reader?: 'en') =>
  inTransaction(stafet.payload, { language: 'da' }, async (req) => {
    const plan = await planImport(req, text, reader ? { reader } : {})
    return { plan, id: await writeImport(req, plan) }
  })

it('refuses an empty text and writes nothing', async () => {
  await expect(importIt(parseInterview('  \n\n'))).rejects.toBeInstanceOf(ImportProblem)
  const { totalDocs } = await stafet.payload.count({ collection: 'interviews', ...asAdmin })
  expect(totalDocs).toBe(0)
})

it('knows the person the second time, and warns that the interview is there already', async () => {
  const first = await importIt(parsed({}))
  expect(first.plan.warnings).toEqual([])
  const second = await importIt(parsed({}))
  expect(second.plan.warnings).toEqual([
    'Der er allerede et interview med overskriften “Om at holde pause”. Det bliver stående.',
  ])
  expect(second.plan.people[0]?.id).toBeTruthy()
  const { totalDocs } = await stafet.payload.count({
    collection: 'ambassadors',
    where: { name: { equals: 'Gerda Lund' } },
    ...asAdmin,
  })
  expect(totalDocs).toBe(1)
  const other = { name: 'Viggo Lund', title: null, organisation: null }
  expect((await importIt(parsed({ people: [other] }))).plan.warnings).toEqual([])
})

it('keeps the workplace of somebody whose title the text does not give', async () => {
  const person = { name: 'Asta Brandt', title: null, organisation: 'Broby Bibliotek' }
  await importIt(parsed({ people: [person], title: 'Om bøger' }))
  const { docs } = await stafet.payload.find({
    collection: 'ambassadors',
    where: { name: { equals: 'Asta Brandt' } },
    draft: true,
    ...asAdmin,
    depth: 1,
  })
  expect(docs[0]?.positions).toMatchObject([{ organisation: { name: 'Broby Bibliotek' } }])
})

it('chooses nobody when several have the name, makes nobody, and says between whom', async () => {
  const title = { da: 'lærer', en: 'teacher' }
  for (const positions of [[], [{ title: title.da }]]) {
    await stafet.payload.create({
      collection: 'ambassadors',
      draft: true,
      data: { name: 'Bodil Krag', positions, _status: 'draft' },
      ...asAdmin,
    })
  }
  const people = [
    { name: 'Bodil Krag', title: null, organisation: null },
    { name: 'Gerda Lund', title: null, organisation: null },
  ]
  const { id, plan } = await importIt(parsed({ people, title: 'Om navne' }), 'en')
  expect(plan.warnings).toEqual([
    'Several ambassadors are called Bodil Krag (bodil-krag; bodil-krag-2, lærer). None was chosen; choose the right one.',
  ])
  const { interviewees } = await stafet.payload.findByID({
    collection: 'interviews',
    id,
    draft: true,
    ...asAdmin,
  })
  expect(interviewees).toEqual([plan.people[1]?.id])
  const again = await importIt(parsed({ people, title: 'Om navne' }))
  expect(again.plan.warnings).toHaveLength(2)
  expect(again.plan.warnings[0]).toMatch(/^Flere ambassadører hedder Bodil Krag/)
  expect(again.plan.warnings[1]).toMatch(/^Der er allerede et interview/)
})

it('says what is uncertain in the language of the reader', async () => {
  const untitled = parsed({ title: null, lang: 'sv' })
  expect((await importIt(untitled)).plan.warnings.join()).toMatch(/andet sprog.*ingen overskrift/)
  expect((await importIt(untitled, 'en')).plan.warnings.join()).toMatch(
    /another language.*no title.*already an interview/,
  )
})
