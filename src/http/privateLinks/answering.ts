import type { PurposeHandler } from './purpose.ts'

export const answering: PurposeHandler = { show: async () => null, actions: {} }
