import { expect, it } from 'vitest'
import { derived, dropDerived, keepDerived } from '../../../src/memory/derived.ts'
import { newRecording, noteRead, recordIn } from '../../../src/recording.ts'

const database = () => ({ db: {} }) as never

it('is made once until something changes that it was made of, and passes on what it depends on', async () => {
  const payload = database()
  let made = 0
  const index = () =>
    derived(payload, 'index', async () => {
      noteRead('interviews')
      made += 1
      return made
    })
  expect([await index(), await index()]).toEqual([1, 2])
  keepDerived(payload)
  expect([await index(), await index()]).toEqual([3, 3])
  const recording = newRecording()
  await recordIn(recording, index)
  expect([...recording.tags]).toEqual(['interviews'])
  dropDerived(payload, ['cases', 'cases:*'])
  expect(await index()).toBe(3)
  dropDerived(payload, ['interviews:*'])
  expect(await index()).toBe(4)
})

it('is not kept when something changes while it is made, nor when it fails', async () => {
  const payload = database()
  keepDerived(payload)
  const slow = derived(payload, 'index', async () => {
    await new Promise((resolve) => setImmediate(resolve))
    noteRead('terms')
    return 'old'
  })
  dropDerived(payload, ['terms'])
  expect(await derived(payload, 'index', async () => 'new')).toBe('new')
  expect(await slow).toBe('old')
  expect(await derived(payload, 'index', async () => 'newer')).toBe('new')
  const failing = () => derived(payload, 'other', () => Promise.reject(new Error('no')))
  await expect(failing()).rejects.toThrow('no')
  expect(await derived(payload, 'other', async () => 'yes')).toBe('yes')
})
