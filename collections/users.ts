import type { CollectionConfig } from 'payload'
import { authorityAccess, emailAccess, personalAccess, usersAccess } from '../src/access/users.ts'
import { forAmbassadors, linkedWhenAmbassador } from '../src/cms/users/ambassadorLink.ts'
import { type UserOptions, userAuth } from '../src/cms/users/auth.ts'
import { userEndpoints } from '../src/cms/users/endpoints.ts'
import { hiddenFields, markAccount, voidOldLinks } from '../src/cms/users/hiddenFields.ts'
import {
  keepLastAdministrator,
  keepLastAdministratorOfMany,
  keepLastAdministratorOnDelete,
} from '../src/cms/users/lastAdministrator.ts'
import { leaveEverything } from '../src/cms/users/leaving.ts'
import { sendAccountMails, tellOfReset } from '../src/cms/users/mails.ts'
import { refuseOwnAuthority } from '../src/cms/users/ownAuthority.ts'
import { checkPassword, checkResetPassword } from '../src/cms/users/passwords.ts'
import { sameAnswerToAll } from '../src/cms/users/sameAnswer.ts'
import { groups } from '../src/fields/groups.ts'

/** Accounts: administrators, editors and ambassadors. Interviewees never get one. */
export const usersCollection = (options: UserOptions): CollectionConfig => ({
  slug: 'users',
  labels: {
    singular: { da: 'Bruger', en: 'User' },
    plural: { da: 'Brugere', en: 'Users' },
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'ambassador'],
    description: {
      da: 'Hvem der kan logge ind, og hvad de må. En ny bruger får en mail med et link til selv at vælge adgangskode.',
      en: 'Who can sign in, and what they may do. A new user receives an email with a link to choose a password.',
    },
  },
  access: usersAccess,
  auth: userAuth(options),
  // Where links in mails lead.
  custom: { publicUrl: options.publicUrl },
  endpoints: userEndpoints,
  // Accounts are managed through REST and the admin panel: no query tries fifty passwords at once.
  graphQL: { singularName: 'User', pluralName: 'Users', disableMutations: true },
  defaultSort: 'name',
  hooks: {
    beforeOperation: [
      sameAnswerToAll,
      refuseOwnAuthority,
      checkResetPassword,
      keepLastAdministratorOfMany,
    ],
    beforeValidate: [checkPassword],
    beforeChange: [keepLastAdministrator, markAccount, voidOldLinks],
    afterChange: [sendAccountMails],
    beforeDelete: [keepLastAdministratorOnDelete, leaveEverything],
    afterOperation: [tellOfReset],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { da: 'Navn', en: 'Name' },
      required: true,
      maxLength: 200,
      admin: {
        description: {
          da: 'Vises for redaktionen, for eksempel når nogen er i gang med at redigere et dokument.',
          en: 'Shown to the editors, for example while somebody is editing a document.',
        },
      },
    },
    {
      name: 'email',
      type: 'email',
      label: { da: 'E-mail', en: 'Email' },
      required: true,
      unique: true,
      access: emailAccess,
    },
    {
      name: 'role',
      type: 'select',
      label: { da: 'Rolle', en: 'Role' },
      required: true,
      defaultValue: 'editor',
      access: authorityAccess,
      options: [
        { value: 'admin', label: { da: 'Administrator', en: 'Administrator' } },
        { value: 'editor', label: { da: 'Redaktør', en: 'Editor' } },
        { value: 'ambassador', label: { da: 'Ambassadør', en: 'Ambassador' } },
      ],
      admin: {
        description: {
          da: 'Administratorer styrer også brugere og indstillinger. Redaktører redigerer og udgiver alt indhold. Ambassadører skriver kladder til deres egne interviews og cases.',
          en: 'Administrators also manage users and settings. Editors edit and publish all content. Ambassadors draft their own interviews and cases.',
        },
      },
    },
    {
      name: 'ambassador',
      type: 'relationship',
      relationTo: 'ambassadors',
      label: { da: 'Ambassadør', en: 'Ambassador' },
      access: authorityAccess,
      validate: linkedWhenAmbassador,
      admin: {
        condition: forAmbassadors,
        description: {
          da: 'Den ambassadør, brugeren skriver for. Retten til at redigere følger ambassadørens perioder.',
          en: 'The ambassador this user writes for. The right to edit follows the ambassador’s terms.',
        },
      },
    },
    {
      name: 'language',
      type: 'select',
      label: { da: 'Sprog i mails', en: 'Language of emails' },
      defaultValue: 'da',
      access: personalAccess,
      options: [
        { value: 'da', label: { da: 'Dansk', en: 'Danish' } },
        { value: 'en', label: { da: 'Engelsk', en: 'English' } },
      ],
    },
    ...hiddenFields,
  ],
})
