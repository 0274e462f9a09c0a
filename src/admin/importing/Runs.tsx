import type { Run } from '../../richtext/rich.ts'

/** Text with its looks. Links are shown and lead nowhere: one would leave the screen by mistake. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, bold, italic, href }, at) => {
    const words = italic ? <em>{text}</em> : text
    const strong = bold ? <strong>{words}</strong> : words
    return (
      <span
        className={href ? 'import-run--link' : undefined}
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name than their place
        key={at}
        title={href}
      >
        {strong}
      </span>
    )
  })
}
