import type { SanitizedConfig } from 'payload'
import { HttpError } from '../httpError.ts'
import type { Address } from './address.ts'
import { guard, known, userOf } from './call.ts'

/** Stock endpoints that anonymous readers may call; access rules decide about what they then see. */
const openToAnyone = new Set([
  'GET /',
  'GET /:id',
  'GET /count',
  'GET /file/:filename',
  // of accounts
  'GET /me',
  'POST /login',
  'POST /logout',
  'POST /refresh-token',
  'POST /forgot-password',
  'POST /reset-password',
  'POST /first-register',
  'POST /verify/:id',
])

/** Payload's own bookkeeping; signed-in people need two of them in the admin. */
const adminNeeds = new Set(['payload-preferences', 'payload-locked-documents'])

/** Endpoints nobody needs here: fetching a foreign address, drawing pictures of a title, counting the users. */
const closed = new Set(['GET /paste-url/:id?', 'GET /og', 'GET /init'])

type Options = {
  /** Who may run jobs by hand. */
  mayRunJobs: (user: unknown) => boolean
}

/**
 * Closes what Payload opens on its own. Collections and endpoints of ours are not looked at: their access
 * rules decide.
 */
export function doors(config: SanitizedConfig, { mayRunJobs }: Options) {
  return guard((req) => {
    const address = known(req, 'address')
    const user = userOf(req)
    if (!('pattern' in address)) return
    const door = `${known(req, 'method')} ${address.pattern}`
    if (closed.has(door)) throw notHere()
    if (isInternal(address)) {
      if (!user) throw notHere()
      if (address.slug !== 'payload-jobs') {
        if (!adminNeeds.has(address.slug)) throw notHere()
        return
      }
      if (!mayRunJobs(user)) throw notYours()
      // answers 500 when there is nothing to schedule
      if (door === 'GET /handle-schedules' && !config.jobs?.scheduling) throw notHere()
      return
    }
    if (user || address.ours || openToAnyone.has(door)) return
    throw new HttpError(403, {
      da: 'Log ind for at gøre det.',
      en: 'Sign in to do that.',
    })
  })
}

function isInternal(address: Address): address is Extract<Address, { slug: string }> {
  return 'slug' in address && address.slug.startsWith('payload-')
}

const notHere = () =>
  new HttpError(404, {
    da: 'Der er intet på den adresse.',
    en: 'There is nothing at this address.',
  })

const notYours = () =>
  new HttpError(403, { da: 'Det har du ikke adgang til.', en: 'You may not do that.' })
