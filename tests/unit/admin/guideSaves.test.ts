import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newDraft } from '../../../src/admin/relay/guide/draft.ts'
import { savePlan } from '../../../src/admin/relay/guide/savePlan.ts'
import type { Begun } from '../../../src/admin/relay/guide/send.ts'

/** A server with one plan, which two people have open. */
let revision: number
const asked: { method: string | undefined; ifMatch: string | null }[] = []
const tag = () => `"${revision}"`

beforeEach(() => {
  revision = 1
  asked.length = 0
  vi.stubGlobal('document', { documentElement: { lang: 'da' } })
  vi.stubGlobal('fetch', async (_path: string, { method, headers }: RequestInit) => {
    const ifMatch = new Headers(headers).get('If-Match')
    asked.push({ method, ifMatch })
    const refused = ifMatch !== null && ifMatch !== tag()
    if (!refused) revision += 1
    const body = refused
      ? { errors: [{ message: 'En anden har gemt siden.' }] }
      : { doc: { id: 'a' } }
    return Response.json(body, { status: refused ? 412 : 200, headers: { ETag: tag() } })
  })
})
afterEach(() => vi.unstubAllGlobals())

const opened = (): Begun => {
  const begun: Begun = {
    tag: tag(),
    tell: (next) => {
      begun.tag = next
    },
  }
  return begun
}
const save = (begun: Begun) =>
  savePlan({ ...newDraft('rolle'), outgoing: ['anna'] }, 'a', { termMonths: 24, begun })

test('the plan of somebody who saved in between is not overwritten unawares', async () => {
  const [mine, theirs] = [opened(), opened()]
  expect((await save(theirs)).ok).toBe(true)
  const first = await save(mine)
  expect(first).toMatchObject({
    ok: false,
    status: 412,
    complaints: [{ path: '', message: 'En anden har gemt siden.' }],
  })
  // who has read that may save over it
  expect((await save(mine)).ok).toBe(true)
})

test('one’s own saves follow one another, in both languages', async () => {
  const begun = opened()
  for (const _ of [1, 2]) expect((await save(begun)).ok).toBe(true)
  expect(asked.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"', '"3"', '"4"'])
})

test('a new plan begins from nothing, its English from what was just saved', async () => {
  const begun: Begun = { ...opened(), tag: null }
  const told: string[] = []
  begun.tell = (next) => {
    told.push(next)
    begun.tag = next
  }
  const draft = { ...newDraft('rolle'), outgoing: ['anna'] }
  await savePlan(draft, undefined, { termMonths: null, begun })
  expect(asked).toEqual([{ method: 'POST', ifMatch: null }])
  expect(told).toEqual(['"2"'])
})
