const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ß: 'ss' }

/**
 * A word as the search compares it: lower case, æ, ø and å written out as in our addresses (so that `Ærø` and `aeroe`
 * are the same word), other accents dropped.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most words need no more, and this is done for every word of everything published.
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[æøåäöß]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
