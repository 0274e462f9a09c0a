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

/** How long to wait for the form to draw a field, in milliseconds; a page that has just come is set up in that time too. */
const patience = 4000

/** Looked for in its own form: a form in a drawer has fields of the same names as the one behind it. */
const withId = (form: ParentNode, id: string) =>
  form.querySelector<HTMLElement>(`#${CSS.escape(id)}`)

const rowOf = (form: ParentNode, path: string): HTMLElement | null => {
  const [name, index] = path.split('.')
  return index === undefined ? null : withId(form, `${name}-row-${index}`)
}

const fieldAt = (form: ParentNode, path: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`) ??
  withId(form, `field-${path.replace(/\./g, '__')}`)

const focusable = 'input:not([type=hidden]), textarea, select, button, a[href]'

/** Where one writes in the rich text editor, which Payload draws a moment after what is around it. */
const writable = '[contenteditable=true]'

function inputIn(field: HTMLElement): HTMLElement | null {
  if (field.matches(focusable)) return field
  const isRich = field.hasAttribute('data-lexical-view')
  return field.querySelector<HTMLElement>(isRich ? writable : focusable)
}

/** Gives an element the keyboard, if it takes it: while a form is being set up its fields are disabled. */
function takesFocus(element: HTMLElement): boolean {
  element.focus({ preventScroll: true })
  return document.activeElement === element
}

/**
 * Brings a field of the form into view and gives it the keyboard: opens its tab and its row, and waits until Payload has
 * drawn it, for it draws what is in view. When that takes too long, whatever is there of it takes the focus.
 */
export function reveal(form: ParentNode, path: string, tab: number): void {
  const button = form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
  const until = Date.now() + patience
  let unfolded = false
  const look = () => {
    const row = rowOf(form, path)
    const folded = row?.querySelector<HTMLElement>('.collapsible__toggle--collapsed')
    if (folded && !unfolded) {
      unfolded = true
      folded.click()
    }
    const field = fieldAt(form, path) ?? row
    const target = field && inputIn(field)
    if (target && field !== row && takesFocus(target)) {
      target.scrollIntoView({ block: 'center' })
    } else if (Date.now() < until) {
      field?.scrollIntoView({ block: 'start' })
      setTimeout(look, 50)
    } else {
      field?.querySelector<HTMLElement>(focusable)?.focus()
    }
  }
  look()
}
