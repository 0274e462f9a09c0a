import { describe, expect, it, vi } from 'vitest'
import { Register } from '../../../src/memory/register.ts'

interface Row {
  id: string
  at: number
}

/** A collection that can be written, and the register of it. */
function setUp(stored: Record<string, number>) {
  const documents = new Map(Object.entries(stored))
  const read = vi.fn(async (ids: readonly string[]): Promise<Row[]> => {
    const found = ids.flatMap((id) => {
      const at = documents.get(id)
      return at === undefined ? [] : [{ id, at }]
    })
    await Promise.resolve()
    return found
  })
  const list = vi.fn(async () => [...documents.keys()])
  const compare = (one: Row, other: Row) => other.at - one.at
  const register = new Register('cases', { list, read, compare })
  const write = (id: string, at: number | null) => {
    if (at === null) documents.delete(id)
    else documents.set(id, at)
    register.drop(['cases', `cases:${id}`])
  }
  const told = async () => (await register.rows()).map(({ id, at }) => `${id}${at}`).join(' ')
  return { documents, list, read, register, told, write }
}

describe('a register', () => {
  it('is read once, in its order, and gives the same rows as long as nothing changes', async () => {
    const { list, read, register, told } = setUp({ a: 1, b: 3, c: 2 })
    expect(await told()).toBe('b3 c2 a1')
    register.drop(['interviews', 'interviews:a', 'cases'])
    expect(await register.rows()).toBe(await register.rows())
    expect([list, read].map((each) => each.mock.calls.length)).toEqual([1, 1])
  })

  it('reads again what has changed, and nothing else', async () => {
    const { list, read, told, write } = setUp({ a: 1, b: 3, c: 2 })
    await told()
    write('a', 4)
    write('b', null)
    write('d', 0)
    expect(await told()).toBe('a4 c2 d0')
    expect(read).toHaveBeenLastCalledWith(['a', 'b', 'd'])
    expect(list).toHaveBeenCalledTimes(1)
  })

  it.each(['cases:*', 'clear'])('begins anew after %s', async (change) => {
    const { documents, register, told } = setUp({ a: 1, b: 3 })
    await told()
    documents.delete('b')
    documents.set('c', 2)
    if (change === 'clear') register.clear()
    else register.drop(['cases', change])
    expect(await told()).toBe('c2 a1')
  })

  it('has everything that was written before it was asked, also what was written while it was read', async () => {
    const { read, register, told, write } = setUp({ a: 1, b: 3 })
    read.mockImplementationOnce(async (ids) => {
      const rows = ids.map((id) => ({ id, at: id === 'a' ? 1 : 3 }))
      write('a', 5)
      write('b', null)
      register.clear()
      return rows
    })
    const begun = told()
    expect(await told()).toBe('a5')
    expect(await begun).toBe('a5')
  })

  it('reads many in turns, and what could not be read the next time', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`d${at}`, at]))
    const { list, read, register, told, write } = setUp(many)
    read.mockRejectedValueOnce(new Error('The database is gone.'))
    await expect(register.rows()).rejects.toThrow('gone')
    expect(await register.rows()).toHaveLength(600)
    expect(read.mock.calls.every(([ids]) => ids.length < 600)).toBe(true)
    write('d0', 900)
    read.mockRejectedValueOnce(new Error('The database is gone.'))
    await expect(register.rows()).rejects.toThrow('gone')
    expect(await told()).toMatch(/^d0900 d599599 /)
    list.mockRejectedValueOnce(new Error('The database is gone.'))
    register.clear()
    await expect(register.rows()).rejects.toThrow('gone')
    expect(await register.rows()).toHaveLength(600)
  })
})
