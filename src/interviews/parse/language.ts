import type { InterviewLanguage } from './types.ts'

const WORDS: Record<InterviewLanguage, ReadonlySet<string>> = {
  da: new Set(
    'og i jeg det at en et den til er som på de med for ikke af der har vi hvad mig dig sig nogle noget meget blev være bliver hvordan hvorfor hvornår når eller også men så skal kan efter lige kun selv ud ind få gå op mellem ingen nogen bedre tror synes sådan kommune spørgsmål fortæl'.split(
      ' ',
    ),
  ),
  nb: new Set(
    'og i jeg det at en et den til er som på de med for ikke av der har vi hva meg deg seg noen noe mye ble være blir hvordan hvorfor når eller også men så skal kan etter bare selv ut inn få gå opp mellom ingen bedre tror synes sånn kommune spørsmål fortell å fra mer nå oss ikkje eg kva korleis kvifor frå ein'.split(
      ' ',
    ),
  ),
  sv: new Set(
    'och i jag det att en ett den till är som på de med för inte av där har vi vad mig dig sig några något mycket blev vara blir hur varför när eller också men så ska kan efter bara själv ut in få gå upp mellan ingen bättre tror tycker kommun fråga berätta från mer nu oss om'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and i it to a an of in is as on they with for not that has have we what me you some much was be are how why when or also but so shall can after only out up between no better think this my your at by from more would who which do does'.split(
      ' ',
    ),
  ),
}

/** Scores by words that only some of the four languages have. */
export function detectLanguage(text: string): { lang: InterviewLanguage; certain: boolean } {
  const score: Record<InterviewLanguage, number> = { da: 0, nb: 0, sv: 0, en: 0 }
  for (const word of text
    .slice(0, 60_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const holders = LANGUAGES.filter((lang) => WORDS[lang].has(word))
    // A word of all Nordic languages says little; one that a single language has says all.
    for (const lang of holders) score[lang] += 1 / holders.length ** 2
    if (holders.length === 0) {
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

const LANGUAGES: InterviewLanguage[] = ['da', 'nb', 'sv', 'en']
