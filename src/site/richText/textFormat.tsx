import type { ReactNode } from 'react'

/** Lexical's bits of a text node's format, in the order they are wrapped around the text (lexical: TEXT_TYPE_TO_FORMAT). */
const wraps: [bit: number, wrap: (children: ReactNode) => ReactNode][] = [
  [1, (children) => <strong>{children}</strong>],
  [2, (children) => <em>{children}</em>],
  [4, (children) => <s>{children}</s>],
  [8, (children) => <u>{children}</u>],
  [16, (children) => <code>{children}</code>],
  [32, (children) => <sub>{children}</sub>],
  [64, (children) => <sup>{children}</sup>],
]

/** A text with its format as elements; never as a style attribute. */
export function formatted(text: string, format: number | string | undefined): ReactNode {
  const bits = typeof format === 'number' ? format : 0
  return wraps.reduce<ReactNode>(
    (children, [bit, wrap]) => (bits & bit ? wrap(children) : children),
    text,
  )
}
