import sharp from 'sharp'

/** Sharp's own picture of noise: compresses like a photograph, and no two pixels lie. */
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#777777',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })

type Format = 'jpeg' | 'png' | 'webp' | 'avif'

/** A picture of noise in a format, small unless asked. Width and height in pixels. */
export function picture({
  width = 120,
  height = 80,
  format = 'jpeg' as Format,
} = {}): Promise<Buffer> {
  const image = noise(width, height)
  return format === 'avif'
    ? image.avif({ effort: 0 }).toBuffer()
    : image.toFormat(format).toBuffer()
}

/** Texts that a photograph with all its metadata contains, and that may be left nowhere. */
export const secrets = ['Kamera-7731', 'Hemmelig-Fotograf', 'xmp-skjult-tekst', 'iptc-kontakt']

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="xmp-skjult-tekst"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

/**
 * A photograph as a telephone makes it: lying on its side with an orientation to set it right, the place it was taken
 * at, the camera and its owner, XMP and a wide-gamut profile. Upright it is 400 wide and 640 high, its top red, its
 * bottom blue.
 */
export async function telephonePhoto(format: Format = 'jpeg'): Promise<Buffer> {
  const half = { width: 320, height: 400, channels: 3 as const }
  const lying = await sharp({ create: { ...half, width: 640, background: '#0000ff' } })
    .composite([{ input: { create: { ...half, background: '#ff0000' } }, left: 0, top: 0 }])
    .png()
    .toBuffer()
  const file = await sharp(lying)
    .withIccProfile('p3')
    .withExif({
      IFD0: { Model: 'Kamera-7731', Artist: 'Hemmelig-Fotograf' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '55/1 40/1 34/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '12/1 34/1 6/1',
      },
    })
    .withXmp(xmp)
    .withMetadata({ orientation: 6 })
    .toFormat(format, format === 'avif' ? { effort: 0 } : {})
    .toBuffer()
  return format === 'jpeg' ? withIptc(file) : file
}

/** Puts a Photoshop segment (APP13) with the given text after the start of a JPEG. */
function withIptc(jpeg: Buffer): Buffer {
  const text = Buffer.from('iptc-kontakt')
  const record = Buffer.concat([Buffer.from([0x1c, 2, 118, 0, text.length]), text])
  const block = Buffer.concat([
    Buffer.from('8BIM'),
    Buffer.from([0x04, 0x04, 0, 0, 0, 0, 0, record.length]),
    record,
    Buffer.alloc(record.length % 2),
  ])
  const body = Buffer.concat([Buffer.from('Photoshop 3.0\0'), block])
  const head = Buffer.from([0xff, 0xed, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** A moving WebP of two frames. */
export async function animation(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#ff0000', '#00ff00'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}

/** A small PDF with one page; `extra` goes into its catalogue, `objects` after its page. */
export function pdf({ extra = '', objects = [] as (string | Buffer)[] } = {}): Buffer {
  const parts = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${extra}>>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n',
    ...objects,
    'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
  ]
  return Buffer.concat(['%PDF-1.7\n', ...parts].map((part) => Buffer.from(part)))
}

/** A PDF stream object with these entries in its dictionary. */
export function pdfStream(dictionary: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`9 0 obj\n<< ${dictionary} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

export const svg = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
export const html = Buffer.from('<!doctype html><html><script>alert(1)</script></html>')
