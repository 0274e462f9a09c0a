/** What documents are called by: lists are sorted by it either way, and searched in it. */
export const headings = ['title', 'name', 'wording', 'alt']
