import type { GroupField, SelectField, TextareaField, UIField } from 'payload'
import { byEditorsOnly, readByEditors } from '../access/rules.ts'
import {
  approvalModes,
  modeLabels,
  type Practice,
  practiceLabels,
  practices,
  practiceTexts,
} from '../approval/modes.ts'

const editorsOnly = { ...byEditorsOnly, read: readByEditors }

const modes = approvalModes.map((value) => ({ value, label: modeLabels[value] }))

/** Whether interviews with holders of a role need their approval. */
export const roleApprovalField: SelectField = {
  name: 'approval',
  type: 'select',
  defaultValue: 'asked',
  options: modes,
  access: editorsOnly,
  label: { da: 'Godkendelse af interviews', en: 'Approval of interviews' },
  admin: {
    description: {
      da: 'Kræves: Et interview kan først udgives, når alle interviewede har godkendt det. Det enkelte interview kan afvige.',
      en: 'Required: an interview can’t be published until every interviewee has approved it. A single interview may differ.',
    },
  },
}

/** The same for one interview, which may follow its role. */
export const interviewApprovalField: SelectField = {
  name: 'approval',
  type: 'select',
  defaultValue: 'inherit',
  options: [{ value: 'inherit', label: { da: 'Som rollen', en: 'As the role' } }, ...modes],
  access: editorsOnly,
  label: { da: 'Skal teksten godkendes?', en: 'Does the text need approval?' },
  admin: {
    description: {
      da: 'Om de interviewede skal godkende teksten, før den udgives.',
      en: 'Whether the interviewees have to approve the text before it is published.',
    },
  },
}

/** The panel where approval is asked for and seen. */
export const approvalPanelField: UIField = {
  name: 'approvalPanel',
  type: 'ui',
  admin: { components: { Field: '/src/admin/approval/ApprovalPanel.tsx#ApprovalPanel' } },
}

/** The fields of the settings in which a practice is worded. */
const wordingOf: Record<Practice, TextareaField['name']> = {
  full: 'fullText',
  ownQuotes: 'ownQuotesText',
  factsOnly: 'factsOnlyText',
}

const wordingField = (practice: Practice): TextareaField => ({
  name: wordingOf[practice],
  type: 'textarea',
  localized: true,
  maxLength: 2000,
  label: {
    da: `Ordlyd: ${practiceLabels[practice].da.toLowerCase()}`,
    en: `Wording: ${practiceLabels[practice].en.toLowerCase()}`,
  },
  admin: {
    condition: (_, siblings) => (siblings?.practice ?? 'full') === practice,
    description: {
      da: `Det læser den interviewede. Står feltet tomt: »${practiceTexts[practice].da}«`,
      en: `This is what the interviewee reads. When empty: “${practiceTexts[practice].en}”`,
    },
  },
})

/** What interviewees are asked to judge, and how they are told. */
export const approvalSettings: GroupField = {
  name: 'approval',
  type: 'group',
  label: { da: 'Godkendelse af interviews', en: 'Approval of interviews' },
  access: editorsOnly,
  fields: [
    {
      name: 'practice',
      type: 'select',
      defaultValue: 'full',
      options: practices.map((value) => ({ value, label: practiceLabels[value] })),
      label: { da: 'Hvad bedes de interviewede om?', en: 'What are interviewees asked for?' },
    },
    ...practices.map(wordingField),
  ],
}

/** The wording of a practice as the settings hold it; empty when the standard one is in force. */
export const wordingIn = (
  settings: Record<string, unknown> | null | undefined,
  practice: Practice,
): unknown => settings?.[wordingOf[practice]]
