import { expect, it } from 'vitest'
import { Queue } from '../../../src/database/sqlite/queue.ts'

it('lets one in at a time, in the order of asking', async () => {
  const queue = new Queue(1000)
  const order: string[] = []
  const leave = await queue.enter()
  const later = ['a', 'b', 'c'].map(async (name) => {
    const leaveLater = await queue.enter()
    order.push(name)
    await Promise.resolve()
    leaveLater()
  })
  order.push('first')
  leave()
  leave() // Leaving twice lets nobody else in.
  await Promise.all(later)
  expect(order).toEqual(['first', 'a', 'b', 'c'])
})

it('gives up on a caller that waited too long, and serves the others', async () => {
  const queue = new Queue(20)
  const leave = await queue.enter()
  await expect(queue.enter()).rejects.toMatchObject({ code: 'DATABASE_BUSY', status: 503 })
  const next = queue.enter()
  leave()
  expect(await next).toBeTypeOf('function')
})
