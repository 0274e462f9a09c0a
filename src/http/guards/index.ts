import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { type LoginLimits, loginGuards } from '../loginGuards.ts'
import { accountDoor, sentFields } from './accounts.ts'
import { address } from './address.ts'
import { body } from './body.ts'
import { caller } from './caller.ts'
import { preflight } from './cors.ts'
import { doors } from './doors.ts'
import { dropHeaders } from './dropHeaders.ts'
import { limitExports } from './exports.ts'
import { graphql } from './graphql.ts'
import { lookUps } from './lookUps.ts'
import { parameters } from './parameters.ts'
import { sameOrigin } from './sameOrigin.ts'

export { callerOf } from './caller.ts'
export { dropHeaders } from './dropHeaders.ts'
export { comesFromElsewhere, sameOrigin } from './sameOrigin.ts'

export type GuardOptions = {
  payload: Payload
  /** Without it the GraphQL playground is served, and anyone may read the schema. */
  production: boolean
  /** The public address of the installation. */
  origin?: string
  mayRunJobs: (user: unknown) => boolean
  /** How many proxies in front of the server are ours, and so may tell the client's address. */
  trustProxyHops?: number
  /** How many attempts to sign in there are; by default `loginLimits`. */
  loginLimits?: LoginLimits
}

/** What stands between a request and Payload, in the order in which a request meets it. */
export function guards(options: GuardOptions): RequestHandler[] {
  const { payload, production, origin, mayRunJobs, trustProxyHops = 0, loginLimits } = options
  const { config } = payload
  const uploads = (slug: string) =>
    config.collections.some((collection) => collection.slug === slug && Boolean(collection.upload))
  const login = loginGuards({
    doorOf: accountDoor(config.admin.user),
    bodyOf: sentFields,
    trustProxyHops,
    ...(loginLimits ? { limits: loginLimits } : {}),
  })
  return [
    dropHeaders,
    preflight,
    address(config, { playground: !production }),
    sameOrigin(origin),
    caller(payload),
    lookUps(config, origin),
    doors(config, { mayRunJobs }),
    ...login.byAddress,
    limitExports(),
    parameters(config),
    body(uploads),
    ...login.byAccount,
    graphql(config, { production }),
  ]
}
