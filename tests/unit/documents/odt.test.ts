import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/documents/index.ts'
import { plainOf } from '../../../src/richtext/rich.ts'
import { odt } from '../../setup/documents.ts'

const read = async (body: string) => readDocument(odt(body), 'a.odt')
const plain = async (body: string) => (await read(body)).paragraphs.map(plainOf)

describe('an OpenDocument text', () => {
  it('keeps headings, emphasis, bold paragraphs, lists and links', async () => {
    const { paragraphs } = await read(
      `<text:h text:outline-level="1">Havnen</text:h>
       <text:p text:style-name="FP">Hvad nu?</text:p>
       <text:p>Vi <text:span text:style-name="K">venter</text:span> på <text:a xlink:href="https://havn.example.org/">færgen</text:a>.</text:p>
       <text:list text:style-name="LN"><text:list-item><text:p>Først</text:p></text:list-item><text:list-item><text:p>Så</text:p></text:list-item></text:list>
       <text:list text:style-name="LB"><text:list-item><text:p>Og</text:p></text:list-item></text:list>`,
    )
    expect(paragraphs.map(({ kind }) => kind)).toEqual(
      'heading paragraph paragraph number number bullet'.split(' '),
    )
    expect(paragraphs[1]?.runs).toEqual([{ text: 'Hvad nu?', bold: true }])
    expect(paragraphs[2]?.runs).toEqual([
      { text: 'Vi ' },
      { text: 'venter', italic: true },
      { text: ' på ' },
      { text: 'færgen', href: 'https://havn.example.org/' },
      { text: '.' },
    ])
  })

  it('what was deleted, remarked upon or is code is no text', async () => {
    expect(
      await plain(
        `<text:tracked-changes><text:changed-region><text:deletion><text:p>slettet</text:p></text:deletion></text:changed-region></text:tracked-changes>
         <text:p>Vi<text:change text:change-id="x"/><office:annotation><text:p>en bemærkning</text:p></office:annotation><text:s text:c="3"/>bliver<text:soft-page-break/></text:p>`,
      ),
    ).toEqual(['Vi bliver'])
  })

  it('notes come last, with a warning', async () => {
    const { paragraphs, warnings } = await read(
      `<text:p>Før<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>En note.</text:p></text:note-body></text:note> og efter.</text:p><text:p>Slut.</text:p>`,
    )
    expect(paragraphs.map(plainOf)).toEqual(['Før og efter.', 'Slut.', 'En note.'])
    expect(warnings).toHaveLength(1)
  })
})
