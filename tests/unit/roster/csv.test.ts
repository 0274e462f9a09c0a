import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Delimiter, parseCsv } from '../../../src/roster/csv.ts'

const cellsOf = (text: string, delimiter: Delimiter = ',') =>
  parseCsv(text, delimiter).rows.map(({ cells }) => cells)

describe('a CSV file', () => {
  it.each([
    { text: '', rows: [] },
    { text: 'a', rows: [['a']] },
    { text: 'a,b\n', rows: [['a', 'b']] },
    { text: 'a,\n,b', rows: [['a', ''], ['', 'b']] }, // biome-ignore format: a table
    { text: 'a,b,', rows: [['a', 'b', '']] },
    { text: '"a,b","c ""d"""\n', rows: [['a,b', 'c "d"']] },
    { text: '"",x', rows: [['', 'x']] },
    { text: 'Ib "Bo" Friis,x', rows: [['Ib "Bo" Friis', 'x']] },
    { text: '\n\na\n ,\n\nb\n', rows: [['a'], ['b']] },
  ])('$text', ({ text, rows }) => {
    expect(cellsOf(text)).toEqual(rows)
  })

  it('knows on which line each record begins, also after cells of several lines', () => {
    const { rows } = parseCsv('a,b\n"1\n2\n3",c\n\nd,e', ',')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6])
  })

  it.each([
    { text: 'a\nb,"c\nd', brokenAt: 2 },
    { text: 'a,"b"c\nd', brokenAt: 1 },
    { text: '"a\n" b', brokenAt: 1 },
  ])('says where it is broken: $text', ({ text, brokenAt }) => {
    expect(parseCsv(text, ',').brokenAt).toBe(brokenAt)
  })

  it('gives back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom(',', ';', '"', '\n', ' ', 'a', 'ø', '\t') })
    const row = fc.array(cell, { minLength: 1, maxLength: 4 })
    const delimiter = fc.constantFrom<Delimiter[]>(',', ';', '\t')
    fc.assert(
      fc.property(fc.array(row), delimiter, fc.boolean(), (rows, mark, endsLine) => {
        const text = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark))
          .join('\n')
        const kept = rows.filter((cells) => cells.some((one) => one.trim() !== ''))
        expect(cellsOf(endsLine ? `${text}\n` : text, mark)).toEqual(kept)
      }),
    )
  })

  it('never takes long, whatever stands in it', () => {
    const text = `${'"'.repeat(99_999)}\n${'a"'.repeat(50_000)}`
    const started = performance.now()
    parseCsv(text, ',')
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
