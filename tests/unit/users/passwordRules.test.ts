import { describe, expect, it } from 'vitest'
import { passwordLength, passwordProblems } from '../../../src/access/passwordRules.ts'

const owner = { email: 'karen.ostergaard@example.dk', name: 'Karen Østergård' }
const english = (password: string) => passwordProblems(password, owner).map(({ en }) => en)

describe('passwords that can be used', () => {
  it.each([
    'fire grønne cykler i regn',
    'correct horse battery staple',
    '令和六年十一月二十三日晴天',
    'Xq7-mL2-vT9-pR4',
    // a common word among others is fine
    'min sommer ved havet 1998',
  ])('%s', (password) => {
    expect(english(password)).toEqual([])
  })
})

describe('passwords that cannot', () => {
  it.each([
    ['', 'at least 12'],
    ['kort kode 1', 'at least 12'],
    // twelve UTF-16 units, but six characters
    ['🚲🚲🚲🚲🚲🚲', 'at least 12'],
    ['abcd'.repeat(65), 'at most 256'],
    ['Password2026!', 'too common'],
    ['P4$$w0rd P4$$w0rd', 'too common'],
    ['kodeordkodeord', 'too common'],
    ['Adgangskode-123', 'too common'],
    ['qwertyuiop12', 'too common'],
    ['2026-11-23-1200', 'too common'],
    ['abababababab', 'five different'],
    ['hej karen.ostergaard hej', 'your email'],
    ['grønne ostergaard cykler', 'your email'],
    ['cykler og Østergård', 'your name'],
    ['k4r3n og cyklerne', 'your name'],
  ])('%s', (password, reason) => {
    expect(english(password).join(' ')).toContain(reason)
  })

  it('gives every reason at once, in both languages', () => {
    const problems = passwordProblems('Karen1', owner)
    expect(problems.map(({ en }) => en)).toEqual([
      expect.stringContaining('at least 12'),
      expect.stringContaining('your email'),
      expect.stringContaining('your name'),
    ])
    expect(problems[0]?.da).toContain('mindst 12 tegn')
  })
})

it('counts characters, not bytes, at the upper end', () => {
  const long = `${'å'.repeat(passwordLength.most - 5)}bcdef`
  expect(english(long)).toEqual([])
  expect(english(`${long}g`)).toHaveLength(1)
})

it('forgives short parts of names, and owners without any', () => {
  expect(passwordProblems('bo li kører på cykel', { name: 'Bo Li', email: null })).toEqual([])
})
