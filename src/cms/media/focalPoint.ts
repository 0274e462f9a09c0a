import type { PayloadRequest } from 'payload'

/** What the file decides by itself; nobody sends it. */
const fromTheFile = [
  'filename',
  'filesize',
  'height',
  'mimeType',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
]

/**
 * Leaves of the upload's own fields in `data` only the focal point (per cent from the left and the top, 0 to 100).
 *
 * The admin panel sends it as `uploadEdits` in the query, where Payload takes crops and new sizes as well and would
 * draw the stored image anew under its old name. Nothing here is cropped: pages position by the focal point.
 */
export function takeFocalPoint(data: unknown, req: PayloadRequest, newFile: boolean): void {
  const edited = editedPoint(req.query?.uploadEdits)
  if (req.query) delete req.query.uploadEdits
  if (!isRecord(data)) return
  for (const name of fromTheFile) delete data[name]
  const x = percent(edited?.x ?? data.focalX)
  const y = percent(edited?.y ?? data.focalY)
  delete data.focalX
  delete data.focalY
  if (x !== undefined && y !== undefined) Object.assign(data, { focalX: x, focalY: y })
  else if (newFile) Object.assign(data, { focalX: 50, focalY: 50 })
}

function editedPoint(edits: unknown): { x: unknown; y: unknown } | undefined {
  if (!isRecord(edits) || !isRecord(edits.focalPoint)) return undefined
  return { x: edits.focalPoint.x, y: edits.focalPoint.y }
}

function percent(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) {
    return undefined
  }
  const number = Number(value)
  return Number.isFinite(number) ? Math.round(Math.min(100, Math.max(0, number))) : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
