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

const focusable = 'input:not([type=hidden]), textarea, select, button, a[href]'

/** Where one writes in the rich text editor, which Payload draws a moment after what is around it. */
const writable = '[contenteditable=true]'

function inputIn(field: HTMLElement): HTMLElement | null {
  if (field.matches(focusable)) return field
  const isRich = field.hasAttribute('data-lexical-view')
  return field.querySelector<HTMLElement>(isRich ? writable : focusable)
}

/**
 * Brings a field of the form into view and gives it the keyboard: opens its tab and its row, and waits until Payload has
 * drawn it, for it draws what is in view. When that takes too long, whatever is there of it takes the focus.
 */
export function reveal(path: string, tab: number): void {
  const button = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
  const until = Date.now() + patience
  let unfolded = false
  const look = () => {
    const row = rowOf(path)
    const folded = row?.querySelector<HTMLElement>('.collapsible__toggle--collapsed')
    if (folded && !unfolded) {
      unfolded = true
      folded.click()
    }
    const field = fieldAt(path) ?? row
    const target = field && inputIn(field)
    if (target && field !== row) {
      target.scrollIntoView({ block: 'center' })
      target.focus({ preventScroll: true })
    } else if (Date.now() < until) {
      field?.scrollIntoView({ block: 'start' })
      setTimeout(look, 50)
    } else {
      field?.querySelector<HTMLElement>(focusable)?.focus()
    }
  }
  look()
}
