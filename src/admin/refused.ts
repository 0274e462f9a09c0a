const name = 'stafet:refused'

/** Says that a save of the document was refused by a rule (409). */
export const tellRefused = (): boolean => window.dispatchEvent(new Event(name))

/** Calls back whenever that happens; gives what ends it. */
export function onRefused(callback: () => void): () => void {
  window.addEventListener(name, callback)
  return () => window.removeEventListener(name, callback)
}
