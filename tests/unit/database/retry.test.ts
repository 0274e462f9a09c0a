import { describe, expect, it } from 'vitest'
import {
  backoff,
  isTransient,
  noteCommit,
  noteFailure,
  retryingTransient,
} from '../../../src/database/retry.ts'

const transient = Object.assign(new Error('WriteConflict'), {
  errorLabelSet: new Set(['TransientTransactionError']),
})

/** Work that fails `times` times, as Payload does: the database hears of it, the answer is a response. */
function failing(times: number, during: () => void = () => undefined) {
  let runs = 0
  return {
    work: async () => {
      runs += 1
      during()
      if (runs > times) return 200
      noteFailure(transient)
      return 500
    },
    runs: () => runs,
  }
}

describe('isTransient', () => {
  it.each([
    ['a labelled error', transient, true],
    ['an error caused by one', new Error('outer', { cause: transient }), true],
    ['any other error', new Error('no'), false],
    [
      'a duplicate key',
      Object.assign(new Error('E11000'), { code: 11000, errorLabelSet: new Set() }),
      false,
    ],
    [
      'a lost answer to a commit',
      Object.assign(new Error('?'), { errorLabelSet: new Set(['UnknownTransactionCommitResult']) }),
      false,
    ],
    ['nothing', undefined, false],
  ])('of %s', (_, error, expected) => {
    expect(isTransient(error)).toBe(expected)
  })
})

describe('retryingTransient', () => {
  it('repeats until it succeeds, also when the error became a response', async () => {
    const { work, runs } = failing(3)
    expect(await retryingTransient(work)).toBe(200)
    expect(runs()).toBe(4)
  })

  it('gives the last outcome after the limit', async () => {
    const { work, runs } = failing(99)
    expect(await retryingTransient(work, { limit: 3 })).toBe(500)
    expect(runs()).toBe(3)
  })

  it('outlasts somebody else who takes long, by time and not by number', async () => {
    const { work, runs } = failing(10)
    expect(await retryingTransient(work)).toBe(200)
    expect(runs()).toBe(11)
  })

  it('gives up when patience ends', async () => {
    const { work, runs } = failing(Number.POSITIVE_INFINITY)
    expect(await retryingTransient(work, { patience: 30 })).toBe(500)
    expect(runs()).toBeGreaterThan(1)
  })

  it('passes the error on when the work threw it', async () => {
    const work = async () => {
      noteFailure(transient)
      throw transient
    }
    await expect(retryingTransient(work, { limit: 2 })).rejects.toBe(transient)
  })

  it('repeats nothing of which a part was saved', async () => {
    const { work, runs } = failing(3, noteCommit)
    expect(await retryingTransient(work)).toBe(500)
    expect(runs()).toBe(1)
  })

  it('repeats nothing that failed for another reason', async () => {
    let runs = 0
    const work = async () => {
      runs += 1
      noteFailure(new Error('no'))
      throw new Error('no')
    }
    await expect(retryingTransient(work)).rejects.toThrow('no')
    expect(runs).toBe(1)
  })

  it('leaves repeating to the outer one when nested', async () => {
    const { work, runs } = failing(2)
    expect(await retryingTransient(() => retryingTransient(work))).toBe(200)
    expect(runs()).toBe(3)
  })
})

it('backs off longer each time, up to half a second', () => {
  const longest = [2, 3, 4, 10].map((number) => backoff(number, () => 1))
  expect(longest).toEqual([10, 20, 40, 500])
  expect(backoff(10, () => 0)).toBe(0)
})
