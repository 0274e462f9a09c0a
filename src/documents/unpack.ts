import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { limits } from './limits.ts'
import { problems } from './problem.ts'

/** What a packed document holds: Word's as HTML, OpenDocument's as its XML. */
interface Unpacked {
  docx: { html: string }
  odt: { content: string; styles: string }
}

/** The process runs in the project's folder, as a bundle or from the sources. */
const script = path.resolve('src/documents/worker.mjs')

/** Unpacks a document in a thread of its own, within bounds of time and memory. Throws DocumentProblem. */
export function unpack<Kind extends keyof Unpacked>(
  kind: Kind,
  bytes: Uint8Array,
  bounds: { time: number; memory: number } = limits,
): Promise<Unpacked[Kind]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { kind, bytes, limits },
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: bounds.memory, maxYoungGenerationSizeMb: 32 },
    })
    const end = (settle: () => void): void => {
      clearTimeout(timer)
      worker.removeAllListeners()
      // what a thread still says while it is being ended interests nobody
      worker.on('error', () => undefined)
      void worker.terminate()
      settle()
    }
    const timer = setTimeout(() => end(() => reject(problems.tooSlow())), bounds.time)
    worker.once('message', (answer: Unpacked[Kind] | { problem: string }) =>
      end(() => ('problem' in answer ? reject(problemCalled(answer.problem)) : resolve(answer))),
    )
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? problems.unpacksTooLarge()
            : problems.broken(),
        ),
      ),
    )
    worker.once('exit', () => end(() => reject(problems.broken())))
  })
}

/** The libraries' own messages mean nothing to an editor: the document is broken then. */
function problemCalled(name: string): Error {
  const known = ['unpacksTooLarge', 'entities', 'encrypted', 'unknown'] as const
  const found = known.find((one) => one === name)
  return found ? problems[found]() : problems.broken()
}
