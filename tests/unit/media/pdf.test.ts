import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { checkPdf } from '../../../src/media/pdf.ts'
import { prepareUpload } from '../../../src/media/prepare.ts'
import { pdf, pdfStream } from '../../factories/files.ts'

const problemOf = (bytes: Buffer) => {
  try {
    checkPdf(bytes)
    return 'accepted'
  } catch (error) {
    return (error as { problem?: unknown }).problem ?? error
  }
}

it('stores a plain PDF as it came, without renditions', async () => {
  const bytes = pdf()
  const { document, files } = await prepareUpload({ name: 'Årsrapport 2026.pdf', bytes })
  expect(files).toHaveLength(1)
  expect(files[0].bytes).toEqual(bytes)
  expect(document).toMatchObject({ mimeType: 'application/pdf', width: null, height: null })
  expect(document.filename).toMatch(/^aarsrapport-2026-[0-9a-f]{10}\.pdf$/)
  expect(Object.values(document.sizes).every(({ filename }) => filename === null)).toBe(true)
})

it.each([
  ['/OpenAction << /S /JavaScript /JS (app.alert(1)) >>', 'JavaScript'],
  ['/OpenAction << /S /J#61vaScript /J#53 (x) >>', 'JavaScript'],
  ['/OpenAction << /S /Launch /F (cmd.exe) >>', 'Launch'],
  ['/Names << /EmbeddedFiles 8 0 R >>', 'EmbeddedFiles'],
])('refuses %s', (extra, found) => {
  expect(problemOf(pdf({ extra }))).toEqual({ code: 'activePdf', found })
})

it('looks into compressed objects', () => {
  const hidden = deflateSync('10 0 << /S /JavaScript /JS (app.alert(1)) >>')
  const objects = [pdfStream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', hidden)]
  expect(problemOf(pdf({ objects }))).toEqual({ code: 'activePdf', found: 'JavaScript' })
})

it('does not stumble over the same letters within a picture or a text', () => {
  const objects = [
    pdfStream('/Subtype /Image', Buffer.from('x/JS y /JavaScript z')),
    '7 0 obj\n<< /Title (Live stream about JavaScript) /OpenAction [3 0 R /Fit] /JSX 1 >>\nendobj\n',
  ]
  expect(problemOf(pdf({ objects }))).toBe('accepted')
})

it('refuses what is encrypted, cut off, or unfolds without end', () => {
  expect(problemOf(pdf({ extra: '/Encrypt 8 0 R ' }))).toEqual({ code: 'protectedPdf' })
  const broken = { code: 'broken', what: 'pdf' }
  expect(problemOf(pdf().subarray(0, 200))).toEqual(broken)
  const bomb = deflateSync(Buffer.alloc(30_000_000))
  const objects = [pdfStream('/Type /ObjStm /Filter /FlateDecode', bomb)]
  expect(problemOf(pdf({ objects }))).toEqual(broken)
})
