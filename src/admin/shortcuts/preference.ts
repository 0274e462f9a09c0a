const key = 'stafet-shortcuts'

/** Whether shortcuts of a single key are on (WCAG 2.1.4 asks that they can be turned off). On until somebody says otherwise. */
export function areOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    // a browser that keeps nothing
    return true
  }
}

export function turn(on: boolean): void {
  try {
    localStorage.setItem(key, on ? 'on' : 'off')
  } catch {
    // it holds as long as the page is open
  }
}
