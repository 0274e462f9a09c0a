import type { Day } from '../../handover/calendar.ts'

/** Popolo's classes as they are serialised in JSON (popoloproject.com/specs), with the properties that are known here. */
export interface PopoloLink {
  url: string
  note?: string
}

export interface PopoloPerson {
  id: string
  name: string
  identifiers?: { scheme: string; identifier: string }[]
  links?: PopoloLink[]
  sources: PopoloLink[]
}

export interface PopoloOrganization {
  id: string
  name: string
  classification?: string
  links?: PopoloLink[]
  sources: PopoloLink[]
}

export interface PopoloPost {
  id: string
  label: string
  role: string
  organization_id: string
  /** The first day that the office had a seat. */
  start_date?: Day
  links?: PopoloLink[]
  sources: PopoloLink[]
}

export interface PopoloMembership {
  id: string
  label: string
  role?: string
  person_id: string
  organization_id: string
  post_id?: string
  start_date?: Day
  /** The last day: the specification lets a membership end the day before the next one starts. */
  end_date?: Day
  sources: PopoloLink[]
}

export interface Popolo {
  persons: PopoloPerson[]
  organizations: PopoloOrganization[]
  posts: PopoloPost[]
  memberships: PopoloMembership[]
}
