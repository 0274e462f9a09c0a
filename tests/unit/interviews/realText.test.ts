import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  checkConservation,
  decodeText,
  parseInterview,
} from '../../../src/interviews/parse/index.ts'

/** A real interview that is not ours to copy; the test runs where the file lies beside the project. */
const file = new URL('../../../../shared/seeds/qa-jette-runchel.txt', import.meta.url)

describe.skipIf(!existsSync(file))('a real interview', () => {
  const read = () => {
    const text = decodeText(readFileSync(file))
    return { text, result: parseInterview(text) }
  }

  it('is read with its person, its three questions and its second answer in two paragraphs', () => {
    const { result } = read()
    expect(result.lang).toBe('da')
    expect(result.people).toEqual([
      {
        name: 'Jette Runchel',
        title: 'Ledelsesambassadør og Kommunaldirektør',
        organisation: 'Albertslund Kommune',
      },
    ])
    expect(result.title).toBeNull()
    expect(result.lead).toHaveLength(2)
    expect(result.exchanges.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(result.exchanges.map(({ answer }) => answer.length)).toEqual([1, 2, 1])
    expect(result.exchanges.every(({ question }) => question.endsWith('?'))).toBe(true)
    expect(result.trailing).toEqual([])
    expect(result.warnings).toEqual([])
  })

  it('keeps every word, also from Windows-1252 with other line ends', () => {
    const { text, result } = read()
    expect(checkConservation(text, result)).toMatchObject({
      ok: true,
      structure: ['1.', '2.', '3.'],
    })
    const old = Uint8Array.from(text.replaceAll('\n', '\r\n').replaceAll('–', '\u0096'), (char) =>
      char.charCodeAt(0),
    )
    expect(parseInterview(decodeText(old))).toEqual(result)
  })
})
