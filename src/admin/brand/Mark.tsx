/** The baton, as in `src/site/styles/icon.svg`: named where it stands alone, an ornament beside the name. */
export function Mark({ title = '' }: { title?: string }) {
  return (
    <svg
      aria-hidden={title === ''}
      aria-label={title || undefined}
      className="stafet-mark"
      role="img"
      viewBox="0 0 32 32"
      xmlns="http://www.w3.org/2000/svg"
    >
      <g transform="rotate(-32 16 16)">
        <rect height="7" rx="2" width="6" x="2" y="12.5" />
        <rect height="7" rx="2" width="20.5" x="9.5" y="12.5" />
      </g>
    </svg>
  )
}
