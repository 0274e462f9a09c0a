import type { Column } from './columns.ts'
import type { Format } from './formats.ts'

type Docs = Record<string, unknown>[]

interface Source {
  /** The first batch, which has been read already. */
  first: IteratorResult<Docs>
  /** The others, read when the one before has been sent. */
  batches: AsyncGenerator<Docs>
  /** Called once the file is whole, has failed, or nobody wants it any more. */
  over: () => void
}

/** The file as it is written: never more than one batch of it is held. */
export function streamOf(
  format: Format,
  columns: Column[],
  { first, batches, over }: Source,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next = first
  let begun = false
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          if (!begun) controller.enqueue(encoder.encode(format.begin(columns)))
          if (next.done) {
            controller.enqueue(encoder.encode(format.end))
            controller.close()
            over()
            return
          }
          controller.enqueue(encoder.encode(format.batch(next.value, columns, !begun)))
          begun = true
          next = await batches.next()
        } catch (error) {
          over()
          throw error
        }
      },
      async cancel() {
        over()
        await batches.return(undefined)
      },
    },
    // a batch is read when the one before it has been sent
    { highWaterMark: 0 },
  )
}
