import type { Localised } from '../i18n/text.ts'
import { commonWords } from './commonPasswords.ts'

/** Shortest and longest password, in characters (code points). */
export const passwordLength = { least: 12, most: 256 }

export type PasswordOwner = { email?: string | null; name?: string | null }

const reasons = {
  short: {
    da: `Adgangskoden skal være på mindst ${passwordLength.least} tegn. Brug for eksempel fire tilfældige ord.`,
    en: `The password must have at least ${passwordLength.least} characters. Four random words will do.`,
  },
  long: {
    da: `Adgangskoden må højst være på ${passwordLength.most} tegn.`,
    en: `The password may have at most ${passwordLength.most} characters.`,
  },
  common: {
    da: 'Adgangskoden er for almindelig og nem at gætte.',
    en: 'The password is too common and easy to guess.',
  },
  monotonous: {
    da: 'Adgangskoden skal have mindst fem forskellige tegn.',
    en: 'The password must have at least five different characters.',
  },
  email: {
    da: 'Adgangskoden må ikke indeholde din e-mailadresse.',
    en: 'The password must not contain your email address.',
  },
  name: {
    da: 'Adgangskoden må ikke indeholde dit navn.',
    en: 'The password must not contain your name.',
  },
} satisfies Record<string, Localised>

/** Lower case, without look-alike digits, so that `P4ssw0rd` is recognised as `password`. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[0134578@$!]/g, (sign) => lookAlikes[sign] ?? sign)

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')

const isCommon = (password: string): boolean => {
  const forms = [
    letters(password.normalize('NFKC').toLowerCase()),
    letters(plain(password)),
    // Digits at the ends are decoration (`Password2026!`), not look-alikes.
    letters(plain(password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))),
  ]
  if (forms[0] === '') return true
  return forms.some((form) => commonWords.some((word) => isRepeated(form, letters(plain(word)))))
}

/** Whether the text is nothing but the word, once or several times. */
const isRepeated = (text: string, word: string): boolean =>
  text.length > 0 && word.length > 0 && text.split(word).every((rest) => rest === '')

/** The parts of a name or address long enough to be recognised: `Karen Østergård` gives both. */
const parts = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => [...part].length >= 4)

const contains = (password: string, text: string | null | undefined): boolean =>
  Boolean(text) && parts(text ?? '').some((part) => plain(password).includes(part))

/**
 * Every reason why a password can't be used, empty when it can. Follows NIST SP 800-63B 5.1.1.2:
 * length rather than mixtures of character classes, a blocklist, and nothing about the owner.
 */
export function passwordProblems(password: string, owner: PasswordOwner): Localised[] {
  const length = [...password].length
  // Only what stands before the @: everybody at an office shares the rest.
  const mailbox = owner.email?.split('@')[0]
  const problems: Localised[] = []
  if (length < passwordLength.least) problems.push(reasons.short)
  if (length > passwordLength.most) problems.push(reasons.long)
  if (isCommon(password)) problems.push(reasons.common)
  if (new Set(password).size < 5) problems.push(reasons.monotonous)
  if (contains(password, mailbox)) problems.push(reasons.email)
  if (contains(password, owner.name)) problems.push(reasons.name)
  return problems
}
