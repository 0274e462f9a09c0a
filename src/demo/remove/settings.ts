import type { PayloadRequest } from 'payload'
import { languages } from '../../i18n/text.ts'
import { markupToRichText } from '../../richtext/markup.ts'
import { richTextToParagraphs } from '../../richtext/plainText.ts'
import { settings as demo } from '../content/settings.ts'

const defaults = { siteName: 'Stafet', tagline: null, about: null, contactEmail: null }

type Field = keyof typeof defaults | 'role'
type Values = { [field in Field]?: unknown }

/** What of the settings an editor has left as the demo content set it, language by language. */
export type DemoSettingsLeft = { locale: (typeof languages)[number]; fields: Field[] }[]

/** @param isDemoRole whether an id is that of a demo role that goes */
export async function demoSettingsLeft(
  req: PayloadRequest,
  isDemoRole: (id: unknown) => boolean,
): Promise<DemoSettingsLeft> {
  const left: DemoSettingsLeft = []
  for (const locale of languages) {
    const now: Values = await req.payload.findGlobal({
      slug: 'settings',
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const untouched: Record<Field, boolean> = {
      siteName: now.siteName === demo.siteName[locale],
      tagline: now.tagline === demo.tagline[locale],
      about: words(now.about) === words(markupToRichText(demo.about[locale])),
      contactEmail: now.contactEmail === demo.contactEmail,
      role: isDemoRole(now.role),
    }
    const fields = (Object.keys(untouched) as Field[]).filter((field) => untouched[field])
    if (fields.length > 0) left.push({ locale, fields })
  }
  return left
}

/** Takes the demo's own settings back; whatever an editor has written stays. */
export async function resetSettings(req: PayloadRequest, left: DemoSettingsLeft): Promise<void> {
  for (const { locale, fields } of left) {
    const data = Object.fromEntries(
      fields.map((field) => [field, field === 'role' ? null : defaults[field]]),
    )
    await req.payload.updateGlobal({
      slug: 'settings',
      locale,
      data,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/** The settings as a holder of references, without the role where that is the demo's own. */
export async function settingsContents(
  req: PayloadRequest,
  isDemoRole: (id: unknown) => boolean,
): Promise<unknown> {
  // What is featured is only pointed at: it goes off the front page when it goes.
  const {
    role,
    front: _,
    ...rest
  } = await req.payload.findGlobal({
    slug: 'settings',
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return isDemoRole(role) ? rest : { role, ...rest }
}

const words = (richText: unknown): string => richTextToParagraphs(richText).join('\n')
