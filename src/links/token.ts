import { createHash, randomBytes } from 'node:crypto'

const bits = 256
/** 32 bytes as base64url without padding. */
const form = /^[A-Za-z0-9_-]{43}$/

/** What a private link's address ends with, and all that is kept of it. */
export interface Token {
  /** 43 letters of base64url: 256 random bits. Whoever has it is let in; it is told once and never stored. */
  token: string
  /** SHA-256 of the token's letters, 64 hex digits. */
  hash: string
}

export function newToken(): Token {
  const token = randomBytes(bits / 8).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** What is stored of a token. No salt and no stretching: nobody guesses 256 random bits. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether a text can be a token at all. */
export const isWellFormed = (token: string): boolean => form.test(token)
