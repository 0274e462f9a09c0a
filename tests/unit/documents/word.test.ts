import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/documents/index.ts'
import { plainOf } from '../../../src/richtext/rich.ts'
import { docx, wBold, wItalic, wordInterview, wp, wr } from '../../setup/documents.ts'

const read = async (body: string, more = {}) => readDocument(docx(body, more), 'a.docx')
const plain = async (body: string, more = {}) => (await read(body, more)).paragraphs.map(plainOf)

describe('a Word document', () => {
  it('keeps paragraphs, lists, emphasis, headings and links', async () => {
    const { paragraphs } = await readDocument(wordInterview(), 'interview.docx')
    expect(paragraphs.map(({ kind }) => kind)).toEqual([
      ...['heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
      ...['bullet', 'bullet', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ])
    expect(paragraphs[2]?.runs).toEqual([{ text: 'Hvad lærte du af broen?', bold: true }])
    expect(paragraphs[3]?.runs[1]).toEqual({ text: 'vente', italic: true })
    expect(paragraphs[8]?.runs[1]).toEqual({
      text: 'havnens side',
      href: 'https://havn.example.org/noter',
    })
  })

  it('numbers are a list of numbers', async () => {
    const { paragraphs } = await read(wp(wr('Først'), { list: 2 }) + wp(wr('Så'), { list: 2 }))
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['number', 'number'])
  })

  it('what was inserted and tracked is text, what was deleted is not', async () => {
    const body = wp(
      `${wr('Vi ')}<w:del w:id="1" w:author="A">${'<w:r><w:delText>ventede</w:delText></w:r>'}</w:del><w:ins w:id="2" w:author="A">${wr('sejlede')}</w:ins>${wr(' hjem.')}`,
    )
    expect(await plain(body)).toEqual(['Vi sejlede hjem.'])
  })

  it('comments, fields’ codes, soft hyphens and fixed spaces are no text', async () => {
    const body = wp(
      `<w:commentRangeStart w:id="0"/>${wr('Tid\u00ADlig\u00A0morgen')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:smartTag w:element="place">${wr(' i Sandvig')}</w:smartTag>`,
    )
    expect(await plain(body)).toEqual(['Tidlig morgen i Sandvig'])
  })

  it('a line break begins a new line, not a paragraph set apart', async () => {
    const { paragraphs } = await read(wp(`${wr('Én linje')}<w:r><w:br/></w:r>${wr('En til')}`))
    expect(paragraphs.map((each) => [plainOf(each), each.gap])).toEqual([
      ['Én linje', 0],
      ['En til', 0],
    ])
  })

  it('footnotes come last, with a warning', async () => {
    const note = `<w:footnote w:id="1"><w:p>${wr('Se årsberetningen.')}</w:p></w:footnote>`
    const { paragraphs, warnings } = await read(
      wp(`${wr('Som vi skrev')}<w:r><w:footnoteReference w:id="1"/></w:r>`) + wp(wr('Slut.')),
      { footnotes: note },
    )
    expect(paragraphs.map(plainOf)).toEqual(['Som vi skrev[1]', 'Slut.', 'Se årsberetningen.'])
    expect(paragraphs.at(-1)?.rule).toBe(true)
    expect(warnings.map(({ da }) => da)).toEqual([
      'Dokumentet har en fodnote. Den står som tekst til sidst.',
    ])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,hej'])(
    'links to %s lead nowhere; their words stay',
    async (address) => {
      const body = wp(`<w:hyperlink r:id="rId9">${wr('her')}</w:hyperlink>`)
      const { paragraphs } = await read(body, { links: { rId9: address } })
      expect(paragraphs[0]?.runs).toEqual([{ text: 'her' }])
    },
  )

  it('bold and italic at once are both', async () => {
    const { paragraphs } = await read(wp(wr('begge', wBold + wItalic) + wr(' dele')))
    expect(paragraphs[0]?.runs[0]).toEqual({ text: 'begge', bold: true, italic: true })
  })
})
