import type { CollectionConfig } from 'payload'
import { mediaAccess } from '../src/access/media.ts'
import { byHooksOnly, readByEditors } from '../src/access/rules.ts'
import { notePicture } from '../src/cms/approval/pictures.ts'
import { leaveRelations, together } from '../src/cms/hooks/index.ts'
import { consentNote } from '../src/cms/media/consent.ts'
import { describeFile, discardFiles, storeFiles } from '../src/cms/media/keepFiles.ts'
import { receiveFile } from '../src/cms/media/receiveFile.ts'
import { uploadOptions } from '../src/cms/media/uploadOptions.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { demoField } from '../src/fields/demo.ts'
import { groups } from '../src/fields/groups.ts'

/** Pictures and attachments. `folder` is where the files lie; everything else of an upload is in `src/cms/media`. */
export const mediaCollection = ({ folder }: { folder: string }): CollectionConfig => ({
  slug: 'media',
  labels: {
    singular: { da: 'Billede eller bilag', en: 'Image or attachment' },
    plural: { da: 'Billeder og bilag', en: 'Images and attachments' },
  },
  admin: {
    group: groups.content,
    description: {
      da: 'Billeder (JPEG, PNG, WebP, AVIF) og bilag (PDF). Oplysninger om sted og kamera fjernes fra billeder, når de uploades. En fil kan først ses af andre, når en udgivet side bruger den.',
      en: 'Images (JPEG, PNG, WebP, AVIF) and attachments (PDF). Details of place and camera are removed from images on upload. Others can see a file only when a published page uses it.',
    },
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'inUse', 'updatedAt'],
    listSearchableFields: ['alt', 'credit', 'filename'],
  },
  access: mediaAccess,
  trash: true,
  disableDuplicate: true,
  custom: { folder },
  upload: uploadOptions(folder),
  hooks: together(
    {
      beforeOperation: [receiveFile],
      beforeChange: [describeFile],
      beforeDelete: [leaveRelations],
      afterChange: [storeFiles],
      afterDelete: [discardFiles],
    },
    notePicture,
  ),
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 300,
      label: { da: 'Alternativ tekst', en: 'Alternative text' },
      admin: {
        description: {
          da: 'Sig kort, hvad billedet viser, til dem, der ikke kan se det. For en PDF: dokumentets titel.',
          en: 'Say briefly what the image shows, for those who cannot see it. For a PDF: the title of the document.',
        },
      },
    },
    {
      name: 'credit',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { da: 'Kreditering', en: 'Credit' },
      admin: {
        description: {
          da: 'Fotograf, tegner eller udgiver, som det skal stå ved billedet.',
          en: 'Photographer, artist or publisher, as it is to stand by the image.',
        },
      },
    },
    {
      name: 'consent',
      type: 'group',
      label: { da: 'Samtykke', en: 'Consent' },
      access: { read: readByEditors },
      fields: [
        {
          name: 'recognisable',
          type: 'checkbox',
          defaultValue: false,
          label: { da: 'Personer kan genkendes', en: 'People can be recognised' },
        },
        {
          name: 'note',
          type: 'textarea',
          validate: consentNote,
          label: {
            da: 'Hvem, og hvad har de sagt ja til?',
            en: 'Who, and what did they agree to?',
          },
          admin: {
            description: {
              da: 'Skal udfyldes, når personer kan genkendes. Vises aldrig på sitet.',
              en: 'Required when people can be recognised. Never shown on the site.',
            },
          },
        },
        calendarDate({ name: 'givenOn', label: { da: 'Givet den', en: 'Given on' } }),
      ],
    },
    {
      name: 'inUse',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { ...byHooksOnly, read: readByEditors },
      label: { da: 'Vises på sitet', en: 'Shown on the site' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: {
          da: 'Sættes af sig selv, når en udgivet side bruger filen.',
          en: 'Set by itself when a published page uses the file.',
        },
      },
    },
    {
      name: 'usedBy',
      type: 'text',
      hasMany: true,
      index: true,
      access: { ...byHooksOnly, read: readByEditors },
      admin: { hidden: true },
    },
    {
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { ...byHooksOnly, read: readByEditors },
      label: { da: 'Uploadet af', en: 'Uploaded by' },
      admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false },
    },
    demoField,
  ],
})
