import type { Language } from '../../i18n/text.ts'
import { type Context, idsIn, type PictureFacts } from './context.ts'
import type { Finding } from './finding.ts'

/** Where a picture stands: the first place in the document. */
interface Use {
  id: string
  path: string
}

function usesIn({ own, passages, shape }: Context): Use[] {
  const inFields = shape.pictures.flatMap((path) => idsIn(own[path]).map((id) => ({ id, path })))
  const inTexts = [...passages.da, ...passages.en].flatMap(({ path, text }) =>
    text.pictures.map((id) => ({ id, path })),
  )
  const first = new Map<string, Use>()
  for (const use of [...inFields, ...inTexts]) if (!first.has(use.id)) first.set(use.id, use)
  return [...first.values()]
}

/** The ids of all pictures that a document shows, in whatever language. */
export const picturesIn = (context: Context): string[] => usesIn(context).map(({ id }) => id)

const isFileName = (text: string): boolean =>
  /\.(?:jpe?g|png|webp|avif|gif|heic)$/i.test(text) || /^(?:img|dsc|dscn|pxl)[-_]?\d+$/i.test(text)

const both: readonly Language[] = ['da', 'en']
const inDanish: Record<Language, string> = { da: 'dansk', en: 'engelsk' }
const inEnglish: Record<Language, string> = { da: 'Danish', en: 'English' }

/** What is missing about the pictures that a document shows, each once. A file that is no picture is left alone. */
export function pictureProblems(context: Context): Finding[] {
  const { isComplete, media } = context.around
  if (!media) return []
  return usesIn(context).flatMap((use) => {
    const facts = media.get(use.id)
    if (!facts) return isComplete ? [gone(use)] : []
    return facts.isPicture ? [...altProblems(use, facts), ...creditProblems(use, facts)] : []
  })
}

const gone = ({ id, path }: Use): Finding => ({
  level: 'warning',
  code: 'pictureGone',
  path,
  media: id,
  message: {
    da: 'Et billede findes ikke længere eller er i papirkurven, så det bliver ikke vist.',
    en: 'A picture is no longer there or is in the trash, so it will not be shown.',
  },
})

function altProblems({ id, path }: Use, { alt }: PictureFacts): Finding[] {
  const written = (language: Language) => alt[language]?.trim() ?? ''
  const missing = both.filter((language) => written(language) === '')
  if (missing.length > 0) {
    const [only] = missing
    const where = missing.length === 1 && only ? only : null
    return [
      {
        level: 'warning',
        code: 'noAlt',
        path,
        media: id,
        message: {
          da: `Et billede mangler alternativ tekst${where ? ` på ${inDanish[where]}` : ''}.`,
          en: `A picture lacks alternative text${where ? ` in ${inEnglish[where]}` : ''}.`,
        },
      },
    ]
  }
  if (!both.some((language) => isFileName(written(language)))) return []
  const message = {
    da: 'Et billedes alternative tekst er et filnavn. Skriv, hvad billedet viser.',
    en: 'The alternative text of a picture is a file name. Say what the picture shows.',
  }
  return [{ level: 'warning', code: 'altIsFileName', path, media: id, message }]
}

function creditProblems({ id, path }: Use, { credit }: PictureFacts): Finding[] {
  if (credit?.trim()) return []
  const message = { da: 'Et billede mangler kreditering.', en: 'A picture lacks a credit.' }
  return [{ level: 'warning', code: 'noCredit', path, media: id, message }]
}
