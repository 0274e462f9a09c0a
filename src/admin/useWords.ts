'use client'
import { useSay } from './useSay.ts'
import { words } from './words.ts'

/** Gives a text of ours in the language of the admin panel. */
export const useWords = (): ((key: keyof typeof words) => string) => useSay(words).say
