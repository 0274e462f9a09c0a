import { describe, expect, it } from 'vitest'
import { changedPassword, forgottenPassword, invitation } from '../../../src/mail/accountLetters.ts'
import { approvalDecided } from '../../../src/mail/approvalLetters.ts'
import { mentioned } from '../../../src/mail/commentLetters.ts'
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

it('sets apart what somebody else wrote, line for line', () => {
  const comment = { author: 'Bo', body: 'Se her\n\n<i>og</i> her', title: 'Broen' }
  const { html, text } = writeLetter(mentioned({ language: 'da', name: 'Jens', link, ...comment }))
  expect(text).toContain('\n\n> Se her\n>\n> <i>og</i> her\n\n')
  expect(html).toMatch(/<blockquote [^>]+>Se her<br><br>&lt;i&gt;og&lt;\/i&gt; her<\/blockquote>/)
  expect(html).toContain('Venlig hilsen<br>Stafet')
})

it('says no to a text, not to an interview', () => {
  const told = { name: 'Jens', interviewee: 'Ida Holm', title: 'Broen', remarks: null, link }
  const declined = (language: 'da' | 'en') =>
    writeLetter(approvalDecided({ language, state: 'declined', ...told })).subject
  expect(declined('da')).toBe('Ida Holm har sagt nej til teksten i interviewet: Broen')
  expect(declined('en')).toBe('Ida Holm has said no to the text of the interview: Broen')
})
