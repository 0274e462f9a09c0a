import { describe, expect, it } from 'vitest'
import { names, tagOf } from '../../src/cms/revisions/tags.ts'
import { isHeld, readTags } from '../../src/entityTags.ts'

const strong = (opaque: string) => ({ weak: false, opaque })

// RFC 9110, 8.8.3 and 13.1
describe('a list of entity tags', () => {
  it.each([
    ['*', '*'],
    [' * ', '*'],
    ['"a"', [strong('a')]],
    ['""', [strong('')]],
    ['"a","b" ,, W/"c"', [strong('a'), strong('b'), { weak: true, opaque: 'c' }]],
    ['"a,b", "c"', [strong('a,b'), strong('c')]],
    ['a', null],
    ['', null],
    [',', null],
    ['"a', null],
    ['"a" "b"', null],
    ['w/"a"', null],
    ['"a", *', null],
    ['"a b"', null],
  ])('%s', (header, tags) => {
    expect(readTags(header)).toEqual(tags)
  })
  it('is read in a moment, however long it is', () => {
    const before = performance.now()
    readTags('"'.repeat(20_001))
    readTags('"a",'.repeat(20_000))
    expect(performance.now() - before).toBeLessThan(1000)
  })
})

describe('what somebody holds', () => {
  it.each([
    [null, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
  ])('%s', (header, held) => {
    expect(isHeld(header, 'a')).toBe(held)
  })
})

describe('what somebody began from', () => {
  const named = (header: string) => names(readTags(header) ?? [], 'r1')
  it('is the revision, in whatever form it was read', () => {
    expect(named('"r1"')).toBe(true)
    expect(named(`"x", "${tagOf('r1', '{"title":"A"}')}"`)).toBe(true)
    expect(tagOf('r1', 'a')).not.toBe(tagOf('r1', 'b'))
    expect(named('*')).toBe(true)
  })
  it('is never another, nor a weak one', () => {
    expect(named('"r2", "r11", "r/r1"')).toBe(false)
    expect(named('W/"r1"')).toBe(false)
  })
})
