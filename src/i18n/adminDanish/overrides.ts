import type { en } from '@payloadcms/translations/languages/en'

type Own = typeof en.translations

/** Some of Payload's texts, in its own areas and under its own keys. */
export type Overrides = { [Area in keyof Own]?: { [Key in keyof Own[Area]]?: string } }
