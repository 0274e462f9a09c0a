import type { Payload } from 'payload'
import type { Language } from '../../i18n/text.ts'
import type { RightsPage } from '../../publishing/sections.ts'
import { statementAddress } from '../../publishing/statement.ts'
import { markupToRichText } from '../../richtext/markup.ts'
import { rightsTexts } from '../rightsTexts.ts'
import { type RichContent, richPassage } from '../text.ts'
import type { RightsPageModel } from '../viewModels/pages.ts'
import { asReader, related } from './reading.ts'

/** A page about the reader's rights: what the editors have written, else what the site knows of itself. */
export async function findRightsPage(
  payload: Payload,
  page: RightsPage,
  contact: string | null,
  language: Language,
): Promise<RightsPageModel> {
  const { rights } = await payload.findGlobal({
    ...asReader,
    slug: 'settings',
    select: { rights: true },
    populate: related,
    depth: 1,
  })
  const standard = markupToRichText(rightsTexts[page][language](contact)) as unknown as RichContent
  return {
    page,
    text: richPassage(rights?.[page], language) ?? { content: standard, lang: language },
    statement: page === 'accessibility' ? statementAddress(rights?.statementUrl) : null,
  }
}

/** Where the accessibility statement is published; null when no editor has said so. */
export async function findStatement(payload: Payload): Promise<string | null> {
  const { rights } = await payload.findGlobal({
    ...asReader,
    slug: 'settings',
    select: { rights: { statementUrl: true } },
    depth: 0,
  })
  return statementAddress(rights?.statementUrl)
}
