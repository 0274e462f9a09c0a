import { strToU8, type Zippable, zipSync } from 'fflate'

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A run of Word: text in one look. */
export const wr = (text: string, look = ''): string =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

export const wBold = '<w:b/>'
export const wItalic = '<w:i/>'

/** A paragraph of Word from its runs; `style` is a style's id, `list` the number of a numbering (1 bullets, 2 numbers) and `level` how far in. */
export const wp = (runs: string, { style = '', list = 0, level = 0 } = {}): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${
    list ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>` : ''
  }</w:pPr>${runs}</w:p>`

const numbering = (id: number, format: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`

const relationship = (id: string, kind: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${more}/>`

/** The files of a Word document around the paragraphs of its body. `links` are addresses by relationship id. */
export function docxParts(
  body: string,
  { links = {}, footnotes = '' }: { links?: Record<string, string>; footnotes?: string } = {},
): Zippable {
  const relations = [
    relationship('rS', 'styles', 'styles.xml'),
    relationship('rN', 'numbering', 'numbering.xml'),
    ...(footnotes ? [relationship('rF', 'footnotes', 'footnotes.xml')] : []),
    ...Object.entries(links).map(([id, address]) =>
      relationship(id, 'hyperlink', escaped(address), ' TargetMode="External"'),
    ),
  ]
  const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  return {
    '[Content_Types].xml': strToU8(
      xml(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    ),
    '_rels/.rels': strToU8(
      xml(
        `<Relationships ${packageRelations}>${relationship('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
      ),
    ),
    'word/_rels/document.xml.rels': strToU8(
      xml(`<Relationships ${packageRelations}>${relations.join('')}</Relationships>`),
    ),
    'word/styles.xml': strToU8(
      xml(
        `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
      ),
    ),
    'word/numbering.xml': strToU8(
      xml(
        `<w:numbering ${W}>${numbering(1, 'bullet')}${numbering(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
      ),
    ),
    ...(footnotes
      ? { 'word/footnotes.xml': strToU8(xml(`<w:footnotes ${W}>${footnotes}</w:footnotes>`)) }
      : {}),
    'word/document.xml': strToU8(xml(`<w:document ${W}><w:body>${body}</w:body></w:document>`)),
  }
}

/** A Word document with these paragraphs. */
export const docx = (body: string, more: Parameters<typeof docxParts>[1] = {}): Uint8Array =>
  zipSync(docxParts(body, more))

const ODF = ['office', 'text', 'style', 'list']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ')

/** The files of an OpenDocument text; the styles F (bold), K (italic), FP (a bold paragraph), LB and LN (lists) are there. */
export function odtParts(body: string, { manifest = '' } = {}): Zippable {
  const look = (name: string, family: string, properties: string) =>
    `<style:style style:name="${name}" style:family="${family}"><style:text-properties ${properties}/></style:style>`
  const styles = [
    look('F', 'text', 'fo:font-weight="bold"'),
    look('K', 'text', 'fo:font-style="italic"'),
    look('FP', 'paragraph', 'fo:font-weight="bold"'),
    '<text:list-style style:name="LB"><text:list-level-style-bullet text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
    '<text:list-style style:name="LN"><text:list-level-style-number text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
  ]
  return {
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      xml(
        `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`,
      ),
    ),
    'content.xml': strToU8(
      xml(
        `<office:document-content ${ODF}><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    ),
  }
}

/** An OpenDocument text with this body. */
export const odt = (body: string, more: Parameters<typeof odtParts>[1] = {}): Uint8Array =>
  zipSync(odtParts(body, more))

/** An interview of Word as an office would send it: a title, a lead, bold questions, answers with a list, a word in italics and a link. */
export const wordInterview = (): Uint8Array =>
  docx(
    [
      wp(wr('Broen, der lærte os at vente'), { style: 'Titel' }),
      wp(
        wr(
          'Malene Tofteby, havnedirektør i Sandvig Havn, svarer på tre spørgsmål om tålmodighed og ledelse.',
        ),
      ),
      wp(wr('Hvad lærte du af broen?', wBold)),
      wp(wr('At man skal ') + wr('vente', wItalic) + wr(' længere, end man har lyst til.')),
      wp(wr('Vi skrev tre ting op:')),
      wp(wr('Spørg kranføreren først.'), { list: 1 }),
      wp(wr('Mål vinden to gange.'), { list: 1 }),
      wp(wr('Hvem spørger du til råds?', wBold)),
      wp(
        wr('Min forgænger. Hendes noter ligger på ') +
          `<w:hyperlink r:id="rId9">${wr('havnens side')}</w:hyperlink>` +
          wr('.'),
      ),
      wp(wr('Hvad gør du i morgen?', wBold)),
      wp(wr('Jeg går en tur på molen, før nogen andre er mødt.')),
    ].join(''),
    { links: { rId9: 'https://havn.example.org/noter' } },
  )
