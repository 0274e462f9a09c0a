import type { Payload } from 'payload'
import { factories } from '../factories/index.ts'
import { heading, link, paragraph, richText, text, uploadOf } from './lexical.ts'

/** The moment at which the programme below is looked at. */
export const moment = new Date('2026-02-10T09:00:00.000Z')

/** Words that must never reach a reader: each stands in a document that is not public. */
export const secrets = {
  draftInterview: 'Kanariefugl-kladde',
  pendingEdit: 'Kanariefugl-rettelse',
  trashedInterview: 'Kanariefugl-papirkurv',
  draftCase: 'Kanariefugl-casekladde',
  trashedCase: 'Kanariefugl-casepapirkurv',
  draftAmbassador: 'Kanariefugl-person',
  unannounced: 'Kanariefugl-uannonceret',
  trashedPicture: 'Kanariefugl-foto',
  trashedTheme: 'Kanariefugl-tema',
  draftTheme: 'Kanariefugl-emne',
  draftOrganisation: 'Kanariefugl-sted',
  trashedOrganisation: 'Kanariefugl-nedlagt',
  unanswered: 'Kanariefugl-ubesvaret',
  trashedQuestion: 'Kanariefugl-spoergsmaal',
  draftAnswer: 'Kanariefugl-svar',
  pastEvent: 'Kanariefugl-moede',
}

/**
 * A small programme with one of everything: a role whose seats go from two to three, a former, two present and an
 * announced holder, a vacancy, published and unpublished texts, Danish only and in both languages.
 */
export async function makeProgramme(payload: Payload) {
  const make = factories(payload)
  const all = { overrideAccess: true, depth: 0 } as const
  const portrait = await make.media({ alt: 'Karen Ørum ved et vindue', credit: 'Billedværkstedet' })
  const trashedPicture = await make.media({ alt: secrets.trashedPicture })
  const organisation = await make.organisations({ name: 'Ø Kommune', sector: 'municipality' })
  const draftOrganisation = await make.organisations({ name: secrets.draftOrganisation })
  const trashedOrganisation = await make.organisations({ name: secrets.trashedOrganisation })
  const role = await make.roles({
    name: 'Ambassadør for god ledelse',
    description: 'Hvervet bringer god ledelse frem i lyset.',
    seatHistory: [
      { from: '2019-03-01', seats: 2 },
      { from: '2021-03-01', seats: 3 },
    ],
  })
  await payload.update({
    ...all,
    collection: 'roles',
    id: role.id,
    locale: 'en',
    data: { name: 'Ambassador for good leadership' },
  })
  const person = (name: string, data = {}, state = { published: true }) =>
    make.ambassadors(state, { name, ...data })
  const karen = await person('Karen Ørum', {
    portrait: portrait.id,
    quote: 'Ledelse er at gøre hinanden dygtigere.',
    positions: [{ title: 'Skoleleder', organisation: organisation.id, from: '2018-08-01' }],
    biography: richText(paragraph(text('Karen har ledt skoler i tyve år.'))),
    links: [{ label: 'Skolens side', url: 'https://example.org/skolen' }],
  })
  const aase = await person('Åse Bang')
  const aerlig = await person('Ærø Lind')
  const ole = await person('Ole Dam')
  const zenia = await person('Zenia Krog')
  const hidden = await person(
    secrets.draftAmbassador,
    { positions: [{ title: 'Chef', organisation: draftOrganisation.id }] },
    { published: false },
  )
  const secret = await person(secrets.unannounced)
  const term = (ambassador: { id: string }, startsOn: string, endsOn?: string, more = {}) =>
    make.terms({ role: role.id, ambassador: ambassador.id, startsOn, endsOn, ...more })
  await term(ole, '2019-03-01', '2021-03-01')
  await term(aase, '2021-03-01', '2023-03-01')
  await term(zenia, '2021-03-01', '2023-03-01')
  await term(aerlig, '2021-03-01', '2023-03-01', { kind: 'acting' })
  await term(karen, '2023-03-01', '2026-03-01')
  await term(ole, '2025-03-01', undefined, { kind: 'acting' })
  await term(zenia, '2026-03-01', undefined, { announcedOn: '2026-02-01' })
  await term(secret, '2026-03-01', undefined, { announcedOn: '2026-02-20' })
  await term(hidden, '2019-03-01', '2020-03-01')
  const theme = await make.themes({ name: 'Tillid', description: 'Om at turde.' })
  const trashedTheme = await make.themes({ name: secrets.trashedTheme })
  const draftTheme = await make.themes({ name: secrets.draftTheme })
  const hardest = await make.questions({ wording: 'Hvad er det sværeste?', theme: theme.id })
  const unanswered = await make.questions({ wording: secrets.unanswered, theme: draftTheme.id })
  const trashedQuestion = await make.questions({
    wording: secrets.trashedQuestion,
    theme: theme.id,
  })
  await payload.updateGlobal({
    slug: 'settings',
    overrideAccess: true,
    locale: 'da',
    data: {
      siteName: 'Ledelsesstafetten',
      tagline: 'God ledelse går videre fra hånd til hånd',
      about: richText(paragraph(text('Programmet lader ledere lære af hinanden.'))),
      role: role.id,
      contactEmail: 'kontakt@example.org',
    },
  })
  const harbour = await make.cases(
    { published: true },
    {
      title: 'Havnen, der lærte at lytte',
      summary: 'Et natteskift på havnen fik ro ved at tale sammen.',
      organisation: organisation.id,
      sector: 'municipality',
      themes: [theme.id, trashedTheme.id],
      challenge: richText(paragraph(text('Ingen talte sammen.'))),
      action: richText(paragraph(text('Ti minutter ved vagtskifte.'))),
      effect: richText(paragraph(text('Sygefraværet faldt.'))),
      learning: richText(paragraph(text('Begynd med at spørge.'))),
      contact: { name: 'Pia Holt', email: 'pia@example.org', phone: '+45 11 22 33 44' },
      putForwardBy: [karen.id],
      putForwardOn: '2025-05-04',
      images: [portrait.id],
    },
  )
  const draftCase = await make.cases(
    {},
    {
      title: secrets.draftCase,
      putForwardBy: [karen.id],
      organisation: draftOrganisation.id,
      themes: [draftTheme.id, theme.id],
      sector: 'region',
    },
  )
  const trashedCase = await make.cases(
    { published: true },
    {
      title: secrets.trashedCase,
      putForwardBy: [karen.id],
      organisation: trashedOrganisation.id,
      themes: [theme.id],
    },
  )
  const interview = await make.interviews(
    { published: true },
    {
      title: 'Ord, der binder',
      lead: 'Karen Ørum har ledt i tyve år.\n\nHer svarer hun på tre spørgsmål.',
      role: role.id,
      interviewees: [karen.id],
      interviewer: 'Nynne Vad',
      interviewedOn: '2025-09-12',
      cover: portrait.id,
      pullQuote: 'Man leder med ørerne.',
      relatedCases: [harbour.id, draftCase.id, trashedCase.id],
      background: richText(paragraph(text('Skolen har 600 elever.'))),
      exchanges: [
        {
          question: hardest.id,
          wording: 'Hvad er det sværeste?',
          answer: richText(
            paragraph(text('At tie stille. '), link('https://example.org/a', 'Læs mere')),
            heading('h3', 'En overskrift i svaret'),
            paragraph(
              link('javascript:alert(1)', 'farligt link'),
              link({ relationTo: 'cases', value: harbour.id }, 'havnen'),
              link({ relationTo: 'cases', value: draftCase.id }, 'en kladde'),
              link({ relationTo: 'cases', value: trashedCase.id }, 'noget kasseret'),
            ),
            uploadOf(portrait.id),
            uploadOf(trashedPicture.id),
          ),
        },
        {
          wording: 'Hvad <b>lærte</b> & huskede du?',
          answer: richText(paragraph(text('<script>'))),
        },
        { wording: 'Og hvad nu?', answer: richText(paragraph(text('Nu går den videre.'))) },
        {
          question: trashedQuestion.id,
          wording: 'Et spørgsmål, der blev kasseret?',
          answer: richText(paragraph(text('Svaret står her endnu.'))),
        },
      ],
    },
  )
  const english = await make.interviews(
    { published: true },
    {
      title: 'Tre på gulvet',
      interviewees: [ole.id],
      lead: 'Ole på gulvet.',
      exchanges: [
        { wording: 'Først?', answer: richText(paragraph(text('Ja.'))) },
        {
          question: hardest.id,
          wording: 'Hvad har været sværest?',
          answer: richText(paragraph(text('At gå hjem.'))),
        },
      ],
    },
  )
  await payload.update({
    ...all,
    collection: 'interviews',
    id: english.id,
    locale: 'en',
    data: {
      title: 'Three on the floor',
      lead: 'Ole on the floor.',
      exchanges: (english.exchanges ?? []).map(({ id, question }, at) => ({
        id,
        question,
        wording: at === 0 ? 'First?' : 'What has been hardest?',
      })),
    },
  })
  const draft = await make.interviews(
    {},
    {
      title: secrets.draftInterview,
      interviewees: [karen.id],
      exchanges: [hardest, unanswered].map(({ id }) => ({
        question: id,
        wording: 'Hvad er det sværeste?',
        answer: richText(paragraph(text(secrets.draftAnswer))),
      })),
    },
  )
  await payload.update({
    ...all,
    collection: 'interviews',
    id: english.id,
    draft: true,
    data: { title: secrets.pendingEdit },
  })
  const trashed = await make.interviews(
    { published: true },
    {
      title: secrets.trashedInterview,
      interviewees: [karen.id],
      exchanges: [
        {
          question: unanswered.id,
          wording: 'Hvad er det sværeste?',
          answer: richText(paragraph(text(secrets.draftAnswer))),
        },
      ],
    },
  )
  const deletedAt = new Date().toISOString()
  type Trashed = 'interviews' | 'cases' | 'media' | 'themes' | 'organisations' | 'questions'
  const trash = (collection: Trashed, id: string) =>
    payload.update({ ...all, collection, id, data: { deletedAt } })
  await payload.updateGlobal({
    slug: 'settings',
    overrideAccess: true,
    locale: 'da',
    data: {
      front: {
        interviews: [draft.id, trashed.id, english.id],
        cases: [draftCase.id, trashedCase.id],
        questions: [unanswered.id, trashedQuestion.id, hardest.id],
      },
      events: [
        { title: secrets.pastEvent, startsAt: '2026-02-09T12:00:00.000Z' },
        {
          title: 'Stafetten mødes',
          startsAt: '2026-02-12T13:00:00.000Z',
          endsAt: '2026-02-12T15:00:00.000Z',
          place: 'Rådhuset',
          link: 'https://example.org/moede',
        },
      ],
    },
  })
  await trash('interviews', trashed.id)
  await trash('cases', trashedCase.id)
  await trash('media', trashedPicture.id)
  await trash('themes', trashedTheme.id)
  await trash('organisations', trashedOrganisation.id)
  await trash('questions', trashedQuestion.id)
  return {
    role,
    theme,
    organisation,
    hardest,
    unanswered,
    trashedQuestion,
    draftTheme,
    trashedTheme,
    draftOrganisation,
    trashedOrganisation,
    karen,
    hidden,
    secret,
    harbour,
    draftCase,
    interview,
    english,
    draft,
    trashed,
    make,
  }
}
