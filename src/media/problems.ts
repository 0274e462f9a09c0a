import type { Localised } from '../i18n/text.ts'
import { maxImageBytes, maxPdfBytes, maxSide } from './limits.ts'

/** Why a file is not taken. `found` is the type its bytes show, e.g. `image/heic`; `limit` is in pixels. */
export type FileProblem =
  | { code: 'missing' }
  | { code: 'empty' }
  | { code: 'onlyOne' }
  | { code: 'tooLarge'; what: 'image' | 'pdf' | 'file' }
  | { code: 'wrongType'; found?: string }
  | { code: 'tooManyPixels'; width: number; height: number; limit: number }
  | { code: 'animated' }
  | { code: 'broken'; what: 'image' | 'pdf' }
  | { code: 'activePdf'; found: string }
  | { code: 'protectedPdf' }
  | { code: 'otherKind' }

/** Thrown by the image work; whoever answers the reader translates it. */
export class FileRefused extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem) {
    super(problemText(problem).en)
    this.name = 'FileRefused'
    this.problem = problem
  }
}

/** The HTTP status of a refusal: 413 when the file is too large, otherwise 400. */
export function problemStatus(problem: FileProblem): 400 | 413 {
  return problem.code === 'tooLarge' ? 413 : 400
}

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000)
const megapixels = (pixels: number) => Math.floor(pixels / 1_000_000)

const accepted: Localised = {
  da: 'Brug JPEG, PNG, WebP eller AVIF til billeder og PDF til bilag.',
  en: 'Use JPEG, PNG, WebP or AVIF for images and PDF for attachments.',
}

const wrongTypes: Record<string, Localised> = {
  'image/svg+xml': {
    da: 'SVG-filer kan ikke bruges, fordi de kan indeholde programkode.',
    en: 'SVG files cannot be used, because they can contain program code.',
  },
  'text/html': {
    da: 'Filen er en webside (HTML) og kan ikke bruges.',
    en: 'The file is a web page (HTML) and cannot be used.',
  },
  'image/heic': {
    da: 'Filen er i HEIC-format, som mange telefoner bruger. Gem eller eksportér den som JPEG først.',
    en: 'The file is in HEIC format, which many phones use. Save or export it as JPEG first.',
  },
}

function wrongType(found: string | undefined): Localised {
  const known = found ? wrongTypes[found] : undefined
  const what = known ?? {
    da: found
      ? `Filens indhold er af typen ${found}, som ikke kan bruges.`
      : 'Filens indhold er ikke et billede eller en PDF, uanset hvad filen hedder.',
    en: found
      ? `The content of the file is of type ${found}, which cannot be used.`
      : 'The content of the file is not an image or a PDF, whatever its name says.',
  }
  return { da: `${what.da} ${accepted.da}`, en: `${what.en} ${accepted.en}` }
}

function tooLarge(what: 'image' | 'pdf' | 'file'): Localised {
  const images = megabytes(maxImageBytes)
  const pdfs = megabytes(maxPdfBytes)
  if (what === 'image') {
    return {
      da: `Billedet er for stort. Et billede må højst fylde ${images} MB.`,
      en: `The image is too large. An image may take at most ${images} MB.`,
    }
  }
  if (what === 'pdf') {
    return {
      da: `PDF-filen er for stor. Den må højst fylde ${pdfs} MB.`,
      en: `The PDF is too large. It may take at most ${pdfs} MB.`,
    }
  }
  return {
    da: `Filen er for stor. Et billede må højst fylde ${images} MB og en PDF højst ${pdfs} MB.`,
    en: `The file is too large. An image may take at most ${images} MB and a PDF at most ${pdfs} MB.`,
  }
}

/** What the editor is told: what is wrong, and what to do. */
export function problemText(problem: FileProblem): Localised {
  switch (problem.code) {
    case 'missing':
      return { da: 'Vælg en fil at uploade.', en: 'Choose a file to upload.' }
    case 'empty':
      return {
        da: 'Filen er tom. Prøv at gemme den igen, og upload den på ny.',
        en: 'The file is empty. Save it again and upload it once more.',
      }
    case 'onlyOne':
      return {
        da: 'En fil kan kun udskiftes på ét dokument ad gangen.',
        en: 'A file can be replaced on one document at a time only.',
      }
    case 'tooLarge':
      return tooLarge(problem.what)
    case 'wrongType':
      return wrongType(problem.found)
    case 'tooManyPixels':
      return {
        da: `Billedet er ${problem.width} × ${problem.height} pixel. Det må højst have ${megapixels(problem.limit)} megapixel, og ingen side må være over ${maxSide} pixel. Gør det mindre, og prøv igen.`,
        en: `The image is ${problem.width} × ${problem.height} pixels. It may have at most ${megapixels(problem.limit)} megapixels, and no side may exceed ${maxSide} pixels. Make it smaller and try again.`,
      }
    case 'animated':
      return {
        da: 'Billedet er en animation. Gem ét af billederne som et stillbillede, og upload det.',
        en: 'The image is an animation. Save one of its frames as a still image and upload that.',
      }
    case 'broken':
      return problem.what === 'image'
        ? {
            da: 'Billedet kan ikke læses. Filen er beskadiget eller ikke hentet helt færdig.',
            en: 'The image cannot be read. The file is damaged or was not downloaded completely.',
          }
        : {
            da: 'PDF-filen kan ikke læses. Den er beskadiget eller ikke hentet helt færdig.',
            en: 'The PDF cannot be read. It is damaged or was not downloaded completely.',
          }
    case 'activePdf':
      return {
        da: `PDF-filen indeholder programkode eller indlejrede filer (${problem.found}). Gem den igen som en almindelig PDF, for eksempel ved at udskrive til PDF.`,
        en: `The PDF contains program code or embedded files (${problem.found}). Save it again as a plain PDF, for example by printing to PDF.`,
      }
    case 'protectedPdf':
      return {
        da: 'PDF-filen er beskyttet eller krypteret. Gem den uden beskyttelse, og prøv igen.',
        en: 'The PDF is protected or encrypted. Save it without protection and try again.',
      }
    case 'otherKind':
      return {
        da: 'Et billede kan kun udskiftes med et billede og en PDF kun med en PDF. Opret filen som ny i stedet.',
        en: 'An image can be replaced by an image only, and a PDF by a PDF only. Add the file as a new one instead.',
      }
  }
}
