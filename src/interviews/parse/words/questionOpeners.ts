const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words that open a question in Danish, Norwegian, Swedish and English. */
export const INTERROGATIVES = set(`
  hvad hvem hvilken hvilket hvilke hvor hvordan hvorfor hvornår hvorhen hvorledes
  hva hvilken hvilket når hvorhen kva kven kvar korleis kvifor kvifor
  vad vem vilken vilket vilka var hur varför när vart
  what who whom whose which where when why how
  kan kunne er har vil ville skal bør tror synes mener ser får føler har kommer
  är ska skall kan vill tror tycker känner finns
  do does did is are was were have has can could would will should
`)

/** Imperatives with which an interviewer asks for an answer. */
export const IMPERATIVES = set(`
  fortæl beskriv nævn giv sæt forklar uddyb fuldfør færdiggør vælg tegn del peg prøv kom lad sig
  skildr opsummer præsenter begrund rangér ranger afslut gengiv skitsér skitser karakterisér
  fortell beskriv nevn gi sett forklar utdyp fullfør velg pek prøv kom si presenter begrunn avslutt
  berätta beskriv nämn ge sätt förklara utveckla slutför fyll välj rita dela peka försök kom säg
  presentera motivera sammanfatta avsluta
  tell describe name give explain complete finish choose pick share point try let say sum
  introduce elaborate walk talk imagine list rank
  forestil tænk tenk tänk forestill föreställ fyld
`)
