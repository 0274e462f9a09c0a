import type { Language } from '../../i18n/text.ts'

interface CommentWords {
  heading: string
  help: string
  none: string
  unsaved: string
  write: string
  hint: string
  send: string
  sending: string
  resolve: string
  reopen: string
  edit: string
  save: string
  cancel: string
  remove: string
  removeAsk: string
  removeYes: string
  edited: string
  resolvedBy: (name: string) => string
  showResolved: (count: number) => string
  people: string
  open: (count: number) => string
  failed: string
  somebody: string
  on: (name: string) => string
  mentioned: (names: string) => string
  sent: string
  removed: string
}

/** What the thread on a draft says. */
export const commentWords: Record<Language, CommentWords> = {
  da: {
    heading: 'Kommentarer',
    help: 'Ses kun af redaktionen.',
    none: 'Ingen har kommenteret endnu.',
    unsaved: 'Gem dokumentet, så kan det kommenteres.',
    write: 'Skriv en kommentar',
    hint: 'Skriv @ og et navn for at nævne en kollega, som så får en mail.',
    send: 'Kommentér',
    sending: 'Sender …',
    resolve: 'Markér som løst',
    reopen: 'Åbn igen',
    edit: 'Rediger',
    save: 'Gem',
    cancel: 'Fortryd',
    remove: 'Slet',
    removeAsk: 'Slet kommentaren for altid?',
    removeYes: 'Ja, slet',
    edited: 'rettet',
    resolvedBy: (name) => `Løst af ${name}`,
    showResolved: (count) => `${count} ${count === 1 ? 'løst kommentar' : 'løste kommentarer'}`,
    people: 'Kolleger, der kan nævnes',
    open: (count) => `${count} ${count === 1 ? 'åben' : 'åbne'}`,
    failed: 'Serveren svarede ikke. Prøv igen.',
    somebody: 'En tidligere kollega',
    on: (name) => `Kommentar fra ${name}`,
    mentioned: (names) => `Nævner ${names}`,
    sent: 'Kommentaren er gemt.',
    removed: 'Kommentaren er slettet.',
  },
  en: {
    heading: 'Comments',
    help: 'Seen by the editors only.',
    none: 'Nobody has commented yet.',
    unsaved: 'Save the document to comment on it.',
    write: 'Write a comment',
    hint: 'Type @ and a name to mention a colleague, who then gets an email.',
    send: 'Comment',
    sending: 'Sending …',
    resolve: 'Resolve',
    reopen: 'Reopen',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    remove: 'Delete',
    removeAsk: 'Delete the comment for good?',
    removeYes: 'Yes, delete',
    edited: 'edited',
    resolvedBy: (name) => `Resolved by ${name}`,
    showResolved: (count) => `${count} resolved ${count === 1 ? 'comment' : 'comments'}`,
    people: 'Colleagues who can be mentioned',
    open: (count) => `${count} open`,
    failed: 'The server did not answer. Try again.',
    somebody: 'A former colleague',
    on: (name) => `Comment by ${name}`,
    mentioned: (names) => `Mentions ${names}`,
    sent: 'The comment has been saved.',
    removed: 'The comment has been deleted.',
  },
}
