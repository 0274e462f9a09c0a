/** Texts that say nothing about where a link leads when they are read alone, as a screen reader lists them. */
const vague = new Set([
  // Danish
  'her',
  'klik her',
  'klikke her',
  'ved at klikke her',
  'at klikke her',
  'tryk her',
  'klik på linket',
  'se her',
  'se mere',
  'se mere her',
  'læs her',
  'læs mere',
  'læs mere her',
  'læs mere om det her',
  'læse mere',
  'læse mere her',
  'læse mere om det her',
  'læse videre',
  'læs videre',
  'læs videre her',
  'mere',
  'mere her',
  'mere info',
  'mere information',
  'find mere',
  'find den her',
  'find det her',
  'hent',
  'hent her',
  'hent den her',
  'hent det her',
  'download her',
  'dette link',
  'linket',
  'linket her',
  'følg linket',
  'følg dette link',
  'denne side',
  'denne artikel',
  'siden her',
  'gå til siden',
  // English
  'here',
  'click',
  'click here',
  'clicking here',
  'by clicking here',
  'click this',
  'press here',
  'tap here',
  'see here',
  'see more',
  'read here',
  'read more',
  'read more here',
  'read on',
  'more',
  'more here',
  'more info',
  'more information',
  'find out more',
  'learn more',
  'this',
  'this link',
  'the link',
  'follow this link',
  'this page',
  'this article',
  'go here',
  'download here',
  'get it here',
  'continue',
  'details',
  // both
  'download',
  'info',
  'link',
])

/** As people mean it: without case, signs and arrows. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a link's text does not say where it leads: “klik her”, “Read more »”. */
export const isVague = (text: string): boolean => vague.has(plain(text))

/** Whether a link's text is nothing but a web address, which is read aloud sign by sign. */
export function isBareAddress(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '' || /\s/.test(trimmed)) return false
  // the name of a site, such as borger.dk, is a good text; an address with a path is not
  return /^(?:https?:\/\/|www\.)/i.test(trimmed) || /^[\w.-]+\.[a-z]{2,}\//i.test(trimmed)
}

/** The first web address in a text, if there is one. */
export const addressIn = (text: string): string | undefined =>
  /(?:https?:\/\/|www\.)[^\s<>"”»]+/i.exec(text)?.[0]
