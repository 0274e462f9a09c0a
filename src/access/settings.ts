import type { GlobalConfig } from 'payload'
import { editors, everyone } from './rules.ts'

export const settingsAccess: NonNullable<GlobalConfig['access']> = {
  read: everyone,
  readVersions: editors,
  update: editors,
}
