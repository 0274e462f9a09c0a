import { credit } from '../content/pictures.ts'
import type { DemoPicture } from '../content/types.ts'
import type { DemoFile } from '../pictures/render.ts'
import type { Loading } from './writer.ts'

/** Uploads the drawn files; `files` lie in the order of `pictures`. */
export async function loadPictures(
  loading: Loading,
  pictures: DemoPicture[],
  files: DemoFile[],
): Promise<void> {
  const { req } = loading
  const common = { collection: 'media', depth: 0, overrideAccess: true, req } as const
  for (const [index, { key, alt }] of pictures.entries()) {
    const file = files[index]
    if (!file) throw new Error(`No file was drawn for ${key}`)
    const { id } = await req.payload.create({
      ...common,
      locale: 'da',
      file,
      data: { alt: alt.da, credit, demo: true },
    })
    await req.payload.update({ ...common, locale: 'en', id, data: { alt: alt.en } })
    loading.remember('media', key, id)
  }
}
