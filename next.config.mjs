import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = path.dirname(fileURLToPath(import.meta.url))

/** Next renders the admin panel only; Express serves everything else and sets the security headers. */
export default withPayload({
  compress: false,
  poweredByHeader: false,
  // `npm run types` checks the types, once, for everything.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root },
})
