import type { CollectionConfig } from 'payload'
import { redirectsAccess } from '../src/access/redirects.ts'
import { checkRedirect, flattenFollowers } from '../src/cms/hooks/redirects.ts'
import { demoField } from '../src/fields/demo.ts'
import { groups } from '../src/fields/groups.ts'
import { oldSitePathField, sitePathField } from '../src/fields/sitePath.ts'

/** Old addresses of the site and where they lead now. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: {
    singular: { da: 'Viderestilling', en: 'Redirect' },
    plural: { da: 'Viderestillinger', en: 'Redirects' },
  },
  access: redirectsAccess,
  hooks: { beforeChange: [checkRedirect], afterChange: [flattenFollowers] },
  admin: {
    group: groups.administration,
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    description: {
      da: 'Gamle adresser, der stadig skal virke. De fleste kommer af sig selv, når en udgivet side får ny adresse.',
      en: 'Old addresses that must keep working. Most appear by themselves when a published page changes address.',
    },
  },
  fields: [
    oldSitePathField('from', { da: 'Fra', en: 'From' }),
    sitePathField('to', { da: 'Til', en: 'To' }),
    demoField,
  ],
}
