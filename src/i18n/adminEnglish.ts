/** Where Payload's English for its admin panel can't stand: see the same keys of `adminDanish`. */
export const adminEnglish = { general: { sortByLabelDirection: 'Sort: {{direction}}' } }
