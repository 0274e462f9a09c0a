const megabyte = 1_000_000

/** The largest image file that is taken, in bytes. */
export const maxImageBytes = 20 * megabyte

/** The largest PDF that is taken, in bytes. */
export const maxPdfBytes = 20 * megabyte

/** No file of any kind may be larger, in bytes. The body parser stops reading one byte later. */
export const maxFileBytes = Math.max(maxImageBytes, maxPdfBytes)

/** The most pixels an image may have: a decoded image takes three to eight bytes for each. */
export const maxPixels = 50_000_000

/** The longest side of an image in pixels. WebP, one of the renditions, ends at 16,383. */
export const maxSide = 16_000

/** How long one step of the image work may take, in seconds, before it is given up. */
export const maxSeconds = 60

/**
 * Limits of the multipart parser, for `upload` in the Payload config. A larger file is cut one byte past the limit and
 * then refused in the reader's language, with 413, instead of being cut off with the parser's own English sentence.
 */
export const parserLimits = { fileSize: maxFileBytes + 1, files: 1, parts: 50 }
