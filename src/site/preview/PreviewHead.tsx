import { Fonts } from '../components/Fonts.tsx'
import type { Frame, PageView } from '../frame.ts'
import { type PreviewFrame, titleOf } from './frame.ts'

// biome-ignore-start lint/style/noHeadElement: Next does not render the site
/** The head of a preview: nothing in it is meant for search engines or for sharing. */
export function PreviewHead(props: { frame: Frame; preview: PreviewFrame; view: PageView }) {
  const { frame, preview, view } = props
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(frame, view)}</title>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={frame.stylesheet} />
      {frame.accentSheet ? <link rel="stylesheet" href={frame.accentSheet} /> : null}
      <Fonts addresses={frame.fonts} />
      <link rel="stylesheet" href={preview.stylesheet} />
      <link rel="icon" href={frame.icon} type="image/svg+xml" />
      <script src={preview.script} defer />
    </head>
  )
}
// biome-ignore-end lint/style/noHeadElement: see above
