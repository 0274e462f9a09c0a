import type { ParsedPerson } from '../types.ts'
import { isClosing } from '../words/boxes.ts'
import { hasJob } from '../words/jobs.ts'
import { findNames, inNameCase } from './names.ts'
import { readPosition } from './position.ts'

/**
 * Reads a name that has a line to itself, with the job and the place on the lines below: the foot
 * of a mail, or a byline above the text.
 */
export function signatureIn(paragraphs: string[]): ParsedPerson | null {
  for (const [i, paragraph] of paragraphs.entries()) {
    const closing = isClosing(paragraph) || isClosing(paragraphs[i - 1] ?? '')
    const line = inNameCase(paragraph.replace(/^[/–—-]+\s*|[*_#]+/g, '').trim())
    const [only] = findNames(line)
    if (!only || line.length > 160) continue
    const alone = only.start === 0 && only.end === line.replace(/[.,]$/, '').length
    const below = paragraphs.slice(i + 1, i + 3).filter((next) => next.length <= 120)
    const position = alone ? positionBelow(below) : null
    if (position || (closing && only.start + only.name.length >= line.length - 1)) {
      return {
        name: only.name,
        title: position?.title ?? null,
        organisation: position?.organisation ?? null,
      }
    }
  }
  return null
}

function positionBelow([first = '', second = '']: string[]): {
  title: string
  organisation: string | null
} | null {
  if (!hasJob(first) || /[.?!]$/.test(first)) return null
  const read = readPosition(first)
  if (!read?.title) return null
  const place =
    read.organisation ?? (/^\p{Lu}[^.?!:]{2,80}$/u.test(second) && !hasJob(second) ? second : null)
  return { title: read.title, organisation: place }
}
