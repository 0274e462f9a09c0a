/** Which side of a conversation a word in front of a colon stands for. */
export type Side = 'question' | 'answer'

const QUESTION_WORDS = [
  'q sp spm spg spørgsmål spørsmål fråga frågan question f int interviewer interviewaren',
  'intervjuer intervjuare intervjuaren journalist journalisten reporter reporteren reportern',
  'redaktionen redaksjonen redaktør redaktøren redaktör red moderator vært værten host editor',
  'spørger interviewere i spørsmålet spørgsmålet',
]
const ANSWER_WORDS = ['a sv svar svaret answer ans r respondent svarer']

const table = new Map<string, Side>()
for (const word of QUESTION_WORDS.join(' ').split(' ')) table.set(word, 'question')
for (const word of ANSWER_WORDS.join(' ').split(' ')) table.set(word, 'answer')

/** The side a label of its own accord stands for, or `null` (a name, an abbreviation). */
export function knownSide(key: string): Side | null {
  return table.get(key) ?? null
}

/** Words that are only a label on their own line when spelt out; `i`, `a` or `red` are not. */
export function isSpeltOut(key: string): boolean {
  return key.length >= 4 && table.has(key)
}

/** "Anne svarer:": a written label that says itself which side its speaker is on. */
export function saysAnswers(written: string): boolean {
  return /\s(svarer|svarar|svarte|svarede|answers)\W*$/iu.test(written)
}
