/** The part of opentype.js that we use; the package has no types of its own. */
declare module 'opentype.js' {
  interface Path {
    toPathData(decimals: number): string
  }
  export interface Font {
    charToGlyphIndex(character: string): number
    getAdvanceWidth(text: string, size: number): number
    getPath(text: string, x: number, y: number, size: number): Path
  }
  const opentype: { parse(font: ArrayBuffer): Font }
  export default opentype
}
