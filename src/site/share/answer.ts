import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { mediaFolder } from '../../cms/media/context.ts'
import { pathOf as fileOf } from '../../media/folder.ts'
import { targetOf } from '../addresses.ts'
import type { Frame } from '../frame.ts'
import type { Settings } from '../queries/settings.ts'
import { noQuery } from '../query.ts'
import type { SiteServices } from '../services.ts'
import { viewOf } from '../views.ts'
import { type ShareTarget, shareAddress } from './address.ts'
import { type Drawing, drawingOf, hashOf } from './drawing.ts'
import { keptOrDrawn } from './keep.ts'
import { renderShare } from './render.ts'

/**
 * The drawn picture of a page, as readers may see the page now; the way to the picture it has now when it is another one,
 * null when there is no such page.
 */
export async function shareAnswer(
  services: SiteServices,
  settings: Settings,
  { page, language, hash }: ShareTarget,
  frame: Frame,
) {
  const target = targetOf(page)
  const view = target && (await viewOf(services, settings, target, noQuery, language))
  if (!view) return null
  const drawing = drawingOf(frame, view)
  const current = hashOf(drawing)
  if (current !== hash) {
    return { status: 302, location: shareAddress({ page, language, hash: current }) } as const
  }
  return {
    status: 200,
    type: 'image/jpeg',
    language: null,
    keeping: 'drawn',
    body: await keptOrDrawn(hash, () => draw(services.payload, drawing)),
  } as const
}

async function draw(payload: Payload, drawing: Drawing): Promise<Buffer> {
  const folder = mediaFolder(payload.collections.media.config)
  const photo = drawing.photo
    ? await readFile(fileOf(folder, drawing.photo.file)).catch(() => null)
    : null
  return renderShare(drawing, photo)
}
