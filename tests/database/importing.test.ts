import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { wordInterview } from '../setup/documents.ts'
import { upTo } from './support/race.ts'

describe.each(bothDatabases())('importing an interview on $name', ({ url }) => {
  let api: TestApi
  beforeAll(async () => {
    const database = url()
    api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
  }, 120_000)
  afterAll(() => api?.stop())

  const count = async (collection: 'interviews' | 'ambassadors') =>
    (await api.payload.count({ collection, overrideAccess: true })).totalDocs

  it('many presses of the button at once make one draft and one ambassador', async () => {
    const read = await api.as('editor', '/api/interviews/import/parse', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'a.docx' },
      body: Buffer.from(wordInterview()),
    })
    expect(read.status, read.text).toBe(200)
    const ambassadors = await count('ambassadors')
    const answers = await Promise.all(
      upTo(6).map(() =>
        api.as('editor', '/api/interviews/import', {
          method: 'POST',
          body: read.json,
          headers: { 'idempotency-key': 'one press' },
        }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201])
    expect(new Set(answers.map(({ json }) => (json as { id: string }).id)).size).toBe(1)
    expect(await count('interviews')).toBe(1)
    expect(await count('ambassadors')).toBe(ambassadors + 1)
  }, 60_000)
})
