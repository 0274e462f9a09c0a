/** Endings and words by which a job is known in the four languages. */
const JOB =
  /(?<![\p{L}])(?:\p{L}+-og-|\p{L}+-)?\p{L}*(?:direktør(?:en)?|direktör(?:en)?|direktor|director|chef(?:en)?|sjef(?:en)?|leder(?:en)?|ledare(?:n)?|leader|rektor(?:n|en)?|ambassadør(?:en)?|ambassadör(?:en)?|ambassador|minister(?:en|n)?|formand(?:en)?|ordförande(?:n)?|leiar(?:en)?|borgmester(?:en)?|borgmästare|ordfører(?:en)?|ordfører|mayor|sekretær(?:en)?|sekreterare|secretary|koordinator(?:en)?|samordnare|coordinator|konsulent(?:en)?|konsult|consultant|rådgiver(?:en)?|rådgivare|adviser|advisor|overlæge|overlege|överläkare|læge|lege|läkare|doctor|sygeplejerske|sykepleier|sjuksköterska|nurse|lærer|lærar|lärare|teacher|professor|forsker|forskare|researcher|manager|head|chief|executive|officer|chair|chairman|chairwoman|president|principal|superintendent|commissioner|inspektør|inspektör|inspector|styrer|föreståndare|forstander|provst|biskop|dommer|domare|judge|advokat|jurist|lawyer|politiker|rådmand|rådmann|råd|kontorchef|stabschef|byrådsmedlem|gartner|sjef|styreleder|provost|dean|dekan|prorektor|prorector|curator|kurator|bibliotekar|bibliotekarie|præst|prest|präst|forfatter|författare|lektor|tandlæge|psykolog|fysioterapeut|jordemoder|jordmor|barnmorska|socialrådgiver|sosionom|socionom|planner|warden|governor|surgeon|midwife|librarian|matron|bursar|partner|founder|grundlægger|medstifter|ejer|owner|byråd|kommissær|ombudsmand|ombudsman|ombud|general|oberst|kaptajn|kommandør|politimester|polismästare|analytiker|specialist|redaktør|redaktör|editor|fuldmægtig|arkitekt|ingeniør|ingenjör|engineer|pædagog|pedagog|planlægger|strateg|ceo|cfo|cto|coo|vd|hr-chef)(?![\p{L}])/giu

/** Words after "er" that tell something else than a job. */
const NO_JOB =
  /^(født|fødd|född|born|bosat|bosatt|gift|married|uddannet|utdannet|utbildad|educated|opvokset|oppvokst|uppvuxen|vokset|aktuel|aktuell|glad|kendt|kjent|känd|known|flyttet|flyttad|til|på|i|med|fra|med|ansat|ansatt|anställd|klar|far|mor|based|living|back|here|her|här|en af|one of|en av)(?![\p{L}])/iu

/**
 * Whether a phrase in front of a place ("stadsgartner" in "er stadsgartner i Lundby Kommune") may be
 * a job that the list does not know: a few words in lower case, none of which tells something else.
 */
export function mayBeJob(phrase: string): boolean {
  return /^[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}$/u.test(phrase) && !NO_JOB.test(phrase)
}

/** Whether a phrase holds a word for a job. */
export function hasJob(phrase: string): boolean {
  return phrase.search(JOB) >= 0
}

/** Where the words for jobs in a phrase start and end. */
export function findJobs(phrase: string): { start: number; end: number }[] {
  return [...phrase.matchAll(JOB)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
