import type { Language } from '../../i18n/text.ts'
import { richTextToParagraphs } from '../../richtext/plainText.ts'
import { summarise } from '../text.ts'
import type { Exchange, InterviewPage } from '../viewModels/interviewPage.ts'
import { words } from '../words.ts'
import { imageThing } from './image.ts'
import { bylinePerson } from './person.ts'
import { organisationId, type Place, type Thing } from './thing.ts'

/** The page has the whole answer; so much of it says what it is about without sending everything twice. */
const answerLength = 300

/** An interview: an article whose parts are questions and answers. It is nobody's list of frequent questions. */
export function interviewThing(model: InterviewPage, place: Place, language: Language): Thing {
  const { baseUrl, url } = place
  const people = model.byline.map((line) => bylinePerson(line, baseUrl))
  const publisher = { '@id': organisationId(baseUrl) }
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    genre: 'Interview',
    headline: model.title.text,
    description: model.lead ? summarise(model.lead.text, 300) : undefined,
    inLanguage: model.title.lang,
    datePublished: model.publishedOn ?? undefined,
    dateCreated: model.interviewedOn ?? undefined,
    author: model.interviewer ? { '@type': 'Person', name: model.interviewer } : publisher,
    publisher,
    about: people,
    contributor: people.map((person) =>
      person['@id'] ? { '@id': person['@id'] } : { '@type': 'Person', name: person.name },
    ),
    image: imageThing(model.cover, baseUrl),
    hasPart: model.exchanges.map((exchange) => questionThing(exchange, model, place, language)),
  }
}

function questionThing(
  { number, wording, answer }: Exchange,
  { byline }: InterviewPage,
  { baseUrl, url }: Place,
  language: Language,
): Thing {
  const at = `${url}#${words[language].interview.anchor(number)}`
  const text = answer ? richTextToParagraphs(answer.content).join('\n') : ''
  const [only, ...others] = byline
  return {
    '@type': 'Question',
    '@id': at,
    url: at,
    position: number,
    name: wording.text,
    inLanguage: wording.lang,
    acceptedAnswer: text
      ? {
          '@type': 'Answer',
          text: summarise(text, answerLength),
          inLanguage: answer?.lang,
          url: at,
          // With several interviewees the text itself says who answers.
          author: only && others.length === 0 ? bylineName(bylinePerson(only, baseUrl)) : undefined,
        }
      : undefined,
  }
}

const bylineName = ({ name, url }: Thing): Thing => ({ '@type': 'Person', name, url })
