/** The sections of the front page, in the order they have when no editor has arranged them. */
export const frontSections = [
  'holders',
  'event',
  'interviews',
  'questions',
  'cases',
  'about',
  'former',
] as const

export type FrontSection = (typeof frontSections)[number]

/** What an editor chose, in that order and each once; all of them when nothing was chosen. */
export function arrangedSections(chosen: readonly string[] | null | undefined): FrontSection[] {
  const known = [...new Set(chosen ?? [])].filter((each): each is FrontSection =>
    (frontSections as readonly string[]).includes(each),
  )
  return known.length > 0 ? known : [...frontSections]
}
