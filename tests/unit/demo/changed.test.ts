import { expect, it } from 'vitest'
import { changedSinceLoading } from '../../../src/demo/remove/changed.ts'

const at = (seconds: number) => Date.parse('2026-11-23T08:00:00.000Z') + seconds * 1000
const document = (collection: string, created: number, changed: number) => ({
  collection,
  changedAt: at(changed),
  stored: { createdAt: new Date(at(created)).toISOString() },
})

it('finds the demo documents that changed after the last of them was loaded', () => {
  const early = document('themes', 0, 4)
  const pending = document('interviews', 4, 5)
  const edited = document('roles', 1, 900)
  const picture = document('media', 0, 900)
  expect(changedSinceLoading([early, pending, edited, picture])).toEqual([edited])
  expect(changedSinceLoading([])).toEqual([])
})
