import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { ParagraphBuilder, safeAddress } from './builder.ts'
import { readStyles, type Styles } from './odtStyles.ts'
import { type OpenElement, outermost } from './openElement.ts'
import { problems } from './problem.ts'
import type { DocumentText } from './types.ts'
import { warnings } from './warnings.ts'

/** Elements whose words are no text of the document: what was deleted, remarks, code, and what a program writes itself. */
const NO_TEXT = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:annotation',
  'office:annotation-end',
  'office:scripts',
  'office:forms',
  'office:font-face-decls',
  'office:automatic-styles',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'script:event-listener',
])

interface Open extends OpenElement {
  /** The name of the style of the list that is open. */
  listStyle: string
}

const root: Open = { ...outermost, listStyle: '' }

/**
 * Reads the text of an OpenDocument file from its `content.xml` and `styles.xml`. Notes come last. Throws DocumentProblem when the
 * XML is broken.
 */
export function readOdt(content: string, styleSheet: string): DocumentText {
  const styles = readStyles([styleSheet, content])
  const body = new ParagraphBuilder()
  const notes = new ParagraphBuilder()
  const open: Open[] = [root]
  let noteCount = 0
  let inNote = 0
  const into = (): ParagraphBuilder => (inNote > 0 ? notes : body)
  const parser = new SaxesParser({})
  parser.on('opentag', (tag) => {
    const around = open.at(-1) ?? root
    const opened = openedBy(tag, around, styles)
    open.push(opened)
    if (opened.skip) return
    if (tag.name === 'text:note') noteCount += 1
    if (tag.name === 'text:note-body') inNote += 1
    if (isParagraph(tag.name)) into().end(around)
    if (tag.name === 'text:line-break') into().end(around, 0)
    if (tag.name === 'text:s' || tag.name === 'text:tab') into().add(' ', lookOf(around))
  })
  const addText = (text: string): void => {
    const here = open.at(-1) ?? outermost
    // white space between paragraphs is how the file is laid out
    if (!here.skip && open.some(({ name }) => isParagraph(name))) into().add(text, lookOf(here))
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => {
    const closed = open.pop() ?? outermost
    if (closed.skip) return
    if (isParagraph(name)) into().end(closed)
    if (name === 'text:note-body') inNote -= 1
  })
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(content).close()
  } catch (error) {
    throw error instanceof Error && error.name === 'DocumentProblem' ? error : problems.broken()
  }
  const [first, ...others] = notes.paragraphs
  const noteParagraphs = first ? [{ ...first, rule: true as const }, ...others] : []
  return {
    paragraphs: [...body.paragraphs, ...noteParagraphs],
    warnings: noteCount > 0 ? [warnings.footnotes(noteCount)] : [],
  }
}

const isParagraph = (name: string): boolean => name === 'text:p' || name === 'text:h'

const lookOf = ({ bold, italic, href }: OpenElement) => ({
  ...(bold ? { bold: true as const } : {}),
  ...(italic ? { italic: true as const } : {}),
  ...(href ? { href } : {}),
})

function openedBy(tag: SaxesTagPlain, around: Open, styles: Styles): Open {
  const style = styles.looks.get(tag.attributes['text:style-name'] ?? '')
  const isList = tag.name === 'text:list'
  const depth = around.depth + (isList ? 1 : 0)
  // a list within a list has its style, unless it says otherwise
  const listStyle = (isList && tag.attributes['text:style-name']) || around.listStyle
  const list = (isList && styles.lists.get(listStyle)?.get(depth + 1)) || around.list
  const styled = isParagraph(tag.name) || tag.name === 'text:span'
  const heading = tag.name === 'text:h' || (tag.name === 'text:p' && style?.heading === true)
  return {
    name: tag.name,
    list,
    listStyle,
    depth,
    kind: heading ? 'heading' : tag.name === 'text:list-item' ? list : around.kind,
    bold: (styled ? style?.bold : undefined) ?? (isParagraph(tag.name) ? false : around.bold),
    italic: (styled ? style?.italic : undefined) ?? (isParagraph(tag.name) ? false : around.italic),
    href: tag.name === 'text:a' ? safeAddress(tag.attributes['xlink:href']) : around.href,
    skip: around.skip || NO_TEXT.has(tag.name),
  }
}
