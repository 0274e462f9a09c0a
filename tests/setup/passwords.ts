import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/** How many times less work than in earnest a password costs in tests. */
const discount = 600

const real = crypto.pbkdf2

/**
 * Passwords are made to cost a third of a second of a processor's time each; the tests use hundreds. Here they cost
 * little, except for whoever asks for the real price.
 */
const cheap = ((password, salt, iterations, keyLength, digest, done) =>
  real(
    password,
    salt,
    Math.max(1, Math.round(iterations / discount)),
    keyLength,
    digest,
    done,
  )) as typeof crypto.pbkdf2

/** Whether passwords cost what they cost in earnest: for the tests that measure it. */
export function passwordsCost({ asInEarnest }: { asInEarnest: boolean }): void {
  crypto.pbkdf2 = asInEarnest ? real : cheap
  syncBuiltinESMExports()
}

passwordsCost({ asInEarnest: false })
