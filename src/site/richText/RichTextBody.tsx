import { RichText } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'
import type { Language } from '../../i18n/text.ts'
import { langOf } from '../components/Text.tsx'
import type { RichPassage } from '../text.ts'
import { convertersFor } from './converters.tsx'
import { levelHeadings } from './headings.ts'

type State = ComponentProps<typeof RichText>['data']

/** A rich text of an editor as HTML, its headings from `base` down, its language marked when it is not the page's. */
export function RichTextBody(props: { passage: RichPassage; language: Language; base: number }) {
  const { content } = props.passage
  const children = levelHeadings(content.root.children, props.base)
  const data = { ...content, root: { ...content.root, children } } as unknown as State
  return (
    <div className="prose" lang={langOf(props.passage, props.language)}>
      <RichText
        data={data}
        converters={convertersFor(props.language)}
        disableContainer
        disableIndent
        disableTextAlign
      />
    </div>
  )
}
