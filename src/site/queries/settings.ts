import type { Payload } from 'payload'
import type { Setting as SettingsDocument } from '../../generated/payload-types.ts'
import type { Language } from '../../i18n/text.ts'
import { remembered } from '../../memory/index.ts'
import type { SiteIdentity } from '../frame.ts'
import { readable } from '../related.ts'
import { passage, type RichPassage, richPassage } from '../text.ts'
import { pictureOf } from '../viewModels/picture.ts'
import type { RoleSource } from '../viewModels/standing.ts'
import { words } from '../words.ts'
import { asReader, related } from './reading.ts'

/** The settings as pages use them. */
export interface Settings {
  site: SiteIdentity
  about: RichPassage | null
  /** The programme's main role. */
  role: RoleSource | null
}

/** What holds for every page. */
export function findSettings(payload: Payload, language: Language): Promise<Settings> {
  return remembered(payload, `settings ${language}`, () => readSettings(payload, language))
}

async function readSettings(payload: Payload, language: Language): Promise<Settings> {
  const settings = await payload.findGlobal({
    ...asReader,
    slug: 'settings',
    // What only single pages show is read there.
    select: { front: false, events: false, rights: false },
    populate: related,
    depth: 1,
  })
  return {
    site: {
      name: passage(settings.siteName, language) ?? {
        text: words[language].siteName,
        lang: language,
      },
      tagline: passage(settings.tagline, language),
      contactEmail: settings.contactEmail?.trim() || null,
      logo: logoOf(settings, language),
      accent: settings.accent ?? null,
    },
    about: richPassage(settings.about, language),
    role: readable(settings.role),
  }
}

function logoOf({ logo, logoOnDark }: SettingsDocument, language: Language): SiteIdentity['logo'] {
  const light = pictureOf(logo, language)
  return light && { light, dark: pictureOf(logoOnDark, language) }
}
