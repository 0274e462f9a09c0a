import { AsyncLocalStorage } from 'node:async_hooks'

/** What an answer in the making has read so far. */
export interface Recording {
  /** Tags of what it is made of: `interviews`, `interviews:42`, `settings`. */
  readonly tags: Set<string>
  /** Whether it looked at drafts or versions: what it says is then for nobody else. */
  unfit: boolean
}

// Next bundles a copy of this module for the admin, so the storage hangs on globalThis.
const key = Symbol.for('stafet.recording')
const holder = globalThis as { [key]?: AsyncLocalStorage<Recording | undefined> }
if (!holder[key]) holder[key] = new AsyncLocalStorage<Recording | undefined>()
const recordings: AsyncLocalStorage<Recording | undefined> = holder[key]

export const newRecording = (): Recording => ({ tags: new Set(), unfit: false })

/** The recording that the running code is part of, if any. */
export const currentRecording = (): Recording | undefined => recordings.getStore()

/** Runs `work`; all that it reads from the database, however deep inside and however late, is noted in the recording. */
export function recordIn<T>(recording: Recording, work: () => T): T {
  return recordings.run(recording, work)
}

/** Runs `work` without noting what it reads: for what no answer depends on. */
export function unrecorded<T>(work: () => T): T {
  return recordings.run(undefined, work)
}

/** Notes that the answer in the making depends on something that it did not read by itself, such as what another remembered. */
export function noteRead(...tags: string[]): void {
  const recording = recordings.getStore()
  for (const tag of tags) recording?.tags.add(tag)
}
