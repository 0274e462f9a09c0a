import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyTests } from '../../setup/propertyTests.mjs'

describe.skipIf(process.env.FUZZ_SEED)('property tests', () => {
  const drawn = () => {
    const numbers: number[] = []
    fc.assert(fc.property(fc.nat(), (number) => void numbers.push(number)))
    return numbers
  }

  it('draw the same values in every run', () => {
    expect(fc.readConfigureGlobal().seed).toBe(20_261_123)
    expect(drawn()).toEqual(drawn())
    expect(drawn()).toHaveLength(100)
  })

  it('are found by what they use', () => {
    expect(propertyTests()).toContain('tests/unit/interviews/conserved.test.ts')
    expect(propertyTests()).not.toContain('tests/unit/interviews/parse.test.ts')
  })
})
