/** One thing that waits, in the reader's language. */
export interface DeskLine {
  title: string
  href: string
  detail: string
  at?: string
  level: 'alarm' | 'due' | 'calm'
  mine: boolean
}

/** One heading of the dashboard, in the reader's language. */
export interface DeskSection {
  name: string
  heading: string
  all?: string
  lines: DeskLine[]
  total: number
  /** Nobody knows what waits here: the question could not be answered. */
  failed: boolean
}
