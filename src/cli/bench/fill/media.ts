import { linkSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Writer } from './writer.ts'

const width = 1200
const height = 800

/** The names of a stored picture and its renditions begin alike; a copy has other names for the same bytes. */
type Stored = {
  id: string
  filename?: string
  sizes?: Record<string, { filename?: string | null }>
}

/** Stores `count` pictures, of which one is drawn and the rest are hard links to its files. Gives their ids. */
export async function fillMedia(
  payload: Payload,
  writer: Writer,
  { count, folder }: { count: number; folder: string },
): Promise<string[]> {
  const first = await drawn(payload)
  const original = (await payload.db.findOne({
    collection: 'media',
    where: { id: { equals: first } },
    locale: 'all',
  })) as Stored | null
  if (!original) throw new Error('The picture that was just stored is not there.')
  const copies = await writer.write('media', count - 1, (index) => copyOf(original, index, folder))
  return [first, ...copies]
}

async function drawn(payload: Payload): Promise<string> {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const
  const data = await sharp({ create: { width, height, channels: 3, background: '#777', noise } })
    .blur(3)
    .jpeg()
    .toBuffer()
  const common = { collection: 'media', depth: 0, overrideAccess: true } as const
  const { id } = await payload.create({
    ...common,
    locale: 'da',
    data: { alt: 'En grå flade med korn', credit: 'Stafet' },
    file: { name: 'flade.jpg', mimetype: 'image/jpeg', size: data.length, data },
  })
  await payload.update({ ...common, id, locale: 'en', data: { alt: 'A grainy grey surface' } })
  return id
}

function copyOf({ id: _, ...original }: Stored, index: number, folder: string) {
  const link = (name: string | null | undefined) => {
    if (!name) return name
    const copy = `k${index}-${name}`
    linkSync(path.join(folder, name), path.join(folder, copy))
    return copy
  }
  const sizes = Object.fromEntries(
    Object.entries(original.sizes ?? {}).map(([name, size]) => [
      name,
      { ...size, filename: link(size.filename) },
    ]),
  )
  return { ...original, filename: link(original.filename), sizes }
}
