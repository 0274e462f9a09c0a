/**
 * A plain text as readers see it: composed Unicode (NFC), one kind of line end, nothing around it. Two texts that look
 * alike are alike afterwards, and two that don't are not.
 */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()
