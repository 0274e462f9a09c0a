/** What a private link lets its one person do with its one document. */
export const purposes = ['answer', 'approve'] as const
export type Purpose = (typeof purposes)[number]

/** Where private links begin, on the public site. */
export const privateRoot = '/privat'

/** The path of a private link. */
export const privatePath = (token: string): string => `${privateRoot}/${token}`
