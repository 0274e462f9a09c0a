import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../setup/api.ts'
import { messagesOf } from '../../setup/app.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  for (const title of ['Første', 'Anden', 'Tredje']) {
    await api.payload.create({
      collection: 'interviews',
      data: {
        title,
        interviewees: [api.ambassadorId],
        interviewedOn: '2026-03-01',
        _status: 'published',
      },
      overrideAccess: true,
    })
  }
})
afterAll(() => api.stop())

describe('anonymous readers', () => {
  it('read what is published', async () => {
    const answer = await api.ask('/api/interviews?sort=-title&where[title][like]=e')
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('Anden')])
  })
})
