import type { RelationshipField } from 'payload'
import { byEditorsOnly } from '../access/rules.ts'
import type { Localised } from '../i18n/text.ts'
import { ownContribution } from './hooks/ownContribution.ts'

/** The ambassadors that a contribution belongs to. An ambassador's user gets their own name and can't change it. */
export function contributorsField(
  name: 'interviewees' | 'putForwardBy',
  label: Localised,
  description: Localised,
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: 'ambassadors',
    hasMany: true,
    required: true,
    index: true,
    label,
    access: byEditorsOnly,
    admin: { description },
    hooks: { beforeChange: [ownContribution] },
  }
}
