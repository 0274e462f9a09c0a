import type { Field, Option } from 'payload'
import { frontSections } from '../../publishing/frontSections.ts'

const names = {
  holders: { da: 'Hvem der har hvervet', en: 'Who holds the role' },
  event: { da: 'Næste arrangement', en: 'Next event' },
  interviews: { da: 'Interviews', en: 'Interviews' },
  questions: { da: 'Spørgsmål', en: 'Questions' },
  cases: { da: 'Cases', en: 'Cases' },
  about: { da: 'Om hvervet', en: 'About the role' },
  former: { da: 'Tidligere ambassadører', en: 'Earlier ambassadors' },
} as const

const options: Option[] = frontSections.map((value) => ({ value, label: names[value] }))

const featured = (
  name: string,
  relationTo: 'interviews' | 'cases' | 'questions',
  label: { da: string; en: string },
): Field => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  maxRows: 12,
  label,
  admin: { isSortable: true },
})

/** How the front page is arranged. Nothing has to be: an empty field leaves the choice to the site. */
export const frontPageFields: Field[] = [
  {
    name: 'front',
    type: 'group',
    label: { da: 'Forsiden', en: 'Front page' },
    fields: [
      {
        name: 'sections',
        type: 'select',
        hasMany: true,
        options,
        label: { da: 'Afsnit i rækkefølge', en: 'Sections in order' },
        admin: {
          isSortable: true,
          description: {
            da: 'De afsnit, der vises, i den rækkefølge, de står. Står feltet tomt, vises alle. Et afsnit uden indhold vises ikke.',
            en: 'The sections to show, in their order. When empty, all are shown. A section without content is left out.',
          },
        },
      },
      featured('interviews', 'interviews', {
        da: 'Fremhævede interviews',
        en: 'Featured interviews',
      }),
      featured('cases', 'cases', { da: 'Fremhævede cases', en: 'Featured cases' }),
      featured('questions', 'questions', {
        da: 'Fremhævede spørgsmål',
        en: 'Featured questions',
      }),
    ],
  },
]
