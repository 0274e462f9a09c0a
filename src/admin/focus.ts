/**
 * Gives the keyboard to the element with this id as soon as it is there, is not hidden and no dialog stands before it; after a second
 * it gives up.
 */
export function focusSoon(id: string): void {
  const until = Date.now() + 1000
  const look = () => {
    const element = document.getElementById(id)
    const dialog = document.querySelector('dialog[open]')
    if (!element || element.closest('[hidden]') || (dialog && !dialog.contains(element))) {
      if (Date.now() < until) requestAnimationFrame(look)
      return
    }
    if (element.tabIndex < 0) element.tabIndex = -1
    element.focus()
  }
  requestAnimationFrame(look)
}
