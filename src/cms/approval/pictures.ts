import type { PayloadRequest } from 'payload'
import { picturesIn } from '../../approval/content.ts'
import { notingHooks } from './noting.ts'

const published = 'interviews:'

/**
 * The interviews that may show a picture: those that readers see it in, which the picture knows by itself, and everything that is
 * being written, whose approved words tell whether they have it.
 */
async function interviewsWith(
  req: PayloadRequest,
  usedBy: readonly string[] | null | undefined,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'interviews',
    draft: true,
    where: { _status: { equals: 'draft' } },
    select: { title: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    trash: true,
    req,
  })
  const shown = (usedBy ?? []).filter((user) => user.startsWith(published))
  return [...docs.map(({ id }) => id), ...shown.map((user) => user.slice(published.length))]
}

/** Collection hooks of media: another file, crop, alternative text or credit is not what was approved. */
export const notePicture = notingHooks<{ usedBy?: string[] | null }>(
  (req, { usedBy }) => interviewsWith(req, usedBy),
  (approved, { id }) => picturesIn(approved).some(({ media }) => media === id),
)
