import type { Payload } from 'payload'
import type { Env } from '../env.ts'
import type { Search } from './search/keepSearch.ts'

/** What the site needs from outside. `publicUrl` is the scheme and host that readers use. */
export interface SiteServices {
  payload: Payload
  clock: () => Date
  env: Pick<Env, 'publicUrl'>
  /** Knows everything published by its words. Without it there is no search page. */
  search?: Search
}
