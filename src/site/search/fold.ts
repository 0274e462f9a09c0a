const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ß: 'ss' }

/**
 * A word as the search compares it: lower case, æ, ø and å written out as in our addresses (so that `Ærø` and `aeroe`
 * are the same word), other accents dropped.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöß]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
