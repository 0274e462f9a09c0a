/** The collections of what is written here, with the field that says whose it is, and their names at the desk. */
export const written = [
  { collection: 'interviews', owner: 'interviewees', name: { da: 'Interview', en: 'Interview' } },
  { collection: 'cases', owner: 'putForwardBy', name: { da: 'Case', en: 'Case' } },
] as const

/** Where a document is edited: a path in the admin panel. */
export const editAddress = (collection: string, id: string): string =>
  `/admin/collections/${collection}/${id}`

/** The heading of a document; what has none is called so. */
export const titleOf = (title: string | null | undefined): string => title?.trim() || '–'
