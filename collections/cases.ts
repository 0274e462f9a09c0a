import type { CollectionConfig } from 'payload'
import { casesAccess } from '../src/access/cases.ts'
import { ownContributions } from '../src/cms/adminLists.ts'
import {
  assignMany,
  checks,
  correctAttribution,
  scheduleEndpoints,
} from '../src/cms/endpoints/index.ts'
import { afterPublishing, contributionPublishing, together } from '../src/cms/hooks/index.ts'
import { assignedToField } from '../src/fields/assignedTo.ts'
import {
  attributionCorrectionsField,
  attributionField,
  correctBylineField,
  publishedAtField,
} from '../src/fields/attribution.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { commentsField } from '../src/fields/comments.ts'
import { contributorsField } from '../src/fields/contributors.ts'
import { demoField } from '../src/fields/demo.ts'
import { drafts, writtenComponents } from '../src/fields/drafts.ts'
import { groups } from '../src/fields/groups.ts'
import { plannedField } from '../src/fields/planned.ts'
import { previewOf } from '../src/fields/preview.ts'
import { relatedField } from '../src/fields/related.ts'
import { richText } from '../src/fields/richText.ts'
import { sectorField } from '../src/fields/sector.ts'
import { slugField } from '../src/fields/slug.ts'

/** A leadership case: who, where, challenge, action, effect, and what others can learn. */
export const cases: CollectionConfig = {
  slug: 'cases',
  labels: {
    singular: { da: 'Ledelsescase', en: 'Leadership case' },
    plural: { da: 'Ledelsescases', en: 'Leadership cases' },
  },
  access: casesAccess,
  trash: true,
  versions: drafts,
  hooks: together(contributionPublishing('cases'), afterPublishing),
  endpoints: [assignMany, checks, correctAttribution, ...scheduleEndpoints],
  admin: {
    ...previewOf('cases'),
    group: groups.content,
    useAsTitle: 'title',
    components: writtenComponents,
    baseFilter: ownContributions('putForwardBy'),
    defaultColumns: ['title', 'organisation', 'putForwardBy', '_status', 'planned', 'updatedAt'],
    description: {
      da: 'God ledelse i praksis, som en ambassadør har bragt frem.',
      en: 'Good leadership in practice, brought forward by an ambassador.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { da: 'Case', en: 'Case' },
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              localized: true,
              label: { da: 'Overskrift', en: 'Title' },
            },
            {
              name: 'summary',
              type: 'textarea',
              localized: true,
              label: { da: 'Resumé', en: 'Summary' },
            },
            richText('challenge', { da: 'Udfordringen', en: 'The challenge' }),
            richText('action', { da: 'Det gjorde de', en: 'What they did' }),
            richText('effect', { da: 'Det kom der ud af det', en: 'What came of it' }),
            richText('learning', { da: 'Det kan andre lære', en: 'What others can learn' }),
          ],
        },
        {
          label: { da: 'Hvem og hvor', en: 'Who and where' },
          fields: [
            {
              name: 'organisation',
              type: 'relationship',
              relationTo: 'organisations',
              index: true,
              label: { da: 'Organisation', en: 'Organisation' },
            },
            sectorField,
            {
              name: 'themes',
              type: 'relationship',
              relationTo: 'themes',
              hasMany: true,
              label: { da: 'Temaer', en: 'Themes' },
            },
            contributorsField(
              'putForwardBy',
              { da: 'Bragt frem af', en: 'Put forward by' },
              {
                da: 'Den eller de ambassadører, der har fundet casen.',
                en: 'The ambassador or ambassadors who found the case.',
              },
            ),
            calendarDate({
              name: 'putForwardOn',
              label: { da: 'Bragt frem den', en: 'Put forward on' },
              index: true,
            }),
            {
              name: 'contact',
              type: 'group',
              label: { da: 'Kontakt', en: 'Contact' },
              admin: {
                description: {
                  da: 'Vises på sitet. Skriv kun oplysninger, som personen har sagt ja til.',
                  en: 'Shown on the site. Only what the person has agreed to.',
                },
              },
              fields: [
                { name: 'name', type: 'text', label: { da: 'Navn', en: 'Name' } },
                { name: 'email', type: 'email', label: { da: 'E-mail', en: 'Email' } },
                { name: 'phone', type: 'text', label: { da: 'Telefon', en: 'Telephone' } },
              ],
            },
            attributionField,
            correctBylineField,
            attributionCorrectionsField,
          ],
        },
        {
          label: { da: 'Beslægtet', en: 'Related' },
          fields: [
            relatedField('relatedCases', 'cases'),
            relatedField('relatedInterviews', 'interviews'),
          ],
        },
        {
          label: { da: 'Billeder og bilag', en: 'Pictures and attachments' },
          fields: [
            {
              name: 'images',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: { da: 'Billeder', en: 'Pictures' },
              filterOptions: { mimeType: { contains: 'image' } },
            },
            {
              name: 'attachments',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: { da: 'Bilag (PDF)', en: 'Attachments (PDF)' },
              filterOptions: { mimeType: { contains: 'pdf' } },
            },
          ],
        },
      ],
    },
    plannedField,
    slugField('title'),
    assignedToField,
    commentsField,
    publishedAtField,
    demoField,
  ],
}
