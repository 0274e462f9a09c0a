import { folded } from '../../richtext/lists.ts'
import { type RichParagraph, richTextOf } from '../../richtext/rich.ts'
import type { BlockNode, InlineNode, ListNode } from '../../richtext/types.ts'

/** Paragraphs as they will stand in the draft: made by what makes the draft. */
export function DraftText({ paragraphs }: { paragraphs: readonly RichParagraph[] }) {
  return richTextOf(paragraphs).root.children.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
    <Block block={block} key={at} />
  ))
}

function Block({ block }: { block: BlockNode }) {
  if (block.type === 'list') return <List list={block} />
  const words = <Words nodes={block.children} />
  if (block.type === 'quote') return <blockquote>{words}</blockquote>
  return block.type === 'heading' ? (
    <p className="import-draft__heading">{words}</p>
  ) : (
    <p>{words}</p>
  )
}

function List({ list }: { list: ListNode }) {
  const Tag = list.tag
  return (
    <Tag>
      {folded<Item>(list.children).map(({ children }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name than their place
        <li key={at}>
          <Words nodes={children.filter((child) => child.type !== 'list')} />
          {children.map((child, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            child.type === 'list' ? <List key={index} list={child} /> : null,
          )}
        </li>
      ))}
    </Tag>
  )
}

type Item = { type: string; children: (InlineNode | ListNode)[] }

/** Text with its looks. Links are shown and lead nowhere: one would leave the screen by mistake. */
function Words({ nodes }: { nodes: readonly InlineNode[] }) {
  return nodes.map((node, at) => {
    const key = `${at}`
    if (node.type === 'linebreak') return <br key={key} />
    if (node.type === 'text') return <span key={key}>{styled(node.text, node.format)}</span>
    return (
      <span className="import-run--link" key={key} title={node.fields.url}>
        <Words nodes={node.children} />
      </span>
    )
  })
}

function styled(words: string, format: number) {
  const slanted = format & 2 ? <em>{words}</em> : words
  return format & 1 ? <strong>{slanted}</strong> : slanted
}
