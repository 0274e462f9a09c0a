import { HttpError } from '../httpError.ts'
import { checkedJson } from './json.ts'
import { limits } from './limits.ts'
import { tooLarge } from './tooLarge.ts'

const refuse = (da: string, en: string) => new HttpError(400, { da, en })

/**
 * A form as the admin sends it: `_payload` holds the document as JSON, `file` the file. It is read here and
 * written anew, so that Payload, whose own reader answers a broken form with a 500, only sees what was checked.
 */
export async function checkedForm(
  bytes: Buffer,
  contentType: string,
  bounds: { data: number; takesFile: boolean },
): Promise<FormData> {
  const form = await parsed(bytes, contentType)
  const clean = new FormData()
  for (const [name, value] of form) {
    if (name === '_payload' && typeof value === 'string' && !clean.has(name)) {
      if (Buffer.byteLength(value) > bounds.data) throw tooLarge(bounds.data)
      checkedJson(value)
      clean.append(name, value)
    } else if (name === 'file' && typeof value !== 'string' && !clean.has(name)) {
      if (!bounds.takesFile) {
        throw refuse('Her kan ikke sendes en fil.', 'A file cannot be sent here.')
      }
      if (value.size > limits.upload) throw tooLarge(limits.upload)
      clean.append(name, value, value.name)
    } else {
      throw refuse(
        `Formularfeltet »${name.slice(0, 40)}« kendes ikke. Send dokumentet som JSON i »_payload« og filen i »file«, hver én gang.`,
        `The form field “${name.slice(0, 40)}” is not known. Send the document as JSON in “_payload” and the file in “file”, each once.`,
      )
    }
  }
  // Payload's handlers expect data
  if (!clean.has('_payload')) clean.append('_payload', '{}')
  return clean
}

async function parsed(bytes: Buffer, contentType: string): Promise<FormData> {
  try {
    const body = new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength)
    return await new Response(body, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw refuse('Formularen kan ikke læses.', 'The form cannot be read.')
  }
}
