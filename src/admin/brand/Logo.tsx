import { Mark } from './Mark.tsx'

/** Mark and name, on the pages of those who are not signed in. */
export function Logo() {
  return (
    <div className="stafet-logo">
      <Mark />
      <span>Stafet</span>
    </div>
  )
}
