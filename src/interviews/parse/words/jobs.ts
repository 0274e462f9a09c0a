/** Endings of words for jobs in the four languages: "kommunaldirektør" ends in "direktør". */
const ENDINGS = `
  direktør direktören direktøren direktör direktor director chef chefen sjef sjefen leder lederen ledare ledaren
  leader rektor rektorn rektoren ambassadør ambassadøren ambassadör ambassadören ambassador minister ministeren
  ministern formand formanden ordförande ordföranden leiar leiaren borgmester borgmesteren borgmästare ordfører
  ordføreren mayor sekretær sekretæren sekreterare secretary koordinator koordinatoren samordnare coordinator
  konsulent konsulenten konsult consultant rådgiver rådgiveren rådgivare adviser advisor overlæge overlege
  överläkare læge läkare doctor sygeplejerske sykepleier sjuksköterska nurse lærer lærar lärare teacher professor
  forsker forskare researcher manager inspektør inspektör inspector föreståndare forstander biskop dommer domare
  advokat jurist lawyer politiker rådmand rådmann kommissær ombudsmand ombudsman kommandør politimester
  polismästare analytiker specialist redaktør redaktör editor fuldmægtig arkitekt ingeniør ingenjör engineer
  pædagog pedagog planlægger strateg gartner bibliotekar bibliotekarie forfatter författare lektor tandlæge
  psykolog fysioterapeut jordemoder jordmor barnmorska sosionom socionom librarian kurator curator grundlægger
  stifter`

/** Words that are a job only as a whole. */
const WHOLE = `
  head chief executive officer chair chairman chairwoman president principal superintendent commissioner styrer
  provst judge råd byrådsmedlem provost dean dekan prorektor prorector præst prest präst planner warden governor
  surgeon midwife matron bursar partner founder ejer owner general oberst kaptajn ombud ceo cfo cto coo vd`

/** Words that end like a job and are none. */
const NOT = `billeder bilder gleder glæder fjeder kleder klæder læder`

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))
const endings = words(ENDINGS)
const whole = words(WHOLE)
const not = words(NOT)
const LONGEST_ENDING = 16
const SHORTEST_ENDING = 4

function isJob(written: string): boolean {
  const word = written.toLowerCase()
  if (not.has(word)) return false
  if (whole.has(word) || word.split('-').some((part) => whole.has(part))) return true
  for (let length = SHORTEST_ENDING; length <= Math.min(LONGEST_ENDING, word.length); length += 1) {
    if (endings.has(word.slice(-length))) return true
  }
  return false
}

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
  return findJobs(phrase).length > 0
}

/** Where the words for jobs in a phrase start and end. */
export function findJobs(phrase: string): { start: number; end: number }[] {
  return [...phrase.matchAll(/\p{L}[\p{L}-]*/gu)]
    .filter((match) => isJob(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
