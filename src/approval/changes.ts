import type { Localised } from '../i18n/text.ts'
import type { CanonicalByline, CanonicalContent } from './content.ts'
import { markdownOf } from './markdown.ts'
import type { CanonicalPicture } from './picture.ts'

/** A part of an interview as somebody names it: `title`, `exchanges.2.answer` (the second question on the page). */
export type PartName = string

/** A part that reads otherwise than it did; both as plain text. */
export interface PartChange {
  part: PartName
  label: Localised
  before: string
  after: string
}

type Parts = Map<PartName, { label: Localised; text: string }>

/** What editors call the parts. */
export const partLabel = (part: PartName): Localised => {
  const [name, number, field] = part.split('.')
  if (name === 'exchanges') {
    return field === 'wording'
      ? { da: `Spørgsmål ${number}`, en: `Question ${number}` }
      : { da: `Svar ${number}`, en: `Answer ${number}` }
  }
  return labels[name ?? ''] ?? { da: part, en: part }
}

const labels: Record<string, Localised> = {
  title: { da: 'Overskrift', en: 'Title' },
  lead: { da: 'Manchet', en: 'Lead' },
  pullQuote: { da: 'Fremhævet citat', en: 'Pull quote' },
  byline: { da: 'Byline', en: 'Byline' },
  cover: { da: 'Billede', en: 'Picture' },
}

const bylineText = (lines: readonly CanonicalByline[]): string =>
  lines
    .map(({ name, organisation, role, title }) =>
      [name, title, organisation, role].filter(Boolean).join(', '),
    )
    .join('\n')

const pictureText = (picture: CanonicalPicture | null): string =>
  picture ? [picture.alt, picture.credit, picture.file].filter(Boolean).join('\n') : ''

/** The parts of a content as plain text, in reading order. */
export function partsOf(content: CanonicalContent): Parts {
  const parts: Parts = new Map()
  const add = (part: PartName, text: string) => parts.set(part, { label: partLabel(part), text })
  add('title', content.title)
  add('lead', content.lead)
  add('byline', bylineText(content.byline))
  add('cover', pictureText(content.cover))
  for (const { answer, number, wording } of content.exchanges) {
    add(`exchanges.${number}.wording`, wording)
    add(`exchanges.${number}.answer`, markdownOf(answer))
  }
  add('pullQuote', content.pullQuote)
  return parts
}

/** The parts that differ, in the reading order of what stands there now, and then those that are gone. */
export function changesBetween(before: CanonicalContent, after: CanonicalContent): PartChange[] {
  const [old, fresh] = [partsOf(before), partsOf(after)]
  const names = [...new Set([...fresh.keys(), ...old.keys()])]
  return names.flatMap((part) => {
    const [was, is] = [old.get(part)?.text ?? '', fresh.get(part)?.text ?? '']
    return was === is ? [] : [{ part, label: partLabel(part), before: was, after: is }]
  })
}
