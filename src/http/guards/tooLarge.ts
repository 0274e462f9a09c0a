import { HttpError } from '../httpError.ts'

/** The refusal of a body over `limit` bytes. */
export function tooLarge(limit: number): HttpError {
  const size = limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MB` : `${limit / 1024} kB`
  return new HttpError(
    413,
    {
      da: `Det sendte fylder for meget. Grænsen er ${size}.`,
      en: `What was sent is too large. The limit is ${size}.`,
    },
    // the rest of the body is not read, so the connection can't be used again
    { Connection: 'close' },
  )
}
