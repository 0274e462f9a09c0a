import { languages } from '../../i18n/text.ts'
import { markupToRichText } from '../../richtext/markup.ts'
import type { DemoSettings } from '../content/types.ts'
import type { Loading } from './writer.ts'

export async function loadSettings(loading: Loading, settings: DemoSettings): Promise<void> {
  const { req } = loading
  for (const locale of languages) {
    await req.payload.updateGlobal({
      slug: 'settings',
      locale,
      data: {
        siteName: settings.siteName[locale],
        tagline: settings.tagline[locale],
        about: markupToRichText(settings.about[locale]),
        role: loading.id('roles', settings.role),
        contactEmail: settings.contactEmail,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}
