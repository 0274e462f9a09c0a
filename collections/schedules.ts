import type { CollectionConfig } from 'payload'
import { readByEditors } from '../src/access/rules.ts'
import { schedulesAccess } from '../src/access/schedules.ts'
import {
  actionNames,
  scheduleActions,
  scheduleStates,
  stateNames,
} from '../src/publishing/schedule/states.ts'

/**
 * What was promised for a moment: that a version of a document comes out, exactly as it was when that was decided, or
 * that the document is taken off the site. Who decided is kept as a name too: accounts come and go.
 */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: {
    singular: { da: 'Planlagt udgivelse', en: 'Planned publication' },
    plural: { da: 'Planlagte udgivelser', en: 'Planned publications' },
  },
  access: schedulesAccess,
  // the calendar shows it
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'at',
  // what is due, and what failed, is asked for all the time
  indexes: [{ fields: ['state', 'at'] }],
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['interviews', 'cases', 'ambassadors'],
      label: { da: 'Dokument', en: 'Document' },
    },
    {
      // what it was called, for when it is gone
      name: 'title',
      type: 'text',
      label: { da: 'Overskrift', en: 'Title' },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: { da: 'Hvad', en: 'What' },
      options: scheduleActions.map((value) => ({ value, label: actionNames[value] })),
    },
    { name: 'at', type: 'date', required: true, index: true, label: { da: 'Hvornår', en: 'When' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      label: { da: 'Tilstand', en: 'State' },
      options: scheduleStates.map((value) => ({ value, label: stateNames[value] })),
    },
    {
      name: 'plannedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { da: 'Planlagt af', en: 'Planned by' },
    },
    { name: 'plannedByName', type: 'text', label: { da: 'Planlagt af', en: 'Planned by' } },
    { name: 'doneAt', type: 'date', label: { da: 'Sket', en: 'Done' } },
    {
      // the version and when it was saved
      name: 'version',
      type: 'text',
      label: { da: 'Version', en: 'Version' },
    },
    { name: 'versionAt', type: 'date', label: { da: 'Version fra', en: 'Version of' } },
    { name: 'hash', type: 'text', label: { da: 'Fingeraftryk', en: 'Fingerprint' } },
    {
      // what readers had when it was pinned; empty when it was not published
      name: 'publicHash',
      type: 'text',
      label: { da: 'Fingeraftryk af det udgivne', en: 'Fingerprint of what was public' },
    },
    {
      // the document as the database kept it, in every language: versions are pruned, this is not
      name: 'content',
      type: 'json',
      label: { da: 'Indhold', en: 'Content' },
      access: { read: readByEditors },
    },
    { name: 'attempts', type: 'number', defaultValue: 0, label: { da: 'Forsøg', en: 'Attempts' } },
    { name: 'nextAttempt', type: 'date', label: { da: 'Næste forsøg', en: 'Next attempt' } },
    { name: 'problem', type: 'json', label: { da: 'Problem', en: 'Problem' } },
  ],
}
