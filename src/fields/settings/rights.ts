import type { Field, TextFieldSingleValidation } from 'payload'
import { say } from '../../i18n/say.ts'
import { statementAddress } from '../../publishing/statement.ts'
import { richText } from '../richText.ts'

const problem = {
  da: 'Skriv erklæringens adresse, som begynder med https://www.was.digst.dk/.',
  en: 'Write the statement’s address, which begins with https://www.was.digst.dk/.',
}

const isStatement: TextFieldSingleValidation = (value, { req }) =>
  !value || statementAddress(value) !== null || say(req, problem)

/** What readers have a right to be told. Empty texts leave it to the site to say what it knows. */
export const rightsFields: Field[] = [
  {
    name: 'rights',
    type: 'group',
    label: { da: 'Rettigheder', en: 'Rights' },
    fields: [
      {
        name: 'statementUrl',
        type: 'text',
        maxLength: 500,
        validate: isStatement,
        label: {
          da: 'Tilgængelighedserklæringens adresse',
          en: 'Address of the accessibility statement',
        },
        admin: {
          description: {
            da: 'Erklæringen på was.digst.dk. Adresserne /was og /en/was fører dertil.',
            en: 'The statement at was.digst.dk. The addresses /was and /en/was lead there.',
          },
        },
      },
      richText(
        'accessibility',
        { da: 'Om tilgængelighed', en: 'On accessibility' },
        {
          da: 'Siden /tilgaengelighed. Står feltet tomt, viser sitet en kort standardtekst.',
          en: 'The page /tilgaengelighed. When empty, the site shows a short standard text.',
        },
      ),
      richText(
        'privacy',
        { da: 'Om privatliv', en: 'On privacy' },
        {
          da: 'Siden /privatliv. Står feltet tomt, viser sitet en kort standardtekst.',
          en: 'The page /privatliv. When empty, the site shows a short standard text.',
        },
      ),
    ],
  },
]
