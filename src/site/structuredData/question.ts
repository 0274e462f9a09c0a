import { richTextToParagraphs } from '../../richtext/plainText.ts'
import { summarise } from '../text.ts'
import type { GivenAnswer, QuestionPage } from '../viewModels/questionPage.ts'
import { bylinePerson } from './person.ts'
import type { Place, Thing } from './thing.ts'

const answerLength = 300

/** A question of the bank with everybody's answers: one collection page, and no list of frequent questions. */
export function questionThing(model: QuestionPage, { baseUrl, url }: Place): Thing {
  return {
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    url,
    name: model.wording.text,
    mainEntity: {
      '@type': 'Question',
      name: model.wording.text,
      inLanguage: model.wording.lang,
      answerCount: model.total,
      suggestedAnswer: model.answers.flatMap((answer) => answerThing(answer, baseUrl)),
    },
  }
}

function answerThing({ answer, byline, day, path }: GivenAnswer, baseUrl: string): Thing[] {
  const text = answer ? richTextToParagraphs(answer.content).join('\n') : ''
  if (!answer || !text) return []
  return [
    {
      '@type': 'Answer',
      text: summarise(text, answerLength),
      inLanguage: answer.lang,
      url: `${baseUrl}${path}`,
      datePublished: day ?? undefined,
      author: byline.map((line) => bylinePerson(line, baseUrl)),
    },
  ]
}
