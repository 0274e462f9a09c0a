import { Parser } from 'htmlparser2'
import type { Kind } from '../richtext/rich.ts'
import { ParagraphBuilder, safeAddress } from './builder.ts'
import { limits } from './limits.ts'
import {
  fromWordList,
  isBold,
  isDebris,
  isItalic,
  listKind,
  noteBody,
  noteMark,
  wordListDepth,
} from './mso.ts'
import { type OpenElement, outermost } from './openElement.ts'
import { problems } from './problem.ts'
import type { DocumentText } from './types.ts'
import { warnings } from './warnings.ts'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const NO_TEXT = new Set(
  'script style head title template iframe object embed svg math select textarea noscript xml audio video canvas del'.split(
    ' ',
  ),
)

interface Open extends OpenElement {
  /** The bullet or number that Word writes in front of an item: says what list it is, and is no text. */
  marker: boolean
}

const root: Open = { ...outermost, marker: false }

/**
 * Reads HTML: a page, what mammoth made of a Word document, or what Word and others put on the clipboard. Scripts, styles,
 * comments, tracked deletions and everything that is not seen are no text. Linear in the source.
 */
export function readHtml(html: string): DocumentText {
  const builder = new ParagraphBuilder()
  const open: Open[] = [root]
  let notes = 0
  const here = (): Open => open.at(-1) ?? root
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // the parser's own work grows with the square of this
        if (open.length > limits.depth) throw problems.broken()
        const around = here()
        if (name === 'br') return builder.end(around, 0)
        if (name === 'hr') {
          builder.end(around)
          return builder.ruleAbove()
        }
        if (BLOCKS.has(name)) builder.end(around, name === 'td' || name === 'th' ? 0 : 1)
        const opened = openedBy(name, attributes, around)
        if (noteMark(attributes) && !opened.skip) notes += 1
        if (noteBody(attributes)) {
          opened.kind = 'paragraph'
          if (noteBody(attributes) === 'first') builder.ruleAbove()
        }
        open.push(opened)
      },
      ontext(text) {
        const { bold, italic, href, marker, skip } = here()
        if (marker) {
          const paragraph = open.findLast(({ name }) => BLOCKS.has(name))
          if (paragraph && text.trim()) paragraph.kind = listKind(text)
        }
        if (skip) return
        builder.add(text, {
          ...(bold ? { bold } : {}),
          ...(italic ? { italic } : {}),
          ...(href ? { href } : {}),
        })
      },
      onclosetag(name) {
        const at = open.findLastIndex((one) => one.name === name)
        if (at < 1) return
        if (BLOCKS.has(name)) builder.end(here())
        open.length = at
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  builder.end(here())
  return { paragraphs: builder.paragraphs, warnings: notes > 0 ? [warnings.footnotes(notes)] : [] }
}

function openedBy(name: string, attributes: Record<string, string>, around: Open): Open {
  const style = (attributes.style ?? '').toLowerCase().replace(/\s+/g, '')
  const list: Kind = name === 'ol' ? 'number' : name === 'ul' ? 'bullet' : around.list
  const marker = style.includes('mso-list:ignore')
  return {
    name,
    list,
    marker,
    kind: kindOf(name, style, attributes, { ...around, list }),
    depth: wordListDepth(style) ?? around.depth + (name === 'ol' || name === 'ul' ? 1 : 0),
    bold: isBold(name, style, around.bold),
    italic: isItalic(name, style, around.italic),
    href: name === 'a' ? safeAddress(attributes.href) : around.href,
    skip: around.skip || marker || NO_TEXT.has(name) || isDebris(style, attributes),
  }
}

function kindOf(
  name: string,
  style: string,
  attributes: Record<string, string>,
  around: Open,
): Kind {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'li') return around.list
  if (name === 'blockquote') return 'quote'
  if (fromWordList(style)) return 'bullet'
  if (/\bMsoTitle\b/i.test(attributes.class ?? '')) return 'heading'
  return around.kind
}
