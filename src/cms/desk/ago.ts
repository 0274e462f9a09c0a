import { type Language, type Localised, languages } from '../../i18n/text.ts'

const day = 86_400_000
const tags: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

/** How long ago a moment is, in whole days, as people say it: 'for 3 uger siden', '3 weeks ago'; 'i dag', 'today'. */
export function sayAgo(at: string | Date, moment: Date): Localised {
  const days = Math.max(0, Math.floor((moment.getTime() - new Date(at).getTime()) / day))
  const [count, unit] =
    days >= 60
      ? ([Math.floor(days / 30), 'month'] as const)
      : days >= 14
        ? ([Math.floor(days / 7), 'week'] as const)
        : ([days, 'day'] as const)
  const said = languages.map((language) => [
    language,
    new Intl.RelativeTimeFormat(tags[language], { numeric: 'auto' }).format(-count, unit),
  ])
  return Object.fromEntries(said) as Localised
}
