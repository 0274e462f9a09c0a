/** What the scheduling itself says of what it could not do. */
export const gone = {
  da: 'Dokumentet er slettet.',
  en: 'The document was deleted.',
}
export const trashed = {
  da: 'Dokumentet ligger i papirkurven.',
  en: 'The document lies in the trash.',
}
export const overtaken = {
  da: 'En anden version er udgivet, siden det blev planlagt. Planen ville have lagt en ældre version på sitet.',
  en: 'Another version was published since this was planned. The plan would have put an older one on the site.',
}
