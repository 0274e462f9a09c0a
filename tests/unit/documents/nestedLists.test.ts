import { describe, expect, it } from 'vitest'
import { readDocument, readPasted } from '../../../src/documents/index.ts'
import { arrange, contentOf } from '../../../src/interviews/arrange/index.ts'
import { plainOf, type RichParagraph, richTextOf } from '../../../src/richtext/rich.ts'
import { docx, odt, wBold, wp, wr } from '../../setup/documents.ts'

/** The text as it would be drawn by hand, two spaces a level. */
const drawn = (paragraphs: readonly RichParagraph[]): string[] =>
  paragraphs.map(({ kind, depth = 0, runs }) => {
    const sign = { bullet: '- ', number: '# ', paragraph: '', heading: '', quote: '' }[kind]
    return '  '.repeat(depth) + sign + plainOf({ runs })
  })

const wanted = ['Før', '- Land', '  - Havn', '  - Mole', '    - Krane', '- Vand', 'Efter']
const odfItem = (words: string, inner = '') =>
  `<text:list-item><text:p>${words}</text:p>${inner}</text:list-item>`

describe('lists within lists stay so', () => {
  it.each<[string, () => Promise<{ paragraphs: RichParagraph[] }>]>([
    [
      'in Word',
      () => {
        const item = (words: string, level: number) => wp(wr(words), { list: 1, level })
        const items = [item('Land', 0), item('Havn', 1), item('Mole', 1), item('Krane', 2)]
        const body = [wp(wr('Før')), ...items, item('Vand', 0), wp(wr('Efter'))]
        return readDocument(docx(body.join('')), 'a.docx')
      },
    ],
    [
      'in OpenDocument',
      () => {
        const krane = `<text:list>${odfItem('Krane')}</text:list>`
        const inner = `<text:list>${odfItem('Havn')}${odfItem('Mole', krane)}</text:list>`
        const list = `<text:list text:style-name="LB">${odfItem('Land', inner)}${odfItem('Vand')}</text:list>`
        return readDocument(odt(`<text:p>Før</text:p>${list}<text:p>Efter</text:p>`), 'a.odt')
      },
    ],
    [
      'in HTML, the inner list inside of the item',
      async () =>
        readPasted({
          text: '',
          html: '<p>Før<ul><li>Land<ul><li>Havn<li><p>Mole</p><ul><li>Krane</ul></ul><li>Vand</ul><p>Efter',
        }),
    ],
    [
      'in HTML, the inner list below the item',
      async () =>
        readPasted({
          text: '',
          html: '<p>Før<ul><li>Land</li><ul><li>Havn</li><li>Mole</li><ul><li>Krane</li></ul></ul><li>Vand</li></ul><p>Efter',
        }),
    ],
    [
      'on Word’s clipboard',
      async () => {
        const item = (words: string, level: number) =>
          `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·</span>${words}</p>`
        const items = [item('Land', 1), item('Havn', 2), item('Mole', 2), item('Krane', 3)]
        return readPasted({
          text: '',
          html: `<p>Før</p>${items.join('')}${item('Vand', 1)}<p>Efter</p>`,
        })
      },
    ],
    [
      'in Markdown',
      () =>
        readDocument(
          Buffer.from('Før\n\n- Land\n  - Havn\n  - Mole\n\t- Krane\n- Vand\n\nEfter'),
          'a.md',
        ),
    ],
  ])('%s', async (_name, read) => {
    expect(drawn((await read()).paragraphs)).toEqual(wanted)
  })

  it('with the sign of each level', async () => {
    const inner = `<text:list>${odfItem('Havn')}</text:list>`
    const list = `<text:list text:style-name="LN">${odfItem('Land', inner)}</text:list>`
    expect(drawn((await readDocument(odt(list), 'a.odt')).paragraphs)).toEqual([
      '# Land',
      '  - Havn',
    ])
    const html = '<ol><li>Land<ul><li>Havn</ul><li>Vand<ol><li>Sund</ol></ol>'
    expect(drawn(readPasted({ text: '', html }).paragraphs)).toEqual([
      ...['# Land', '  - Havn', '# Vand', '  # Sund'],
    ])
  })

  it('in the answer of the draft, where Payload’s editor nests them', async () => {
    const body = [
      ...[wp(wr('Hvad nu?', wBold)), wp(wr('To ting:'))],
      ...[
        wp(wr('Land'), { list: 2 }),
        wp(wr('Havn'), { list: 1, level: 1 }),
        wp(wr('Vand'), { list: 2 }),
      ],
      ...[wp(wr('Hvem kører den?', wBold)), wp(wr('Det gør Bo.'))],
    ]
    const { paragraphs } = await readDocument(docx(body.join('')), 'a.docx')
    const [first] = contentOf(arrange(paragraphs)).exchanges
    expect(first?.wording).toBe('Hvad nu?')
    expect(richTextOf(first?.answer ?? []).root.children).toMatchObject([
      { type: 'paragraph' },
      {
        ...{ type: 'list', tag: 'ol' },
        children: [
          { value: 1, indent: 0, children: [{ text: 'Land' }] },
          {
            value: 2,
            children: [
              {
                ...{ type: 'list', tag: 'ul' },
                children: [{ value: 1, indent: 1, children: [{ text: 'Havn' }] }],
              },
            ],
          },
          { value: 2, indent: 0, children: [{ text: 'Vand' }] },
        ],
      },
    ])
  })
})
