import type { RelationshipField } from 'payload'

const labels = {
  cases: { da: 'Beslægtede cases', en: 'Related cases' },
  interviews: { da: 'Beslægtede interviews', en: 'Related interviews' },
} as const

/** Documents that an editor puts beside this one; the site fills up with others on the same themes and people. */
export function relatedField(name: string, relationTo: keyof typeof labels): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    hasMany: true,
    label: labels[relationTo],
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: {
      isSortable: true,
      description: {
        da: 'De valgte vises først. Er der plads, finder sitet selv flere om det samme.',
        en: 'What is chosen comes first. Where there is room the site finds more on the same by itself.',
      },
    },
  }
}
