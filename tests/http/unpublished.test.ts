import { createLocalReq, type Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { link, paragraph, richText } from '../../src/richtext/build.ts'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'

type Json = unknown

let api: TestApi
let make: Factories
let open: Record<'ambassadors' | 'cases' | 'interviews', string>
let hidden: Record<'ambassadors' | 'cases' | 'interviews' | 'terms', string>
let acting: string
let interview: string
let contribution: string

const linkTo = (relationTo: string, value: string) => {
  const node = link('læs mere', 'https://example.org')
  // Our own texts link to addresses only; the editor also links to documents.
  const fields: object = { linkType: 'internal', doc: { relationTo, value }, newTab: false }
  return Object.assign(node, { fields: fields as typeof node.fields })
}

beforeAll(async () => {
  api = await startApi()
  make = factories(api.payload)
  open = {
    ambassadors: (await make.ambassadors({ published: true })).id,
    cases: (await make.cases({ published: true })).id,
    interviews: (await make.interviews({ published: true })).id,
  }
  const ambassadors = (await make.ambassadors({ published: false })).id
  // An acting term that makes way for one that nobody knows of yet.
  const role = (await make.roles({ seatHistory: [{ from: '2019-03-01', seats: 1 }] })).id
  const { id } = await make.terms({
    role,
    ambassador: open.ambassadors,
    kind: 'acting',
    startsOn: '2020-01-01',
    endsOn: null,
  })
  acting = id
  const terms = await make.terms({
    role,
    ambassador: ambassadors,
    startsOn: '2090-01-01',
    endsOn: '2091-01-01',
  })
  hidden = {
    ambassadors,
    cases: (await make.cases({ published: false })).id,
    interviews: (await make.interviews({ published: false })).id,
    terms: terms.id,
  }
  const people = [open.ambassadors, hidden.ambassadors]
  const text = richText(
    paragraph('Se ', linkTo('cases', hidden.cases), ' og ', linkTo('cases', open.cases)),
    paragraph(linkTo('interviews', hidden.interviews), linkTo('ambassadors', hidden.ambassadors)),
  )
  interview = (
    await make.interviews(
      { published: true },
      {
        interviewees: people,
        interviewedOn: '2089-01-01',
        relatedCases: [hidden.cases, open.cases],
        relatedInterviews: [hidden.interviews, open.interviews],
        background: text,
        exchanges: [{ wording: 'Hvad nu?', answer: text }],
      },
    )
  ).id
  contribution = (
    await make.cases(
      { published: true },
      {
        putForwardBy: people,
        putForwardOn: '2089-01-01',
        challenge: text,
        relatedCases: [hidden.cases, open.cases],
        relatedInterviews: [hidden.interviews, open.interviews],
      },
    )
  ).id
  // What is featured on the front page may be taken down again later.
  await api.payload.updateGlobal({
    slug: 'settings',
    overrideAccess: true,
    data: {
      front: {
        interviews: [hidden.interviews, open.interviews],
        cases: [hidden.cases, open.cases],
      },
    },
  })
}, 120_000)
afterAll(() => api.stop())

/** Every relation of what readers can read to what they can read in part; `[]` is any row. */
const table: [path: string, expected: () => Json][] = [
  ['interviews.interviewees', () => [open.ambassadors]],
  ['interviews.relatedCases', () => [open.cases]],
  ['interviews.relatedInterviews', () => [open.interviews]],
  ['interviews.attribution[].ambassador', () => [open.ambassadors, null]],
  ['interviews.attribution[].term', () => [acting, null]],
  ['cases.putForwardBy', () => [open.ambassadors]],
  ['cases.relatedCases', () => [open.cases]],
  ['cases.relatedInterviews', () => [open.interviews]],
  ['cases.attribution[].ambassador', () => [open.ambassadors, null]],
  ['cases.attribution[].term', () => [acting, null]],
  // A term is public only while its ambassador is.
  ['terms.ambassador', () => [open.ambassadors, api.ambassadorId]],
  ['terms.yieldedTo', () => [null, null]],
]

function relationsOf(fields: readonly Field[], path: string): string[] {
  const partlyOpen = ['ambassadors', 'interviews', 'cases', 'terms']
  return fields.flatMap((field) => {
    const name = 'name' in field ? `.${field.name}${field.type === 'array' ? '[]' : ''}` : ''
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => relationsOf(tab.fields, path))
    if ('fields' in field) return relationsOf(field.fields, path + name)
    const refers = field.type === 'relationship' || field.type === 'upload'
    return refers && partlyOpen.includes(String(field.relationTo)) ? [path + name] : []
  })
}

const at = (doc: Json, path: string): Json =>
  path
    .split('.')
    .reduce<Json>(
      (value, step) =>
        step.endsWith('[]')
          ? (value as Record<string, Json>)[step.slice(0, -2)]
          : Array.isArray(value)
            ? value.map((row) => (row as Record<string, Json>)[step] ?? null)
            : (value as Record<string, Json>)[step],
      doc,
    )

const expectNothingHidden = (text: string) => {
  for (const id of Object.values(hidden)) expect(text).not.toContain(id)
}

describe('what is not published', () => {
  it('is referred to by exactly the relations below', async () => {
    const req = await createLocalReq({}, api.payload)
    const found: string[] = []
    for (const { access, fields, slug } of api.payload.config.collections) {
      if (await access.read({ req })) found.push(...relationsOf(fields, slug))
    }
    expect(found.sort()).toEqual(table.map(([path]) => path).sort())
  })

  it.each(table)('is told to nobody by %s', async (path, expected) => {
    const [collection = '', ...steps] = path.split('.')
    if (collection === 'terms') {
      const { json } = await api.ask('/api/terms?depth=0&sort=-kind,title')
      const found = at((json as { docs: Json }).docs, steps.join('.'))
      expect((found as Json[]).sort()).toEqual((expected() as Json[]).sort())
      return
    }
    const id = collection === 'cases' ? contribution : interview
    const { json } = await api.ask(`/api/${collection}/${id}?depth=0`)
    expect(at(json, steps.join('.'))).toEqual(expected())
  })

  it.each([0, 1, 2])('is in no answer of REST with depth=%i', async (depth) => {
    for (const path of ['interviews', 'cases', 'ambassadors', 'terms', 'globals/settings']) {
      const { status, text } = await api.ask(`/api/${path}?depth=${depth}&limit=50`)
      expect(status).toBe(200)
      expectNothingHidden(text)
    }
    const { text } = await api.ask(`/api/interviews/${interview}?depth=${depth}`)
    expect(text).toContain(open.cases)
    expect(text).toContain('læs mere')
  })

  it('is not among what the front page features', async () => {
    const { json } = await api.ask('/api/globals/settings?depth=0')
    expect((json as { front: Json }).front).toMatchObject({
      interviews: [open.interviews],
      cases: [open.cases],
    })
  })

  it('is in no answer of GraphQL', async () => {
    const query = `{
      Interviews { docs { interviewees { id } relatedCases { id } background
        attribution { ambassador { id } term { id } } exchanges { answer } } }
      Cases { docs { putForwardBy { id } challenge attribution { ambassador { id } term { id } } } }
      Terms { docs { id ambassador { id } } }
    }`
    const answer = await api.ask('/api/graphql', { method: 'POST', body: { query } })
    expect(answer.json).not.toHaveProperty('errors')
    expect(answer.text).toContain(open.cases)
    expectNothingHidden(answer.text)
  })

  it('stays where it is for editors, who would lose it with their next save', async () => {
    const answer = await api.as('editor', `/api/interviews/${interview}?depth=0`)
    expect(answer.json).toMatchObject({
      interviewees: [open.ambassadors, hidden.ambassadors],
      relatedCases: [hidden.cases, open.cases],
    })
    expect(answer.text).toContain(hidden.terms)
    expect((await api.as('editor', '/api/terms?depth=0')).text).toContain(
      `"yieldedTo":"${hidden.terms}"`,
    )
  })

  it('costs one question to the database for each collection that a read refers to', async () => {
    const find = vi.spyOn(api.payload.db, 'find')
    await api.ask('/api/interviews?depth=0&limit=50')
    const asked = find.mock.calls.map(([{ collection }]) => collection)
    expect(asked.filter((collection) => collection !== 'interviews').sort()).toEqual([
      'ambassadors',
      'cases',
      'terms',
    ])
  })
})
