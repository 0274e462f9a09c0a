import { describe, expect, it } from 'vitest'
import { readDocument, readPasted } from '../../../src/documents/index.ts'
import { plainOf } from '../../../src/richtext/rich.ts'

const read = (html: string) => readPasted({ text: '', html }).paragraphs
const plain = (html: string) => read(html).map(plainOf)

describe('HTML', () => {
  it('keeps paragraphs, lists, emphasis and links', () => {
    expect(
      read(
        '<h2>Titel</h2><p>Ja, <b>helt</b> <em>sikkert</em> – <a href="mailto:a@example.org">skriv</a></p><ul><li>et</li><li><p>to</p></li></ul><ol><li>tre</li></ol><blockquote>citat</blockquote>',
      ),
    ).toEqual([
      { kind: 'heading', gap: 0, runs: [{ text: 'Titel' }] },
      {
        kind: 'paragraph',
        gap: 1,
        runs: [
          { text: 'Ja, ' },
          { text: 'helt', bold: true },
          { text: ' ' },
          { text: 'sikkert', italic: true },
          { text: ' – ' },
          { text: 'skriv', href: 'mailto:a@example.org' },
        ],
      },
      { kind: 'bullet', gap: 1, runs: [{ text: 'et' }] },
      { kind: 'bullet', gap: 0, runs: [{ text: 'to' }] },
      { kind: 'number', gap: 1, runs: [{ text: 'tre' }] },
      { kind: 'quote', gap: 1, runs: [{ text: 'citat' }] },
    ])
  })

  it('scripts, styles, comments, forms and hidden things are no text', () => {
    expect(
      plain(
        '<head><title>x</title></head><style>p{}</style><p>Set<script>alert(1)</script><!-- nej --></p><p style="display: none">skjult</p><p hidden>også</p><iframe src="https://example.org">i</iframe><del>slettet</del><ins>indsat</ins>',
      ),
    ).toEqual(['Set', 'indsat'])
  })

  it('addresses that run something are no links', () => {
    expect(
      read('<p><a href=" java\nscript:alert(1)">a</a><a href="/b">b</a></p>')[0]?.runs,
    ).toEqual([{ text: 'ab' }])
  })

  it('survives what is not closed, and what is closed twice', () => {
    expect(plain('<p>et<p>to</b></div></p><li>tre<b>fire')).toEqual(['et', 'to', 'trefire'])
  })

  it('reads an .html file', async () => {
    const bytes = Buffer.from('<!doctype html><title>x</title><p>Blåbærgrød &amp; fløde')
    expect((await readDocument(bytes, 'side.html')).paragraphs.map(plainOf)).toEqual([
      'Blåbærgrød & fløde',
    ])
  })
})

describe('what Word puts on the clipboard', () => {
  it('loses its debris and nothing else', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>@font-face{}</style><xml><w:WordDocument/></xml></head><body>
      <!--StartFragment-->
      <p class=MsoTitle><span lang=DA>Overskriften</span><o:p></o:p></p>
      <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span>Hvad nu?<o:p></o:p></span></b></p>
      <p class=MsoNormal>Vi&nbsp;venter<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span> på<br> færgen.<o:p>&nbsp;</o:p></p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-18pt; mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Et punkt</p>
      <p class=MsoListParagraphCxSpLast style='mso-list: l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Et nummer</p>
      <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>En bemærkning</p></div></div>
      <!--EndFragment--></body></html>`
    expect(read(html).map((each) => [each.kind, plainOf(each)])).toEqual([
      ['heading', 'Overskriften'],
      ['paragraph', 'Hvad nu?'],
      ['paragraph', 'Vi venter på'],
      ['paragraph', 'færgen.'],
      ['bullet', 'Et punkt'],
      ['number', 'Et nummer'],
    ])
    expect(read(html)[1]?.runs[0]?.bold).toBe(true)
  })

  it('what Google wraps in a <b> that is not bold is not bold', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Ja</span> tak</p></b>'
    expect(read(html)[0]?.runs).toEqual([{ text: 'Ja', bold: true }, { text: ' tak' }])
  })
})

describe('Markdown and plain text', () => {
  it('Markdown keeps headings, items, emphasis and links', async () => {
    const text =
      '# Titel\n\n**Hvad nu?**\n\nVi *venter* på [færgen](https://havn.example.org/) og 2 * 3 * 4.\n\n- et\n- to\n\n[ikke](javascript:x)'
    const { paragraphs } = await readDocument(Buffer.from(text), 'a.md')
    expect(paragraphs.map(({ kind }) => kind)).toEqual(
      'heading paragraph paragraph bullet bullet paragraph'.split(' '),
    )
    expect(paragraphs[1]?.runs).toEqual([{ text: 'Hvad nu?', bold: true }])
    expect(plainOf(paragraphs[2] ?? { runs: [] })).toBe('Vi venter på færgen og 2 * 3 * 4.')
    expect(plainOf(paragraphs[5] ?? { runs: [] })).toBe('[ikke](javascript:x)')
  })

  it('plain text stays as it is, in Windows-1252 as well', async () => {
    const { paragraphs } = await readDocument(
      Buffer.from('Bl\xe5b\xe6r **og** fl\xf8de', 'latin1'),
      'a.txt',
    )
    expect(paragraphs.map(plainOf)).toEqual(['Blåbær **og** fløde'])
  })
})
