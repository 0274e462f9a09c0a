const MB = 1024 * 1024

/** Bounds of a document; a long interview is a hundredth of them. */
export const limits = {
  /** The file as it is sent, in bytes. */
  file: 5 * MB,
  /** Its text, in UTF-16 units. */
  text: 200_000,
  /** Files in a packed document, wanted or not. */
  entries: 2000,
  /** Bytes of the parts that are read, unpacked. */
  unpacked: 24 * MB,
  /** Elements inside one another. */
  depth: 1000,
  /** Milliseconds and megabytes that unpacking and converting may take. */
  time: 10_000,
  memory: 256,
} as const
