const megabyte = 1_000_000

/** The largest image file that is taken, in bytes. */
export const maxImageBytes = 20 * megabyte

/** The largest PDF that is taken, in bytes. */
export const maxPdfBytes = 20 * megabyte

/** No file of any kind may be larger, in bytes. The body parser stops reading one byte later. */
export const maxFileBytes = Math.max(maxImageBytes, maxPdfBytes)

/** The most pixels an image may have: a decoded image takes three to eight bytes for each. */
export const maxPixels = 50_000_000

/** The same for AVIF, whose encoder needs some fifty bytes for each pixel of the original. */
export const maxAvifPixels = 25_000_000

/** The longest side of an image in pixels. WebP, one of the renditions, ends at 16,383. */
export const maxSide = 16_000

/** How long one step of the image work may take, in seconds, before it is given up. */
export const maxSeconds = 60

/**
 * The multipart parser's options, for `upload` in the Payload config. A larger file is cut one byte past the limit and
 * then refused with 413 in the reader's language; if it were cut off, the answer would be the parser's English sentence.
 */
export const uploadParser = {
  abortOnLimit: false,
  // the admin sends every document, also a long interview, as one field of a form; the API's own limit is the same
  limits: { fileSize: maxFileBytes + 1, fieldSize: 2 * 1024 * 1024, files: 1, parts: 50 },
}
