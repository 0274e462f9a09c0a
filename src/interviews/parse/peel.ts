/** A sign in front of a paragraph that says what kind of paragraph it is. */
export type Mark =
  | { kind: 'heading'; level: number }
  | { kind: 'bullet'; sign: string }
  | { kind: 'number'; value: number; style: string }
  | { kind: 'bold' }
  | { kind: 'italic' }

/** A paragraph without the marks around it, and the marks from the outside in. */
export type Peeled = { text: string; marks: Mark[] }

const HEADING = /^(#{1,6})\s+(?=\S)/
const BULLET = /^([-–—•*·▪●○■◦‣►→➢✓>])\s+(?=\S)|^([–—•▪●■‣►→➢>])(?=[\p{L}"»“¿])/u
const NUMBER = /^(\(?)#?(\d{1,3})(\.\)|[.):/]|\s[-–](?=\s))(?:\s+(?=\S)|(?=\p{Lu})|$)/u

/** Takes marks off the front (and the closing half of bold and italics off the end). */
export function peel(raw: string): Peeled {
  const marks: Mark[] = []
  let text = raw
  for (let round = 0; round < 6; round += 1) {
    const next = peelOne(text, marks)
    if (next === null) break
    text = next
  }
  return { text, marks }
}

function peelOne(text: string, marks: Mark[]): string | null {
  const has = (kind: Mark['kind']): boolean => marks.some((mark) => mark.kind === kind)
  const heading = has('heading') ? null : HEADING.exec(text)
  if (heading) {
    marks.push({ kind: 'heading', level: heading[1]?.length ?? 1 })
    return text.slice(heading[0].length)
  }
  const wrapped = unwrap(text)
  if (wrapped && !has(wrapped.kind)) {
    marks.push({ kind: wrapped.kind })
    return wrapped.text
  }
  const bullet = has('bullet') ? null : BULLET.exec(text)
  if (bullet) {
    marks.push({ kind: 'bullet', sign: bullet[1] ?? bullet[2] ?? '-' })
    return text.slice(bullet[0].length)
  }
  const number = has('number') ? null : NUMBER.exec(text)
  if (number) {
    const style = `${number[1] ?? ''}${(number[3] ?? '').trim()}`
    marks.push({ kind: 'number', value: Number(number[2]), style })
    return text.slice(number[0].length)
  }
  return null
}

/** `**all of it**`, `__all of it__` (bold), `*all of it*`, `_all of it_` (italic). */
function unwrap(text: string): { kind: 'bold' | 'italic'; text: string } | null {
  for (const sign of ['***', '**', '__', '*', '_']) {
    if (!text.startsWith(sign) || text.length <= sign.length * 2) continue
    const close = text.indexOf(sign, sign.length)
    if (close < 0 || close === sign.length || /\s/.test(text.charAt(sign.length))) return null
    const after = text.slice(close + sign.length)
    // The closing sign may stand in front of the last punctuation: "**Hvad nu**?"
    if (!/^[?!.:…]*$/.test(after)) return null
    // Space in front of it stays, or two words would become one: "**Hvad nu **?"
    const inside = text.slice(sign.length, close) + after
    return { kind: sign.length > 1 ? 'bold' : 'italic', text: inside.trim() }
  }
  return null
}
