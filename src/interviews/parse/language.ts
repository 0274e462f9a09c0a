import type { InterviewLanguage } from './types.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const WORDS: Record<InterviewLanguage, ReadonlySet<string>> = {
  da: list(`og i jeg det at en et den til er som på de med for ikke af der har vi om hvad hvem mig dig sig nogle
    noget nogen meget blev være bliver hvordan hvorfor hvornår når eller også men så skal kan efter lige kun selv
    ud ind få gå op mellem ingen bedre tror synes sådan kommune spørgsmål fortæl mere maj uge jer jeres have havde
    været fordi end arbejde møde gøre gør gjorde siger sagde spørger tage måde fik gik næste nu fra aldrig altid
    mine dine min din mit dit os råd vores alle over både hinanden bare sammen hvis var hun han min far mor`),
  nb: list(`og i jeg det at en et den til er som på de med for ikke av der har vi om hva hvem meg deg seg noen noe
    mye ble være blir hvordan hvorfor når eller også men så skal kan etter bare selv ut inn få gå opp mellom ingen
    bedre tror synes sånn slik kommune spørsmål fortell å fra mer nå oss mai uke dere deres ha hadde vært fordi enn
    arbeid møte gjøre gjør gjorde sier sa spør ta måte fikk gikk neste aldri alltid mine dine min din mitt ditt
    ikkje eg kva korleis kvifor frå ein vår våre alle over både hverandre sammen hvis var hun han ga gitt far mor`),
  sv: list(`och i jag det att en ett den till är som på de med för inte av där har vi om vad vem mig dig sig några
    något någon mycket blev vara blir hur varför när eller också men så ska kan efter bara själv ut in få gå upp
    mellan ingen bättre tror tycker kommun fråga frågor berätta från mer maj nu oss vecka er ni ha hade varit
    eftersom än arbete möte göra gör gjorde säger sa frågar ta sätt fick gick nästa aldrig alltid mina dina min
    din mitt ditt vår våra alla över både varandra tillsammans då hon han ja nej man far mor`),
  en: list(`the and i it to a an of in is as on they with for not that has have we what me you some much was be are
    how why when or also but so can after only out up between no better think this my your at by from more would
    who which do does did us our all over both each if he she then there their them been will about had were`),
}

const LANGUAGES: InterviewLanguage[] = ['da', 'nb', 'sv', 'en']

/** The languages that have a word. */
const HOLDERS = new Map<string, InterviewLanguage[]>()
for (const lang of LANGUAGES) {
  for (const word of WORDS[lang]) HOLDERS.set(word, [...(HOLDERS.get(word) ?? []), lang])
}

/** Scores by words that only some of the four languages have. */
export function detectLanguage(text: string): { lang: InterviewLanguage; certain: boolean } {
  const score: Record<InterviewLanguage, number> = { da: 0, nb: 0, sv: 0, en: 0 }
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const holders = HOLDERS.get(word) ?? []
    // A word of all Nordic languages says little; one that a single language has says all.
    for (const lang of holders) score[lang] += 1 / holders.length ** 2
    if (holders.length === 0) {
      // No Danish word ends in a double consonant; many Norwegian and Swedish words do.
      if (/(kk|tt|pp|ss|ll|nn|mm)$/.test(word)) {
        score.nb += 0.15
        score.sv += 0.15
        score.en += 0.1
      }
      if (/ö|ä/.test(word)) score.sv += 0.5
      else if (/ø|æ/.test(word)) {
        score.da += 0.3
        score.nb += 0.3
      }
      if (/(tion|hed|heder|else)$/.test(word) && word.length > 6) score.da += 0.2
      if (/(sjon|het|heter|else)$/.test(word) && word.length > 6) score.nb += 0.2
    }
  }
  const ranked = [...LANGUAGES].sort((a, b) => score[b] - score[a])
  const [best = 'da', second = 'nb'] = ranked
  return { lang: best, certain: score[best] > 0.6 && score[best] > score[second] * 1.1 }
}
