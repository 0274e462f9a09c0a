/** The headings of the admin panel's navigation. */
export const groups = {
  content: { da: 'Indhold', en: 'Content' },
  programme: { da: 'Program', en: 'Programme' },
  administration: { da: 'Administration', en: 'Administration' },
}
