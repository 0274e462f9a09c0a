import { defaultJSXConverters, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import type { Language } from '../../i18n/text.ts'
import { folded } from '../../richtext/lists.ts'
import { Figure } from '../components/Figure.tsx'
import { isExternal, safeHref } from '../links.ts'
import { attachmentsOf } from '../viewModels/attachment.ts'
import { type MediaSource, pictureOf } from '../viewModels/picture.ts'
import { internalLink } from './internalLink.ts'
import { formatted } from './textFormat.tsx'

type Children = (args: { nodes: never[] }) => ReactNode[]

/**
 * Payload's converters, with our own where theirs would write inline styles (which the content security policy blocks),
 * let an address through unseen, or not know our pages and pictures.
 */
export function convertersFor(language: Language): JSXConverters {
  return {
    ...defaultJSXConverters,
    paragraph: ({ node, nodesToJSX }) => {
      const children = nodesToJSX({ nodes: node.children })
      return children.some(Boolean) ? <p>{children}</p> : null
    },
    text: ({ node }) => formatted(node.text, node.format),
    link: ({ node, nodesToJSX }) =>
      anchor(
        node.fields.linkType === 'internal'
          ? internalLink(node.fields.doc, language)
          : safeHref(node.fields.url),
        nodesToJSX({ nodes: node.children }),
      ),
    autolink: ({ node, nodesToJSX }) =>
      anchor(safeHref(node.fields.url), nodesToJSX({ nodes: node.children })),
    list: ({ node, nodesToJSX }) => {
      const children = nodesToJSX({ nodes: folded(node.children) })
      if (node.tag !== 'ol') return <ul>{children}</ul>
      return <ol start={node.start > 1 ? node.start : undefined}>{children}</ol>
    },
    listitem: ({ node, nodesToJSX, parent }) => {
      const nested = node.children[0]?.type === 'list'
      const children = nodesToJSX({ nodes: node.children })
      if ('listType' in parent && parent.listType === 'check') {
        return (
          <li className={nested ? 'nested' : 'check'}>
            {nested ? null : <span aria-hidden="true">{node.checked ? '☑ ' : '☐ '}</span>}
            {children}
          </li>
        )
      }
      return <li className={nested ? 'nested' : undefined}>{children}</li>
    },
    upload: ({ node }) => upload(node.value, language),
    table: ({ node, nodesToJSX }) => (
      <div className="table">
        <table>
          <tbody>{nodesToJSX({ nodes: node.children })}</tbody>
        </table>
      </div>
    ),
    tablerow: ({ node, nodesToJSX }) => <tr>{nodesToJSX({ nodes: node.children })}</tr>,
    tablecell: ({ node, nodesToJSX }) => {
      const spans = {
        colSpan: (node.colSpan ?? 1) > 1 ? node.colSpan : undefined,
        rowSpan: (node.rowSpan ?? 1) > 1 ? node.rowSpan : undefined,
      }
      const children = nodesToJSX({ nodes: node.children })
      if (!node.headerState) return <td {...spans}>{children}</td>
      return (
        <th {...spans} scope={node.headerState & 1 ? 'col' : 'row'}>
          {children}
        </th>
      )
    },
    // A node that no converter knows keeps its text.
    unknown: ({ node, nodesToJSX }) =>
      'children' in node && Array.isArray(node.children)
        ? (nodesToJSX as Children)({ nodes: node.children as never[] })
        : null,
  }
}

function anchor(href: string | null, children: ReactNode): ReactNode {
  if (!href) return children
  return (
    <a href={href} rel={isExternal(href) ? 'noopener noreferrer' : undefined}>
      {children}
    </a>
  )
}

function upload(value: unknown, language: Language): ReactNode {
  const media = value as string | MediaSource
  const picture = pictureOf(media, language)
  if (picture)
    return <Figure picture={picture} language={language} sizes="(min-width: 50rem) 42rem, 100vw" />
  const [file] = attachmentsOf([media], language)
  return file ? (
    <p>
      <a href={file.url}>{file.label.text}</a>
    </p>
  ) : null
}
