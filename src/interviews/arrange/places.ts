import { plainOf } from '../../richtext/rich.ts'
import { runsOf } from './content.ts'
import type { Doubt } from './doubts.ts'
import type { Arrangement } from './types.ts'

/** Where a doubt is looked at: a piece, the people, or the text as a whole. */
export type DoubtPlace = { piece: string } | 'people' | 'text'

/** The place that a doubt is about. */
export function placeOf(doubt: Doubt, arrangement: Arrangement): DoubtPlace {
  switch (doubt.kind) {
    case 'noPeople':
    case 'severalAnswer':
    case 'unresolvedSpeaker':
      return 'people'
    case 'unanswered':
      return pieceSaying(arrangement, doubt.questions[0])
    case 'boxInAnswer':
      return pieceSaying(arrangement, doubt.box)
    case 'maybeQuestion':
      return pieceSaying(arrangement, doubt.line)
    case 'asides':
      return pieceSaying(arrangement, doubt.labels[0])
    case 'droppedFormat':
      return { piece: doubt.piece }
    case 'askedBy':
      return pieceSaying(arrangement, doubt.names[0])
    case 'numbers':
    case 'contested':
      return firstQuestion(arrangement)
    case 'empty':
    case 'noQuestions':
    case 'languageUnsure':
    case 'damagedCharacters':
      return damaged(arrangement, doubt.kind)
  }
}

function pieceSaying(arrangement: Arrangement, text = ''): DoubtPlace {
  const wanted = text.slice(0, 60)
  const found = arrangement.pieces.find(
    (piece) => plainOf({ runs: runsOf(arrangement, piece) }).startsWith(wanted) && wanted !== '',
  )
  const anywhere =
    found ??
    arrangement.pieces.find(({ source, start, end }) =>
      plainOf({ runs: arrangement.source[source]?.runs ?? [] })
        .slice(start, end)
        .includes(wanted),
    )
  return anywhere && wanted !== '' ? { piece: anywhere.id } : 'text'
}

function firstQuestion({ pieces }: Arrangement): DoubtPlace {
  const found = pieces.find(({ label }) => label === 'question')
  return found ? { piece: found.id } : 'text'
}

function damaged(arrangement: Arrangement, kind: Doubt['kind']): DoubtPlace {
  return kind === 'damagedCharacters' ? pieceSaying(arrangement, '\uFFFD') : 'text'
}
