import type { Kind } from '../richtext/rich.ts'

/** An element that is open while a document is read, with everything it has from those around it. */
export interface OpenElement {
  name: string
  kind: Kind
  list: Kind
  /** How many lists are open, less one; -1 outside of lists. */
  depth: number
  bold: boolean
  italic: boolean
  href: string | undefined
  skip: boolean
}

/** Around everything: a plain paragraph. */
export const outermost: OpenElement = {
  name: '',
  kind: 'paragraph',
  list: 'bullet',
  depth: -1,
  bold: false,
  italic: false,
  href: undefined,
  skip: false,
}
