import type { Language } from '../../i18n/text.ts'
import { pageWords } from '../pageWords.ts'
import type { QuestionLine } from '../viewModels/question.ts'
import { Text } from './Text.tsx'

/** Questions with the number of answers that each has got. */
export function QuestionList(props: { questions: QuestionLine[]; language: Language }) {
  const { questions, language } = props
  const texts = pageWords[language].question
  return (
    <ul className="questions">
      {questions.map((question) => (
        <li key={question.path}>
          <a href={question.path}>
            <Text passage={question.wording} language={language} />
          </a>{' '}
          <span className="meta">{texts.answers(question.answers)}</span>
        </li>
      ))}
    </ul>
  )
}
