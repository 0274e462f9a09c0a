import type { Language } from '../../../i18n/text.ts'

const danish = {
  kicker: 'Interview',
  untitled: 'Spørgsmål til dig',
  asks: (from: string, count: number) =>
    `${from} beder dig svare på ${count === 1 ? 'et spørgsmål' : `${count} spørgsmål`}.`,
  someone: 'Redaktionen',
  dear: (name: string) => `Kære ${name}`,
  answerBy: 'Svar gerne senest',
  howTitle: 'Sådan gør du',
  how: [
    'Skriv i felterne herunder. Du kan lukke siden og fortsætte senere fra det samme link, også på en anden enhed.',
    'Når du er færdig, sender du svarene. Først da ser redaktionen dem, og intet bliver udgivet af sig selv.',
  ],
  withScript: 'Det, du skriver, bliver gemt undervejs.',
  withoutScript: 'Tryk på »Gem«, inden du lukker siden.',
  typing: 'En tom linje giver et nyt afsnit.',
  markingTitle: 'Fremhæv ord, og lav lister',
  marking: [
    ['*kursiv*', 'giver kursiv'],
    ['**fed**', 'giver fed'],
    ['- mælk', 'på hver sin linje giver en punktliste'],
    ['1. først', '2. dernæst … giver en nummereret liste'],
  ],
  answerTo: (number: number) => `Dit svar på spørgsmål ${number}`,
  reworded: 'Spørgsmålet er omformuleret. Da du svarede, lød det:',
  removed:
    'Spørgsmålet er ikke længere med i interviewet. Dit svar er gemt og følger med alligevel.',
  note: 'Hilsen til redaktionen',
  noteHint: 'Valgfri. Kun redaktionen ser den; den bliver ikke en del af interviewet.',
  conflict: 'Her er der gemt noget andet fra et andet vindue eller en anden enhed:',
  conflictHow: 'Dine egne ord står stadig i feltet ovenfor. Gem igen for at beholde dem.',
  useOther: 'Brug det gemte',
  keepMine: 'Behold mit',
  conflictTitle: 'Noget er gemt fra et andet sted',
  conflictText:
    'Et andet vindue eller en anden enhed har gemt andre ord imens. Se begge dele ved spørgsmålene herunder, og gem igen. Intet er gået tabt.',
  save: 'Gem',
  submit: 'Send svarene',
  savedAt: (time: string) => `Gemt ${time}`,
  notYet: 'Intet gemt endnu',
  saving: 'Gemmer …',
  unsaved: 'Ikke gemt endnu',
  failed: 'Kunne ikke gemme. Dine ord står stadig her på siden; vi prøver igen om lidt.',
  dead: 'Linket er lukket, så siden kan ikke gemme mere. Kopiér dine ord herfra, og skriv til den, der gav dig linket.',
  closedElsewhere: 'Svarene er allerede sendt fra et andet sted. Genindlæs siden for at se dem.',
  nothing: 'Skriv mindst ét svar, før du sender.',
  tooLong: 'Et svar må højst være på 30.000 tegn.',
  thanksTitle: 'Tak for dine svar',
  thanks: (time: string) => `Redaktionen fik dem ${time}.`,
  thanksNext:
    'Vil du ændre noget, så skriv til redaktionen, som kan åbne siden igen. Her er det, du sendte:',
  notSaved: 'Det her nåede ikke med',
  notSavedText:
    'Svarene var allerede sendt, da du gemte. Kopiér ordene, hvis du vil bruge dem, og skriv til redaktionen.',
  noAnswer: 'Intet svar',
  reopened:
    'Redaktionen har åbnet siden igen, så du kan ændre dine svar. Send dem, når du er færdig.',
  portrait: 'Dit portræt',
  portraitIntro:
    'Valgfrit. Billedet bliver først vist på sitet, hvis redaktionen bruger det i interviewet. Oplysninger om sted og kamera fjernes.',
  portraitThere: 'Vi har dit billede. Sender du et nyt, er det det, redaktionen ser.',
  portraitAlt: 'Det billede, du har sendt',
  picture: 'Billede',
  pictureHint: 'JPEG, PNG, WebP eller AVIF, højst 20 MB.',
  credit: 'Hvem har taget billedet?',
  creditHint: 'Navnet kommer til at stå ved billedet.',
  consent:
    'Jeg er på billedet, fotografen er indforstået, og redaktionen må bruge det sammen med interviewet.',
  sendPortrait: 'Send billedet',
  portraitProblem: 'Billedet kom ikke med',
  needsPicture: 'Vælg et billede.',
  needsCredit: 'Skriv, hvem der har taget billedet.',
  needsConsent: 'Sæt hak ved, at billedet må bruges.',
  onlyPictures: 'Filen er ikke et billede. Brug JPEG, PNG, WebP eller AVIF.',
  problemTitle: 'Ret dette, og prøv igen',
}

export type AnswerWords = typeof danish

const english: AnswerWords = {
  kicker: 'Interview',
  untitled: 'Questions for you',
  asks: (from, count) =>
    `${from} asks you to answer ${count === 1 ? 'one question' : `${count} questions`}.`,
  someone: 'The editors',
  dear: (name) => `Dear ${name},`,
  answerBy: 'Please answer by',
  howTitle: 'How it works',
  how: [
    'Write in the fields below. You can close the page and continue later from the same link, on another device too.',
    'When you are done, send your answers. Only then do the editors see them, and nothing is published by itself.',
  ],
  withScript: 'What you write is saved as you go.',
  withoutScript: 'Press “Save” before you close the page.',
  typing: 'An empty line begins a new paragraph.',
  markingTitle: 'Stress words and make lists',
  marking: [
    ['*italic*', 'makes italics'],
    ['**bold**', 'makes bold'],
    ['- milk', 'on lines of their own makes a bullet list'],
    ['1. first', '2. next … makes a numbered list'],
  ],
  answerTo: (number) => `Your answer to question ${number}`,
  reworded: 'The question has been reworded. When you answered, it read:',
  removed:
    'The question is no longer part of the interview. Your answer is kept and goes along all the same.',
  note: 'Note to the editors',
  noteHint: 'Optional. Only the editors see it; it does not become part of the interview.',
  conflict: 'Something else was saved here from another window or device:',
  conflictHow: 'Your own words are still in the field above. Save again to keep them.',
  useOther: 'Use what was saved',
  keepMine: 'Keep mine',
  conflictTitle: 'Something was saved from elsewhere',
  conflictText:
    'Another window or device has saved other words meanwhile. See both at the questions below, and save again. Nothing is lost.',
  save: 'Save',
  submit: 'Send the answers',
  savedAt: (time) => `Saved ${time}`,
  notYet: 'Nothing saved yet',
  saving: 'Saving …',
  unsaved: 'Not saved yet',
  failed: 'Could not save. Your words are still here on the page; we will try again shortly.',
  dead: 'The link is closed, so this page can save no more. Copy your words from here, and write to whoever gave you the link.',
  closedElsewhere: 'The answers were sent from elsewhere already. Reload the page to see them.',
  nothing: 'Write at least one answer before you send.',
  tooLong: 'An answer may have at most 30,000 characters.',
  thanksTitle: 'Thank you for your answers',
  thanks: (time) => `The editors received them ${time}.`,
  thanksNext:
    'If you want to change something, write to the editors, who can open the page again. This is what you sent:',
  notSaved: 'This was too late to be included',
  notSavedText:
    'The answers had been sent already when you saved. Copy the words if you want to use them, and write to the editors.',
  noAnswer: 'No answer',
  reopened:
    'The editors have opened the page again so that you can change your answers. Send them when you are done.',
  portrait: 'Your portrait',
  portraitIntro:
    'Optional. The picture appears on the site only if the editors use it in the interview. Details of place and camera are removed.',
  portraitThere: 'We have your picture. If you send another, that is the one the editors see.',
  portraitAlt: 'The picture that you sent',
  picture: 'Picture',
  pictureHint: 'JPEG, PNG, WebP or AVIF, at most 20 MB.',
  credit: 'Who took the picture?',
  creditHint: 'The name will stand beside the picture.',
  consent:
    'I am in the picture, the photographer agrees, and the editors may use it with the interview.',
  sendPortrait: 'Send the picture',
  portraitProblem: 'The picture was not received',
  needsPicture: 'Choose a picture.',
  needsCredit: 'Write who took the picture.',
  needsConsent: 'Tick that the picture may be used.',
  onlyPictures: 'The file is not a picture. Use JPEG, PNG, WebP or AVIF.',
  problemTitle: 'Please correct this and try again',
}

/** What the page on which interviewees answer says. */
export const answerWords: Record<Language, AnswerWords> = { da: danish, en: english }
