import { describe, expect, it } from 'vitest'
import { sortDanish } from '../../../src/i18n/collate.ts'

const same = (text: string) => text

describe('sortDanish', () => {
  it('puts æ, ø and å last, and reads aa as å', () => {
    const names = ['Åse', 'Østen', 'Aage', 'Ærø', 'Zenia', 'Anna', 'Vilma', 'aase']
    expect(sortDanish(names, same)).toEqual([
      'Anna',
      'Vilma',
      'Zenia',
      'Ærø',
      'Østen',
      'Aage',
      'Åse',
      'aase',
    ])
  })

  it('follows the English alphabet for English readers', () => {
    expect(sortDanish(['Zenia', 'Åse', 'Anna', 'Østen'], same, 'en')).toEqual([
      'Anna',
      'Åse',
      'Østen',
      'Zenia',
    ])
  })

  it('orders numbers by value', () => {
    expect(sortDanish(['Hold 10', 'Hold 9'], same)).toEqual(['Hold 9', 'Hold 10'])
  })

  it('puts items without a text last and leaves the list it was given alone', () => {
    const people = [{ name: null }, { name: 'Bo' }, { name: ' ' }, { name: 'Ane' }]
    const before = [...people]
    expect(sortDanish(people, ({ name }) => name)).toEqual([
      { name: 'Ane' },
      { name: 'Bo' },
      { name: null },
      { name: ' ' },
    ])
    expect(people).toEqual(before)
  })
})
