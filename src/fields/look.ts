import type { CollapsibleField } from 'payload'
import { accentField } from './accent.ts'

/** What a site looks like, in the settings: logo and colour. */
export const lookFields: CollapsibleField = {
  type: 'collapsible',
  label: { da: 'Udtryk', en: 'Look' },
  fields: [
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: { da: 'Logo', en: 'Logo' },
      admin: {
        description: {
          da: 'Et logo, der er mindst dobbelt så bredt som højt, står alene; ellers står sitets navn ved siden af.',
          en: 'A logo at least twice as wide as high stands alone; beside any other stands the site’s name.',
        },
      },
    },
    {
      name: 'logoOnDark',
      type: 'upload',
      relationTo: 'media',
      label: { da: 'Logo til mørk baggrund', en: 'Logo for dark grounds' },
      admin: {
        description: {
          da: 'Til mørke skærme og forsidens farvefelt. Uden det får logoet en hvid flade under sig dér.',
          en: 'For dark screens and the front page’s field of colour. Without it the logo gets a white ground there.',
        },
      },
    },
    accentField,
  ],
}
