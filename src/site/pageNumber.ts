/**
 * The page of a list that a raw `page` parameter asks for: 1 without one, null when it is no whole number from 1 (a
 * word, `0`, `01`, given twice, more digits than there can be pages).
 */
export function pageNumber(raw: unknown): number | null {
  if (raw === undefined) return 1
  return typeof raw === 'string' && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : null
}
