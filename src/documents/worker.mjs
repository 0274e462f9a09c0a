// Unpacks and converts a document where it can do no harm: in a thread that is ended when it takes too long or too much
// memory. Started by unpack.ts. Plain JavaScript, because Node starts it as it is.
import { parentPort, workerData } from 'node:worker_threads'
import { strFromU8, unzipSync, zipSync } from 'fflate'

/** The parts of a document that hold its text; pictures, macros, comments and embedded objects stay packed. */
const wanted = {
  docx: /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(_rels\/)?(?!comments)[^/]+\.(xml|rels))$/,
  odt: /^(content\.xml|styles\.xml|META-INF\/manifest\.xml)$/,
}

function unpacked(bytes, names, limits) {
  let entries = 0
  let size = 0
  const sizes = new Map()
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries += 1
      if (entries > limits.entries) throw new Error('unpacksTooLarge')
      if (!names.test(name)) return false
      size += originalSize
      if (size > limits.unpacked) throw new Error('unpacksTooLarge')
      sizes.set(name, originalSize)
      return true
    },
  })
  for (const [name, part] of Object.entries(parts)) {
    if (part.length !== sizes.get(name)) throw new Error('broken')
    // Neither format has declarations of its own; others' are how small files become large.
    if (/<!(DOCTYPE|ENTITY)/i.test(strFromU8(part, true))) throw new Error('entities')
  }
  return parts
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
]

async function docx(parts) {
  // a spreadsheet, an archive, anything else that is packed
  if (!Object.keys(parts).some((name) => /^word\/[^/]+\.xml$/.test(name)))
    throw new Error('unknown')
  const { default: mammoth } = await import('mammoth')
  // Packed anew with what was looked at, so that mammoth opens nothing else.
  const buffer = Buffer.from(zipSync(parts, { level: 0 }))
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  )
  return { html: value }
}

function odt(parts) {
  const text = (name) => (parts[name] ? strFromU8(parts[name]) : '')
  if (/encryption-data/.test(text('META-INF/manifest.xml'))) throw new Error('encrypted')
  if (!parts['content.xml']) throw new Error('unknown')
  return { content: text('content.xml'), styles: text('styles.xml') }
}

const { kind, bytes, limits } = workerData
try {
  const parts = unpacked(bytes, wanted[kind], limits)
  parentPort.postMessage(kind === 'docx' ? await docx(parts) : odt(parts))
} catch (error) {
  parentPort.postMessage({ problem: error instanceof Error ? error.message : 'broken' })
}
