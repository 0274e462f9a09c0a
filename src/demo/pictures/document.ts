const pageWidth = 595
const pageHeight = 842

/** A line of a page: `size` in points, `gap` the space above it in points. */
type Line = { text: string; size: number; gap: number; bold?: boolean }

const agreement: Line[] = [
  { text: 'Den blå mappe', size: 28, gap: 0, bold: true },
  { text: 'Aftalen på én side. Klitholm Sygehus, medicinsk afdeling.', size: 12, gap: 26 },
  { text: 'Det får patienten', size: 15, gap: 44, bold: true },
  {
    text: 'Ét ark om medicinen, den næste aftale og det, man skal holde øje med.',
    size: 12,
    gap: 22,
  },
  { text: 'Et telefonnummer, der gælder i 72 timer fra udskrivningen.', size: 12, gap: 19 },
  { text: 'Det gør vi', size: 15, gap: 38, bold: true },
  { text: 'Telefonen følger den sygeplejerske, der udskrev patienten.', size: 12, gap: 22 },
  { text: 'Den, der har telefonen, har én patient færre i sin vagt.', size: 12, gap: 19 },
  { text: 'Vi skriver ikke opkald ned, medmindre lægen skal bruge det.', size: 12, gap: 19 },
  { text: 'Det holder vi op med', size: 15, gap: 38, bold: true },
  { text: 'De ti andre stykker papir.', size: 12, gap: 22 },
  { text: 'Demoindhold: Sygehuset og aftalen er opfundet.', size: 10, gap: 60 },
]

const documents: Record<string, Line[]> = { 'den-blaa-mappe': agreement }

/** A one-page PDF (A4, Latin-1 letters) with the agreement of that name. Throws an Error for an unknown name. */
export function documentPdf(name: string): Buffer {
  const lines = documents[name]
  if (!lines) throw new Error(`No document ${name}`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (da) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] /Contents 4 0 R /Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>`,
    streamOf(lines),
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]
  let body = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const xref = body.length
  body += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}

function streamOf(lines: Line[]): string {
  let y = pageHeight - 110
  const content = lines.map(({ text, size, gap, bold }) => {
    y -= gap
    const safe = text.replace(/[\\()]/g, (char) => `\\${char}`)
    return `BT /${bold ? 'B' : 'R'} ${size} Tf 72 ${y} Td (${safe}) Tj ET`
  })
  const stream = content.join('\n')
  return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
}

const font = (name: string) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
