/**
 * Pieces that stand around an interview and belong to no answer: facts boxes, credits, bylines,
 * greetings. Each pattern is anchored and short, so that it costs the same on any input.
 */
const FACTS =
  /^(fakta(boks|box|ruta|rute)?|blå bog|blåbok|blå bok|cv|kort om|kort cv|biografi|bio|baggrund|bakgrunn|bakgrund|facts?( box)?|fact file|about|om|baggrundsfakta|personlig(t)? fakta|fotnot|fotnote|footnote|note|profil|profile|background|biography|meet)(?![\p{L}\p{N}])/iu

const CREDIT =
  /^(foto(graf|grafi|s)?|fotos|photos?|photo(graphy|grapher| credit)|billede|bild|bilde|illustration|illustrasjon|tekst|text|tekst og foto|text och foto|words|kilde|kilder|källa|kjelde|source|redaktion|redaksjon|copyright|arkivfoto|pressefoto|video|privatfoto|udgivet|publiceret|publisert|publicerad|published|dato|datum|date|opdateret|credit|credits)( og foto| och foto| and photos?)?\s*:/iu

const READ_MORE =
  /^(læs (også|mere)|les (også|mer)|läs (också|mer|även)|read (more|also)|se også|se mere|see also|kontakt|contact|følg|interviewet (er|blev)|intervjuet (er|ble)|intervjun (är|gjordes|har)|the interview was|this interview|dette interview|artiklen|artikkelen|artikeln|this article|svarene (er|blev|ble)|svaren (är|har)|the answers (are|were))(?![\p{L}\p{N}])/iu

const INTERVIEWER_CREDIT =
  /^(interview|intervju|Interview|Intervju|INTERVIEW): \p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’.-]+){1,3}$/u

const BYLINE =
  /^(af|av|by) (journalist |redaktør |reporter )?\p{Lu}[\p{L}'’.-]+( \p{Lu}[\p{L}'’.-]+){1,3}[,.]?$/u

const CLOSING =
  /^((med )?(venlig|vennlig|vänlig|de bedste|bedste|mange|kærlig|beste|bästa|hjertelig)\s?(hilsen|hilsner|hälsning|hälsningar|hilsninger)?|hilsen|hilsner|hälsningar|mvh|med vänlig(a)? hälsning(ar)?|vänliga hälsningar|vh|kh|(kind|best|warm) (regards|wishes)|regards|sincerely|yours( sincerely| truly)?|cheers)[,.!]*( \p{Lu}[\p{L}'’-]+){0,4}[.!]*(, .{2,120})?$/iu

const GREETING =
  /^(hej|hei|hallo|kære|kjære|hi|hello|dear|tjena|goddag|god dag)( \p{Lu}[\p{L}'’-]+){0,3}[,!.]*$/iu

const MAIL_HEADER =
  /^(fra|til|emne|sendt|från|till|ämne|skickat|from|to|subject|sent|cc|dato|date|re|vs|sv|fwd?): ?\S/iu

const head = (text: string): string => text.slice(0, 160)

/** "Fakta", "Blå bog", "Om Anne Holm": a heading of a facts box, on a line of its own or with a colon. */
export function opensFactsBox(text: string): boolean {
  const start = head(text)
  const match = FACTS.exec(start)
  if (!match) return false
  const word = match[0].toLowerCase()
  const rest = start.slice(match[0].length)
  if (/^\s*:/.test(rest)) return true
  if (text.length > 70 || /[.?!,…]$/.test(text)) return false
  // "Om" and the like need a name after them; else they open ordinary sentences.
  if (/^(om|about|meet|baggrund|background|profil|profile|kort om)$/.test(word)) {
    return rest === ''
      ? word !== 'om' && word !== 'about' && word !== 'meet'
      : /^ \p{Lu}|^ (ambassadøren|ambassadören|ambassaden|the ambassador|interviewpersonen|skribenten)/u.test(
          rest,
        )
  }
  return true
}

/** A photo or text credit, a byline, or a pointer to somewhere else. */
export function isCredit(text: string): boolean {
  return (
    text.length <= 300 &&
    (CREDIT.test(head(text)) || BYLINE.test(text) || INTERVIEWER_CREDIT.test(text))
  )
}

/** "Læs også …", "Interviewet er foretaget …". */
export function isPointer(text: string): boolean {
  return text.length <= 300 && READ_MORE.test(head(text))
}

/** "Venlig hilsen", alone or with a name on the same line. */
export function isClosing(text: string): boolean {
  return text.length <= 160 && CLOSING.test(text)
}

/** "Hej Mette," at the top of a mail. */
export function isGreeting(text: string): boolean {
  return text.length <= 60 && GREETING.test(text)
}

/** A line of a mail's header. */
export function isMailHeader(text: string): boolean {
  return MAIL_HEADER.test(head(text))
}
