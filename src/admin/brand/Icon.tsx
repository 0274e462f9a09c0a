import { Mark } from './Mark.tsx'

/** The small mark at the top of the admin panel; the link around it leads to its front page. */
export function Icon() {
  return <Mark title="Stafet" />
}
