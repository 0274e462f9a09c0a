import { describe, expect, it, vi } from 'vitest'
import { Values } from '../../../src/memory/values.ts'
import { currentRecording, newRecording, noteRead, recordIn } from '../../../src/recording.ts'

const day = { since: 0, until: 100 }

function setUp() {
  let now = 1
  const values = new Values({ now: () => now, today: async () => day })
  const read = vi.fn(async () => {
    noteRead('terms', 'terms:1')
    return ['a term']
  })
  return {
    values,
    read,
    at: (moment: number) => {
      now = moment
    },
  }
}

describe('a value that many pages are made of', () => {
  it('is read once, and every page depends on it', async () => {
    const { read, values } = setUp()
    const first = newRecording()
    const second = newRecording()
    const one = await recordIn(first, () => values.obtain('terms', read))
    const two = await recordIn(second, () => values.obtain('terms', read))
    expect(two).toBe(one)
    expect(read).toHaveBeenCalledTimes(1)
    for (const { tags } of [first, second]) expect([...tags]).toEqual(['terms', 'terms:1'])
  })

  it.each([[['terms:1']], [['terms:*']], [['settings', 'terms']]])(
    'is read again after a change of %s',
    async (tags) => {
      const { read, values } = setUp()
      await values.obtain('terms', read)
      values.drop(['interviews', 'interviews:1', 'terms:2'])
      await values.obtain('terms', read)
      expect(read).toHaveBeenCalledTimes(1)
      values.drop(tags)
      await values.obtain('terms', read)
      expect(read).toHaveBeenCalledTimes(2)
    },
  )

  it('is read again when the day has turned, and when anything may have changed', async () => {
    const { at, read, values } = setUp()
    await values.obtain('terms', read)
    at(100)
    await values.obtain('terms', read)
    at(2)
    values.clear()
    await values.obtain('terms', read)
    expect(read).toHaveBeenCalledTimes(3)
  })

  it('is not kept when it changed while it was read, or when drafts were looked at', async () => {
    const { read, values } = setUp()
    await values.obtain('terms', async () => {
      const value = await read()
      values.drop(['terms:1'])
      return value
    })
    await values.obtain('terms', read)
    expect(read).toHaveBeenCalledTimes(2)
    const page = newRecording()
    await recordIn(page, () =>
      values.obtain('draft', async () => {
        const own = currentRecording()
        if (own) own.unfit = true
        return read()
      }),
    )
    expect(page.unfit).toBe(true)
    await values.obtain('draft', read)
    expect(read).toHaveBeenCalledTimes(4)
  })

  it('that can’t be read is nobody’s', async () => {
    const { read, values } = setUp()
    await expect(values.obtain('terms', () => Promise.reject(new Error('gone')))).rejects.toThrow()
    expect(await values.obtain('terms', read)).toEqual(['a term'])
  })
})
