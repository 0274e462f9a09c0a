import type { Request, Response } from 'express'
import { LRUCache } from 'lru-cache'
import type { Language } from '../../i18n/text.ts'
import type { Brought, Made, Memory } from '../../memory/index.ts'
import { requestLanguage } from '../language.ts'

/** Characters of addresses whose meaning is remembered, in all. */
const mostAddresses = 2_000_000
/** Languages as browsers ask for them: there are few, but what others invent must not fill the memory. */
const mostLanguages = 500
const longestHeader = 200

/**
 * The answers of the API that are kept. Two addresses that ask the same (`apiQuestion`) have one; what an address asks is
 * remembered once its guards have let it through, so that the next reader is answered before them.
 */
export class ApiMemory {
  readonly #memory: Memory
  readonly #questions = new LRUCache<string, string>({
    maxSize: mostAddresses,
    sizeCalculation: (question, address) => question.length + address.length,
  })
  readonly #languages = new Map<string, Language>()

  constructor(memory: Memory) {
    this.#memory = memory
  }

  /** Answers a request that the guards have let through; rejects when the answer can't be made. */
  answer(
    req: Request,
    res: Response,
    question: string,
    make: (language: Language) => Promise<Made>,
  ): Promise<void> {
    const language = requestLanguage(req)
    const accepted = req.headers['accept-language'] ?? ''
    if (this.#languages.size < mostLanguages && accepted.length < longestHeader) {
      this.#languages.set(accepted, language)
    }
    this.#questions.set(req.originalUrl, question)
    const key = keyOf(question, language)
    return this.#memory.answer(req, res, { key, make: () => make(language) })
  }

  /** The key of the answer that a request asks for, when the same was asked before; null otherwise. */
  keyOf(address: string, brought: Brought): string | null {
    if (brought.own) return null
    const question = this.#questions.get(address)
    const language = this.#languages.get(brought.language ?? '')
    return question && language ? keyOf(question, language) : null
  }
}

const keyOf = (question: string, language: Language) => `${question}\n${language}`
