import type { Shortcut } from './list.ts'

const rowLinks = '.collection-list .table tbody tr a'

/** Does what a shortcut is for on this page; false when there is nothing here for it. */
export function perform({ focus, press, row, to }: Shortcut, go: (address: string) => void) {
  if (to) {
    go(to)
    return true
  }
  const element = find(focus ?? press ?? '')
  if (element && focus) element.focus()
  else if (element) element.click()
  return row ? moveRow(row) : Boolean(element)
}

const find = (selector: string): HTMLElement | null =>
  selector ? document.querySelector<HTMLElement>(selector) : null

/** Gives the focus to the link of the next row of a list, or of the one before. */
function moveRow(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>(rowLinks)].filter(
    (link) => link.closest('tr')?.querySelector('a') === link,
  )
  const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement))
  const next = links[at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step]
  next?.focus()
  return Boolean(next)
}

/** Whether keys pressed there are text, or belong to a list that is open. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const field =
    'input:not([type=checkbox], [type=radio]), textarea, select, [role=combobox], [role=listbox], [role=menu]'
  return target.isContentEditable || target.closest(field) !== null
}
