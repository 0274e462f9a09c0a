import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload({
  compress: false,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
})
