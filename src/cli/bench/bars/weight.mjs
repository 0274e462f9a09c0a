import { brotliCompressSync, constants } from 'node:zlib'
import { bytesOf } from '../lib/references.mjs'

const most = 40_000

/** What a reader's first interview costs on the wire, pictures and fonts apart: its HTML and its style sheets. */
export async function weight({ cached }) {
  const page = `${cached.url}/interviews/interview-1`
  const html = await (await fetch(page)).text()
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href]) => new URL(href, page).href,
  )
  const sizes = await Promise.all([page, ...styles].map(compressed))
  const sum = sizes.reduce((all, { bytes }) => all + bytes, 0)
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
  const [own, ...rest] = sizes
  const css = rest.reduce((all, { bytes }) => all + bytes, 0)
  const ours = sizes.some(({ sent }) => !sent)
  return [
    {
      bar: 'HTML and CSS of an interview, compressed',
      target: '< 40 kB',
      measured: kilobytes(sum),
      met: sum < most,
      note: `HTML ${kilobytes(own.bytes)}, CSS ${kilobytes(css)}${ours ? '; the server sent some of it as it is, so it was compressed here (brotli 5)' : ''}`,
    },
  ]
}

async function compressed(url) {
  const { headers, body } = await bytesOf(url, { 'accept-encoding': 'br, gzip' })
  if (headers['content-encoding']) return { bytes: body.length, sent: true }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  return { bytes: brotliCompressSync(body, { params }).length, sent: false }
}
