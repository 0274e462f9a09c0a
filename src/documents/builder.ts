import {
  isItem,
  type Kind,
  plainOf,
  type RichParagraph,
  type Run,
  trimRuns,
} from '../richtext/rich.ts'
import { limits } from './limits.ts'
import { problems } from './problem.ts'

type Look = Omit<Run, 'text'>

const plainParagraph = { kind: 'paragraph', depth: 0 } as const

/** What word processors put between letters and nobody reads: soft hyphens, zero-width spaces, byte order marks. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g

/** Collects the text of a document into paragraphs. White space that stands for nothing becomes one space. */
export class ParagraphBuilder {
  readonly paragraphs: RichParagraph[] = []
  private runs: Run[] = []
  private gap = 0
  private rule = false
  private length = 0

  /** Adds text to the paragraph that is being written. Throws DocumentProblem when there is too much. */
  add(text: string, look: Look = {}): void {
    const clean = text.replace(UNSEEN, '').replace(/\s+/g, ' ').normalize('NFC')
    if (clean === '') return
    this.length += clean.length
    if (this.length > limits.text) throw problems.textTooLong()
    const last = this.runs.at(-1)
    const value = last?.text.endsWith(' ') ? clean.replace(/^ /, '') : clean
    if (value === '') return
    if (last && alike(last, look)) last.text += value
    else this.runs.push({ text: value, ...look })
  }

  /** Ends the paragraph. The next one stands `gap` blank lines below it. `depth` is that of an item in lists within lists. */
  end({ kind, depth }: { kind: Kind; depth: number } = plainParagraph, gap = 1): void {
    const runs = trimRuns(this.runs)
    this.runs = []
    if (plainOf({ runs }) === '') {
      this.gap = Math.max(this.gap, gap)
      return
    }
    const above = this.paragraphs.at(-1)
    const inside = isItem(kind) && depth > 0
    const goesOn = isItem(kind) && (above?.kind === kind || inside)
    this.paragraphs.push({
      kind,
      runs,
      gap: !above || goesOn ? 0 : this.gap,
      ...(inside ? { depth } : {}),
      ...(this.rule ? { rule: true } : {}),
    })
    this.gap = gap
    this.rule = false
  }

  /** Draws a line above the next paragraph. */
  ruleAbove(): void {
    this.rule = true
  }
}

const alike = (run: Run, look: Look): boolean =>
  run.bold === look.bold && run.italic === look.italic && run.href === look.href

/** The address, when it is one that an interview may link to. */
export function safeAddress(href: string | undefined): string | undefined {
  const address = href?.trim() ?? ''
  if (!/^(https?:\/\/|mailto:)\S+$/i.test(address) || !URL.canParse(address)) return undefined
  return address.length <= 2000 ? address : undefined
}
