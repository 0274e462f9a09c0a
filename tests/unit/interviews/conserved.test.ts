import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkConservation, parseInterview } from '../../../src/interviews/parse/index.ts'
import { patience, runs } from '../../setup/properties.ts'

const words = fc.constantFrom(
  ...'Jeg du Hvad hvorfor? leder. ledelse, Anne Holm er direktør i Vandby Kommune og svarer: »Hvad nu?« – nej! sagde "Skal vi?" ... 44. 3 1) **tit** _nu_ Foto: Fakta vi'.split(
    ' ',
  ),
)
const signs = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '1. ',
    '2) ',
    '3. ',
    '(4) ',
    '- ',
    '– ',
    '• ',
    '* ',
    '> ',
    '# ',
    '## ',
    'Q: ',
    'A: ',
    'Svar: ',
    'Spørgsmål 2: ',
  ],
  ...[
    'Interviewer: ',
    'Anne Holm: ',
    'Bo Lund: ',
    'AH: ',
    '**',
    '__',
    '*',
    'Fakta: ',
    'Foto: ',
    '\t',
    '1.',
    'Q',
    'A1. ',
    '**Svar:** ',
    '---',
  ],
)
const ends = fc.constantFrom('', '', '.', '?', '!', ' ...', ':', '**', '__', '*', '»', '?**', ':**')
const breaks = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r', '\n\n\n', '\n---\n', '\u2028')
const line = fc
  .tuple(signs, fc.array(words, { maxLength: 18 }), ends, breaks)
  .map(([sign, body, end, after]) => sign + body.join(' ') + end + after)
const document = fc.array(line, { maxLength: 30 }).map((lines) => lines.join(''))

describe('whatever the text', { timeout: patience(60_000) }, () => {
  it('keeps every word once and in order', () => {
    fc.assert(
      fc.property(document, (text) => {
        const result = parseInterview(text)
        expect({ text, ...checkConservation(text, result) }).toMatchObject({ ok: true })
      }),
      runs(250),
    )
  })

  it('never throws, and gives the keys in their order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Object.keys(parseInterview(text))).toEqual([
          'lang',
          'people',
          'title',
          'lead',
          'exchanges',
          'trailing',
          'warnings',
        ])
      }),
    )
  })

  it('gives the same result whatever the line ends', () => {
    fc.assert(
      fc.property(document, (text) => {
        const unix = text.replace(/\r\n|\r|\u2028/g, '\n')
        expect(parseInterview(unix.replaceAll('\n', '\r\n'))).toEqual(parseInterview(unix))
      }),
      runs(60),
    )
  })
})
