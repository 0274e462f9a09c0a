import type { Payload } from 'payload'
import type { Clock } from './clock.ts'
import type { Env } from './env.ts'

/** What the layers above the database are given; nothing below reaches for it by itself. */
export interface Services {
  payload: Payload
  env: Env
  clock: Clock
}
