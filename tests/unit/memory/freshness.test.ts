import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Entry, Freshness } from '../../../src/memory/freshness.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function listening(always = false) {
  const log: Entry[] = []
  const heard: string[][] = []
  const state = { reads: 0, gaps: 0, read: async (): Promise<Entry[]> => [...log] }
  const freshness = new Freshness({
    read: () => {
      state.reads += 1
      return state.read()
    },
    onChanges: (tags) => heard.push([...tags]),
    onGap: () => {
      state.gaps += 1
    },
    always,
  })
  return { freshness, heard, log, state }
}

describe('knowing what other processes changed', () => {
  it('asks before the first answer, then while there are readers, and no longer', async () => {
    const { freshness, heard, log, state } = listening()
    expect(freshness.isFresh()).toBe(false)
    expect(await freshness.confirm()).toBe(true)
    expect([freshness.isFresh(), state.reads]).toEqual([true, 1])
    log.push({ id: '1', tags: ['cases', 'cases:1'] })
    await vi.advanceTimersByTimeAsync(999)
    expect(freshness.isFresh()).toBe(true)
    expect(heard).toEqual([['cases', 'cases:1']])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(freshness.isFresh()).toBe(false)
    expect(state.reads).toBeLessThan(12)
    expect(heard).toHaveLength(1)
  })

  it('does not listen to itself', async () => {
    const { freshness, heard, log } = listening()
    freshness.know('7')
    log.push({ id: '7', tags: ['cases'] })
    await freshness.confirm()
    expect(heard).toEqual([])
  })

  it('knows when it can’t know: at once when the database fails, within a second when it hangs', async () => {
    const { freshness, state } = listening()
    await freshness.confirm()
    state.read = () => Promise.reject(new Error('gone'))
    await vi.advanceTimersByTimeAsync(1500)
    expect(await freshness.confirm()).toBe(false)
    expect(freshness.isLost).toBe(true)
    expect(freshness.age).toBeGreaterThanOrEqual(1)
    state.read = () => new Promise(() => undefined)
    await vi.advanceTimersByTimeAsync(5000)
    const asked = freshness.confirm()
    await vi.advanceTimersByTimeAsync(1000)
    expect(await asked).toBe(false)
  })

  it('starts anew after a time in which entries may have gone', async () => {
    const { freshness, state } = listening()
    await freshness.confirm()
    await vi.advanceTimersByTimeAsync(31 * 60_000)
    expect(state.gaps).toBe(0)
    await freshness.confirm()
    expect(state.gaps).toBe(1)
  })

  it('reads at once when it is told, anew when a reading had begun before, and never without a pause', async () => {
    const { freshness, heard, log, state } = listening()
    await freshness.confirm()
    log.push({ id: '1', tags: ['cases'] })
    freshness.hear()
    await vi.advanceTimersByTimeAsync(0)
    expect([heard, state.reads]).toEqual([[['cases']], 2])
    let answer: (entries: Entry[]) => void = () => undefined
    state.read = () =>
      new Promise((resolve) => {
        answer = resolve
      })
    await vi.advanceTimersByTimeAsync(700)
    expect(state.reads).toBe(3)
    for (let count = 0; count < 100; count += 1) freshness.hear()
    state.read = async () => [{ id: '2', tags: ['settings'] }]
    answer([])
    await vi.advanceTimersByTimeAsync(0)
    expect([heard.at(-1), state.reads]).toEqual([['settings'], 4])
    for (let count = 0; count < 100; count += 1) {
      freshness.hear()
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(state.reads).toBeLessThan(9)
  })

  it('survives being told while the database is gone', async () => {
    const { freshness, state } = listening()
    await freshness.confirm()
    state.read = () => Promise.reject(new Error('gone'))
    await vi.advanceTimersByTimeAsync(10)
    freshness.hear()
    await vi.advanceTimersByTimeAsync(10)
    expect([freshness.isFresh(), freshness.isLost]).toEqual([true, true])
  })

  it('goes on listening for a cache in front', async () => {
    const { freshness, state } = listening(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(state.reads).toBeGreaterThan(50)
    freshness.stop()
  })
})
