import type { TextField } from 'payload'
import { makeSlug, type TitleField } from './hooks/slug.ts'

/** The last part of a document's address, made from `from` until an editor chooses another. */
export function slugField(from: TitleField): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { da: 'Adresse', en: 'Address' },
    index: true,
    unique: true,
    admin: {
      position: 'sidebar',
      description: {
        da: 'Den sidste del af webadressen. Laves ud fra titlen, men kan rettes. En gammel adresse, der har været offentlig, viderestilles.',
        en: 'The last part of the web address. Made from the title, and editable. An old address that has been public redirects.',
      },
    },
    hooks: { beforeValidate: [makeSlug(from)] },
  }
}
