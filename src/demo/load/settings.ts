import { startOfDay } from '../../handover/calendar.ts'
import { type Language, languages } from '../../i18n/text.ts'
import { markupToRichText } from '../../richtext/markup.ts'
import type { DemoEvent, DemoSettings } from '../content/types.ts'
import { type Loading, withRowIds } from './writer.ts'

export async function loadSettings(
  loading: Loading,
  settings: DemoSettings,
  events: DemoEvent[],
): Promise<void> {
  const { req } = loading
  const { featured } = settings
  let stored: object = {}
  for (const locale of languages) {
    const data = {
      siteName: settings.siteName[locale],
      tagline: settings.tagline[locale],
      about: markupToRichText(settings.about[locale]),
      role: loading.id('roles', settings.role),
      contactEmail: settings.contactEmail,
      front: {
        interviews: featured.interviews.map((slug) => loading.id('interviews', slug)),
        cases: featured.cases.map((slug) => loading.id('cases', slug)),
        questions: featured.questions.map((key) => loading.id('questions', key)),
      },
      events: events.map((event) => eventIn(event, locale)),
    }
    stored = await req.payload.updateGlobal({
      slug: 'settings',
      locale,
      data: withRowIds(data, stored),
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

function eventIn({ title, day, from, to, place, text, link }: DemoEvent, language: Language) {
  return {
    title: title[language],
    startsAt: timeOf(day, from),
    endsAt: timeOf(day, to),
    place: place[language],
    text: text[language],
    link,
  }
}

/** The instant of a time of day (`HH:mm`) in Denmark; no demo event lies in the night when the clocks change. */
function timeOf(day: string, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const midnight = startOfDay('Europe/Copenhagen', day).getTime()
  return new Date(midnight + (hours * 60 + minutes) * 60_000).toISOString()
}
