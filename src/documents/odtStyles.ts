import { SaxesParser } from 'saxes'
import type { Kind } from '../richtext/rich.ts'
import { problems } from './problem.ts'

/** How text in a style looks; undefined where the style says nothing. */
interface Look {
  bold?: boolean | undefined
  italic?: boolean | undefined
  heading?: boolean | undefined
}

/** What the styles of a document mean, by name. */
export interface Styles {
  looks: Map<string, Look>
  /** By the name of a list's style: what each depth, from 1, has in front of its items. */
  lists: Map<string, Map<number, Kind>>
}

/** Reads the styles of an OpenDocument file; a style has what its parent has unless it says otherwise. */
export function readStyles(sheets: readonly string[]): Styles {
  const styles: Styles = { looks: new Map(), lists: new Map() }
  for (const sheet of sheets) if (sheet) readSheet(sheet, styles)
  return styles
}

const levelKinds: Record<string, Kind | undefined> = {
  'text:list-level-style-number': 'number',
  'text:list-level-style-bullet': 'bullet',
}

function readSheet(sheet: string, { looks, lists }: Styles): void {
  const parser = new SaxesParser({})
  let style = ''
  let list = ''
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'style:style') {
      style = attributes['style:name'] ?? ''
      const parent = attributes['style:parent-style-name'] ?? ''
      const heading = /^(Title|Heading)/.test(style) || /^(Title|Heading)/.test(parent)
      looks.set(style, { ...looks.get(parent), ...(heading ? { heading: true } : {}) })
    }
    if (name === 'style:text-properties' && style) {
      const look = { ...looks.get(style) }
      const weight = attributes['fo:font-weight']
      const slant = attributes['fo:font-style']
      // headings are bold anyway: the look says nothing there
      if (weight && !look.heading) look.bold = weight === 'bold' || Number(weight) >= 600
      if (slant && !look.heading) look.italic = slant === 'italic' || slant === 'oblique'
      looks.set(style, look)
    }
    if (name === 'text:list-style') list = attributes['style:name'] ?? ''
    const kind = levelKinds[name]
    if (list && kind) {
      const levels = lists.get(list) ?? new Map<number, Kind>()
      lists.set(list, levels.set(Number(attributes['text:level'] ?? 1), kind))
    }
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'style:style') style = ''
    if (name === 'text:list-style') list = ''
  })
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(sheet).close()
  } catch {
    throw problems.broken()
  }
}
