const before = '#stafet-field='

/** The hash of an address that leads to a field of the form, from a finding about the other language say. */
export const hashTo = (path: string): string => before + encodeURIComponent(path)

/** The field that the address at hand leads to. */
export const fieldInHash = (hash: string): string | null =>
  hash.startsWith(before) ? decodeURIComponent(hash.slice(before.length)) : null

/** Loads the page anew and goes to the field: the form has old words, and would save them over new ones. */
export function reloadAt(path: string): void {
  window.location.hash = hashTo(path)
  window.location.reload()
}
