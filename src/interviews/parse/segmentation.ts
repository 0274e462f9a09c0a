/** What a paragraph is under one hypothesis. */
export const Role = { other: 0, question: 1, questionGoesOn: 2 } as const
export type Role = (typeof Role)[keyof typeof Role]

/** One way to read a document: which paragraphs are questions. */
export type Segmentation = {
  /** Name of the scheme, for tests and for warnings. */
  scheme: string
  roles: Role[]
  /** What the scheme's kind of evidence is worth before looking at the document. */
  prior: number
  /** Whether the sign is so explicit that the wording of the questions hardly matters. */
  explicit: boolean
}

/** A segmentation from the indices at which questions start. */
export function segmentation(
  scheme: string,
  length: number,
  starts: Iterable<number>,
  prior: number,
  explicit = false,
): Segmentation {
  const roles: Role[] = new Array<Role>(length).fill(Role.other)
  for (const i of starts) roles[i] = Role.question
  return { scheme, roles, prior, explicit }
}
