import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { address } from './address.ts'
import { body } from './body.ts'
import { caller } from './caller.ts'
import { preflight } from './cors.ts'
import { doors } from './doors.ts'
import { dropHeaders } from './dropHeaders.ts'
import { graphql } from './graphql.ts'
import { lookUps } from './lookUps.ts'
import { parameters } from './parameters.ts'
import { sameOrigin } from './sameOrigin.ts'

export { dropHeaders } from './dropHeaders.ts'
export { sameOrigin } from './sameOrigin.ts'

export type GuardOptions = {
  payload: Payload
  /** Without it the GraphQL playground is served, and anyone may read the schema. */
  production: boolean
  /** The public address of the installation. */
  origin?: string
  mayRunJobs: (user: unknown) => boolean
}

/** What stands between a request and Payload, in the order in which a request meets it. */
export function guards(options: GuardOptions): RequestHandler[] {
  const { payload, production, origin, mayRunJobs } = options
  const { config } = payload
  const uploads = (slug: string) =>
    config.collections.some((collection) => collection.slug === slug && Boolean(collection.upload))
  return [
    dropHeaders,
    preflight,
    address(config, { playground: !production }),
    sameOrigin(origin),
    caller(payload),
    lookUps(config, origin),
    doors(config, { mayRunJobs }),
    parameters(config),
    body(uploads),
    graphql(config, { production }),
  ]
}
