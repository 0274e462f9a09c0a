/** As much of a field's configuration as says where it stands. */
interface FieldLike {
  name?: string
  type?: string
  tabs?: readonly { fields?: readonly FieldLike[] }[]
}

/** The tab of the form in which a field stands, from 0; -1 when it stands in none. */
export function tabOf(fields: readonly FieldLike[], name: string): number {
  const tabs = fields.find(({ type }) => type === 'tabs')?.tabs ?? []
  return tabs.findIndex((tab) => tab.fields?.some((field) => field.name === name))
}

/** How long to wait for the form to draw a field, in milliseconds. */
const patience = 2000

const rowOf = (path: string): HTMLElement | null => {
  const [name, index] = path.split('.')
  return index === undefined ? null : document.getElementById(`${name}-row-${index}`)
}

const fieldAt = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`) ??
  document.getElementById(`field-${path.replace(/\./g, '__')}`)

const focusable =
  'input:not([type=hidden]), textarea, [contenteditable=true], select, button, a[href]'

/**
 * Brings a field of the form into view and gives it the keyboard: opens its tab and its row, waits until Payload has drawn
 * it (it draws what is in view), and then looks for the first thing in it that takes the focus.
 */
export function reveal(path: string, tab: number): void {
  const button = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
  const until = Date.now() + patience
  const look = () => {
    const row = rowOf(path)
    const folded = row?.querySelector<HTMLElement>('.collapsible__toggle--collapsed')
    if (folded) folded.click()
    const field = fieldAt(path)
    if (!field) {
      row?.scrollIntoView({ block: 'start' })
      if (Date.now() < until) setTimeout(look, 50)
      else row?.querySelector<HTMLElement>(focusable)?.focus()
      return
    }
    field.scrollIntoView({ block: 'center' })
    const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
    target?.focus({ preventScroll: true })
  }
  look()
}
