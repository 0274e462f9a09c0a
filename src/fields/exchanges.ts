import type { ArrayField } from 'payload'
import { copyWording } from './hooks/copyWording.ts'
import { ownWordsField } from './invitations.ts'
import { richText } from './richText.ts'

/** Questions as they were worded when asked, each with its answer. */
export const exchangesField: ArrayField = {
  name: 'exchanges',
  type: 'array',
  label: { da: 'Spørgsmål og svar', en: 'Questions and answers' },
  labels: {
    singular: { da: 'spørgsmål', en: 'question' },
    plural: { da: 'spørgsmål', en: 'questions' },
  },
  admin: {
    components: {
      beforeInput: ['/src/admin/QuestionSetButton.tsx#QuestionSetButton'],
      Diff: '/src/admin/diff/ExchangesDiff.tsx#ExchangesDiff',
      RowLabel: '/src/admin/ExchangeLabel.tsx#ExchangeLabel',
    },
  },
  fields: [
    {
      name: 'question',
      type: 'relationship',
      relationTo: 'questions',
      index: true,
      label: { da: 'Fra spørgsmålsbanken', en: 'From the question bank' },
      filterOptions: { retired: { not_equals: true } },
      admin: {
        components: { Field: '/src/admin/QuestionField.tsx#QuestionField' },
        description: {
          da: 'Vælger du et spørgsmål, kopieres ordlyden herunder. Senere rettelser i banken ændrer ikke dette interview.',
          en: 'Choosing a question copies its wording below. Later changes in the bank leave this interview alone.',
        },
      },
    },
    {
      name: 'wording',
      type: 'text',
      required: true,
      localized: true,
      label: { da: 'Spørgsmålet, som det blev stillet', en: 'The question as it was asked' },
      admin: { components: { Field: '/src/admin/LongTextField.tsx#LongTextField' } },
      hooks: { beforeChange: [copyWording] },
    },
    richText('answer', { da: 'Svar', en: 'Answer' }),
    ownWordsField,
  ],
}
