import { describe, expect, it } from 'vitest'
import { changedPassword, forgottenPassword, invitation } from '../../../src/mail/accountLetters.ts'
import { writeLetter } from '../../../src/mail/letter.ts'

const link = 'https://stafet.example/admin/reset/abc?x=1&y=2'
const signIn = 'https://stafet.example/admin/login'

describe.each(['da', 'en'] as const)('letters in %s', (language) => {
  const reader = { language, name: 'Åse <b>Holm</b>', link }
  it.each([
    ['forgotten', writeLetter(forgottenPassword(reader))],
    ['invitation', writeLetter(invitation({ ...reader, email: 'aase@example.dk', signIn }))],
    ['changed', writeLetter(changedPassword(reader))],
  ])('%s says the same in both forms', (_name, { html, subject, text }) => {
    expect(subject).toMatch(/Stafet/)
    expect(text).toContain(link)
    expect(text).toContain('Åse <b>Holm</b>')
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toContain('href="https://stafet.example/admin/reset/abc?x=1&amp;y=2"')
    expect(html).not.toContain('<b>')
    expect(html).not.toMatch(/<(script|style|img)/)
  })
})

it('speaks Danish to Danes', () => {
  const letter = writeLetter(forgottenPassword({ language: 'da', name: 'Jens', link }))
  expect(letter.subject).toBe('Vælg en ny adgangskode til Stafet')
  expect(letter.text).toMatch(/^Hej Jens\n\n/)
})
