import type { GlobalConfig } from 'payload'
import { settingsAccess } from '../src/access/settings.ts'
import { refreshSettingsMedia } from '../src/cms/hooks/mediaUse.ts'
import { approvalSettings } from '../src/fields/approval.ts'
import { groups } from '../src/fields/groups.ts'
import { lookFields } from '../src/fields/look.ts'
import { richText } from '../src/fields/richText.ts'
import { eventsField } from '../src/fields/settings/events.ts'
import { frontPageFields } from '../src/fields/settings/frontPage.ts'
import { rightsFields } from '../src/fields/settings/rights.ts'

/** What holds for the whole site. */
export const settings: GlobalConfig = {
  slug: 'settings',
  label: { da: 'Indstillinger', en: 'Settings' },
  access: settingsAccess,
  versions: { max: 50 },
  hooks: { afterChange: [refreshSettingsMedia] },
  admin: {
    group: groups.administration,
    description: {
      da: 'Navn, tekster og logo, som gælder for hele sitet.',
      en: 'Name, texts and logo for the whole site.',
    },
  },
  fields: [
    {
      name: 'siteName',
      type: 'text',
      required: true,
      localized: true,
      defaultValue: 'Stafet',
      label: { da: 'Sitets navn', en: 'Name of the site' },
    },
    { name: 'tagline', type: 'text', localized: true, label: { da: 'Undertitel', en: 'Tagline' } },
    richText('about', { da: 'Om programmet', en: 'About the programme' }),
    {
      name: 'role',
      type: 'relationship',
      relationTo: 'roles',
      label: { da: 'Programmets rolle', en: 'The programme’s role' },
      admin: {
        description: {
          da: 'Den rolle, forsiden handler om.',
          en: 'The role that the front page is about.',
        },
      },
    },
    {
      name: 'contactEmail',
      type: 'email',
      label: { da: 'Kontakt (e-mail)', en: 'Contact (email)' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { da: 'Forside', en: 'Front page' },
          fields: [...frontPageFields, eventsField],
        },
        { label: { da: 'Rettigheder', en: 'Rights' }, fields: rightsFields },
        { label: { da: 'Godkendelse', en: 'Approval' }, fields: [approvalSettings] },
      ],
    },
    lookFields,
  ],
}
