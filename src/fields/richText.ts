import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import type { Localised } from '../i18n/text.ts'

/** What an editor may write with: enough for an interview, and nothing a site could not print well. */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [
        'interviews',
        'cases',
        'ambassadors',
        'questions',
        'themes',
        'organisations',
      ],
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** A localised rich text. */
export function richText(name: string, label: Localised, description?: Localised): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    ...(description ? { admin: { description } } : {}),
  }
}
