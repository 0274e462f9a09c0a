import type { Language, Localised } from '../../i18n/text.ts'

/** Where the import is. */
export const address = '/admin/import'

/** What the import screen says; what stands in braces is filled in. */
export const importWords = {
  importInterview: { da: 'Importér interview', en: 'Import interview' },
  intro: {
    da: 'Sæt teksten ind, eller vælg filen. Du ser, hvad der blev forstået, og retter inddelingen, før kladden bliver lavet. Filen bliver ikke gemt.',
    en: 'Paste the text, or choose the file. You see what was understood and correct the division before the draft is made. The file is not kept.',
  },
  notForAmbassadors: {
    da: 'Interviews importeres af redaktionen.',
    en: 'Interviews are imported by the editors.',
  },
  toDashboard: { da: 'Til forsiden', en: 'To the dashboard' },
  pasteHere: { da: 'Tekst', en: 'Text' },
  pasteHelp: {
    da: 'Kopiér interviewet i Word eller mailen, og sæt det ind her. Afsnit, lister, fed, kursiv og links følger med.',
    en: 'Copy the interview in Word or in the email and paste it here. Paragraphs, lists, bold, italics and links come along.',
  },
  keptFormatting: {
    da: 'Formateringen er med. Retter du i teksten her, bliver den til ren tekst.',
    en: 'The formatting is kept. If you change the text here, it becomes plain text.',
  },
  readText: { da: 'Læs teksten', en: 'Read the text' },
  chooseFile: { da: 'Vælg en fil', en: 'Choose a file' },
  orDrop: {
    da: 'eller træk den hertil. Word (.docx), OpenDocument (.odt), HTML, Markdown eller tekst, højst 5 MB.',
    en: 'or drop it here. Word (.docx), OpenDocument (.odt), HTML, Markdown or text, at most 5 MB.',
  },
  reading: { da: 'Læser …', en: 'Reading …' },
  noText: { da: 'Sæt en tekst ind først.', en: 'Paste a text first.' },
  noAnswer: {
    da: 'Serveren svarede ikke. Prøv igen; intet er gået tabt.',
    en: 'The server did not answer. Try again; nothing is lost.',
  },
  cannotRead: { da: 'Teksten kunne ikke læses', en: 'The text could not be read' },
  cannotImport: { da: 'Kladden kunne ikke laves', en: 'The draft could not be made' },

  words: {
    da: 'Ord i teksten: {total} · placeret: {placed} · lagt til side: {aside}',
    en: 'Words in the text: {total} · placed: {placed} · put aside: {aside}',
  },
  nothingLost: { da: 'Intet er tabt', en: 'Nothing is lost' },
  source: { da: 'Teksten', en: 'The text' },
  draft: { da: 'Kladden', en: 'The draft' },
  show: { da: 'Vis', en: 'Show' },
  pieces: { da: 'Tekstens afsnit', en: 'The parts of the text' },
  warnings: { da: 'Se på ({count})', en: 'To look at ({count})' },
  noWarnings: { da: 'Intet er usikkert.', en: 'Nothing is uncertain.' },

  title: { da: 'Overskrift', en: 'Title' },
  lead: { da: 'Manchet', en: 'Lead' },
  question: { da: 'Spørgsmål', en: 'Question' },
  answer: { da: 'Svar', en: 'Answer' },
  background: { da: 'Baggrund', en: 'Background' },
  aside: { da: 'Lagt til side', en: 'Put aside' },
  asSame: { da: 'fortsat', en: 'continued' },
  signAside: { da: 'Lagt til side: {text}', en: 'Put aside: {text}' },

  toolbar: { da: 'Det valgte afsnit', en: 'The chosen part' },
  howToMove: {
    da: 'Klik på det ord, hvor noget nyt begynder, eller brug ← og →. Vælg så »Del her«, »Begynd her« eller »Slut her«. En grænse kan også trækkes til et andet ord.',
    en: 'Click on the word where something new begins, or use ← and →. Then choose “Split here”, “Begin here” or “End here”. A boundary can also be dragged to another word.',
  },
  dragBoundary: { da: 'Træk grænsen til et andet ord', en: 'Drag the boundary to another word' },
  split: { da: 'Del …', en: 'Split …' },
  merge: { da: 'Læg til det over', en: 'Join to the one above' },
  moveUp: { da: 'Begynd tidligere', en: 'Begin earlier' },
  moveDown: { da: 'Begynd senere', en: 'Begin later' },
  keepSign: { da: 'Behold mærket', en: 'Keep the sign' },
  undo: { da: 'Fortryd', en: 'Undo' },
  redo: { da: 'Gentag', en: 'Redo' },
  splitHere: { da: 'Del her', en: 'Split here' },
  cancel: { da: 'Annullér', en: 'Cancel' },
  beginHere: { da: 'Begynd her', en: 'Begin here' },
  endHere: { da: 'Slut her', en: 'End here' },
  before: { da: 'Før »{word}«', en: 'Before “{word}”' },
  became: { da: 'Afsnittet er nu: {label}', en: 'The part is now: {label}' },
  didSplit: { da: 'Afsnittet er delt i to.', en: 'The part was split in two.' },
  didMerge: { da: 'Lagt sammen med afsnittet over.', en: 'Joined to the part above.' },
  didMove: { da: 'Grænsen er flyttet.', en: 'The boundary was moved.' },
  didKeep: { da: 'Mærket er taget med i teksten.', en: 'The sign is part of the text.' },
  didUndo: { da: 'Fortrudt.', en: 'Undone.' },
  didRedo: { da: 'Gentaget.', en: 'Redone.' },
  cannot: { da: 'Det kan ikke gøres her.', en: 'That cannot be done here.' },

  shortcuts: { da: 'Tastaturgenveje', en: 'Keyboard shortcuts' },
  shortcutsHelp: {
    da: 'De gælder, når et afsnit i teksten har fokus.',
    en: 'They work while a part of the text has the focus.',
  },
  keysMove: { da: 'til afsnittet over eller under', en: 'to the part above or below' },
  keysEnds: { da: 'til det første eller sidste', en: 'to the first or the last' },
  keysWord: { da: 'et ord tilbage eller frem', en: 'a word back or on' },
  keysSentence: { da: 'en sætning tilbage eller frem', en: 'a sentence back or on' },
  keysSplit: { da: 'del før ordet', en: 'split before the word' },
  keysBegin: {
    da: 'begynd her: det før ordet går til afsnittet over',
    en: 'begin here: what stands before the word goes to the part above',
  },
  keysEnd: {
    da: 'slut her: resten går til afsnittet under',
    en: 'end here: the rest goes to the part below',
  },
  keysBoundary: {
    da: 'flyt grænsen over afsnittet op eller ned',
    en: 'move the boundary above the part up or down',
  },

  nobody: {
    da: 'Ingen. Vælg ambassadøren, eller lav kladden uden.',
    en: 'Nobody. Choose the ambassador, or make the draft without.',
  },
  people: { da: 'Hvem svarer', en: 'Who answers' },
  whoIs: { da: 'Hvem er {name}?', en: 'Who is {name}?' },
  newDraft: { da: 'Ny ambassadør (kladde): {name}', en: 'New ambassador (draft): {name}' },
  leaveOut: { da: 'Tages ikke med', en: 'Left out' },
  choose: { da: 'Vælg …', en: 'Choose …' },
  severalOfThatName: {
    da: 'Flere ambassadører hedder sådan. Vælg den rigtige.',
    en: 'Several ambassadors have that name. Choose the right one.',
  },
  addPerson: { da: 'Tilføj en ambassadør', en: 'Add an ambassador' },
  role: { da: 'Rolle', en: 'Role' },
  noRole: { da: 'Ingen rolle', en: 'No role' },
  interviewer: { da: 'Interviewer', en: 'Interviewer' },
  titleGuess: {
    da: 'Teksten har ingen overskrift. Skriv en:',
    en: 'The text has no title. Write one:',
  },
  noLead: { da: 'Ingen manchet', en: 'No lead' },
  noQuestions: { da: 'Ingen spørgsmål endnu', en: 'No questions yet' },
  noAnswerYet: { da: 'Intet svar', en: 'No answer' },
  fromBank: { da: 'Fra spørgsmålsbanken: {wording}', en: 'From the question bank: {wording}' },
  sameAsBank: { da: 'Fra spørgsmålsbanken', en: 'From the question bank' },
  notInBank: { da: 'Ikke fra spørgsmålsbanken', en: 'Not from the question bank' },
  change: { da: 'Vælg', en: 'Choose' },
  changeFor: {
    da: 'Vælg spørgsmål fra banken til »{wording}«',
    en: 'Choose the bank’s question for “{wording}”',
  },
  remove: { da: 'Fjern', en: 'Remove' },
  removeFor: {
    da: 'Fjern koblingen til banken for »{wording}«',
    en: 'Remove the link to the bank from “{wording}”',
  },
  make: { da: 'Lav kladden', en: 'Make the draft' },
  making: { da: 'Laver kladden …', en: 'Making the draft …' },
  another: { da: 'Begynd forfra', en: 'Start over' },
  anotherBody: {
    da: 'Inddelingen af denne tekst går tabt.',
    en: 'The division of this text is lost.',
  },
  stay: { da: 'Bliv her', en: 'Stay here' },
  understood: {
    da: 'Teksten er læst: {questions} spørgsmål.',
    en: 'The text has been read: {questions} questions.',
  },
} satisfies Record<string, Localised>

export type ImportSay = (
  key: keyof typeof importWords,
  filled?: Record<string, string | number>,
) => string

/** Our words in one language, with what stands in braces filled in. */
export function importWordsIn(language: Language): ImportSay {
  return (key, filled = {}) =>
    importWords[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(filled[name] ?? whole),
    )
}
