/** Endings and words by which a job is known in the four languages. */
const JOB =
  /(?<![\p{L}])(?:\p{L}+-og-|\p{L}+-)?\p{L}*(?:direktør(?:en)?|direktör(?:en)?|direktor|director|chef(?:en)?|sjef(?:en)?|leder(?:en)?|ledare(?:n)?|leader|rektor(?:n|en)?|ambassadør(?:en)?|ambassadör(?:en)?|ambassador|minister(?:en|n)?|formand(?:en)?|ordförande(?:n)?|leiar(?:en)?|borgmester(?:en)?|borgmästare|ordfører(?:en)?|ordfører|mayor|sekretær(?:en)?|sekreterare|secretary|koordinator(?:en)?|samordnare|coordinator|konsulent(?:en)?|konsult|consultant|rådgiver(?:en)?|rådgivare|adviser|advisor|overlæge|overlege|överläkare|læge|lege|läkare|doctor|sygeplejerske|sykepleier|sjuksköterska|nurse|lærer|lærar|lärare|teacher|professor|forsker|forskare|researcher|manager|head|chief|executive|officer|chair|chairman|chairwoman|president|principal|superintendent|commissioner|inspektør|inspektör|inspector|styrer|föreståndare|forstander|provst|biskop|dommer|domare|judge|advokat|jurist|lawyer|politiker|rådmand|byråd|kommissær|ombudsmand|ombudsman|ombud|general|oberst|kaptajn|kommandør|politimester|polismästare|analytiker|specialist|redaktør|redaktör|editor|fuldmægtig|arkitekt|ingeniør|ingenjör|engineer|pædagog|pedagog|planlægger|strateg|ceo|cfo|cto|coo|vd|hr-chef)(?![\p{L}])/giu

/** Whether a phrase holds a word for a job. */
export function hasJob(phrase: string): boolean {
  JOB.lastIndex = 0
  return JOB.test(phrase)
}

/** Where the words for jobs in a phrase start and end. */
export function findJobs(phrase: string): { start: number; end: number }[] {
  return [...phrase.matchAll(JOB)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
