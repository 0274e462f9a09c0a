/**
 * A style sheet without comments and needless white space. Strings stay as they are; a space that can mean something
 * (between selectors, around + and - in calc) stays one space.
 */
export function minifyCss(css: string): string {
  return css
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\//)
    .map((part = '', index) => (index % 2 === 1 ? part : squeeze(part)))
    .join('')
    .replace(/^ | $/g, '')
}

function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([a-z-]): /gi, '$1:')
    .replace(/;\}/g, '}')
}
