import { daysBetween } from '../../src/handover/calendar.ts'
import type { Bar } from '../../src/handover/drawing.ts'
import type { Language } from '../../src/i18n/text.ts'
import { frontSections } from '../../src/publishing/frontSections.ts'
import type { Frame, PageView, SiteIdentity } from '../../src/site/frame.ts'
import { ambassadorView } from '../../src/site/pages/ambassador.tsx'
import { ambassadorsView } from '../../src/site/pages/ambassadors.tsx'
import { caseView } from '../../src/site/pages/case.tsx'
import { caseListView } from '../../src/site/pages/caseList.tsx'
import { frontView } from '../../src/site/pages/front.tsx'
import { interviewView } from '../../src/site/pages/interview.tsx'
import { interviewListView } from '../../src/site/pages/interviewList.tsx'
import { notFoundView } from '../../src/site/pages/notFound.tsx'
import { organisationView } from '../../src/site/pages/organisation.tsx'
import { organisationsView } from '../../src/site/pages/organisations.tsx'
import { questionView } from '../../src/site/pages/question.tsx'
import { questionsView } from '../../src/site/pages/questions.tsx'
import { rightsView } from '../../src/site/pages/rights.tsx'
import { themeView } from '../../src/site/pages/theme.tsx'
import { themesView } from '../../src/site/pages/themes.tsx'
import type { Passage, RichPassage } from '../../src/site/text.ts'
import type { CaseList } from '../../src/site/viewModels/caseList.ts'
import type { CasePage } from '../../src/site/viewModels/casePage.ts'
import type { Entry } from '../../src/site/viewModels/entry.ts'
import type { InterviewPage } from '../../src/site/viewModels/interviewPage.ts'
import type { FrontPage } from '../../src/site/viewModels/pages.ts'
import type { Person } from '../../src/site/viewModels/person.ts'
import type { Picture } from '../../src/site/viewModels/picture.ts'
import type { QuestionLine } from '../../src/site/viewModels/question.ts'
import type { QuestionPage } from '../../src/site/viewModels/questionPage.ts'
import type { RoleStanding, Seat } from '../../src/site/viewModels/standing.ts'
import type { RoleTimeline, TimelineHolder } from '../../src/site/viewModels/timeline.ts'
import { heading, link, list, paragraph, quote, richText, text } from './lexical.ts'

export const da = (value: string): Passage => ({ text: value, lang: 'da' })

export const rich = (...nodes: Parameters<typeof richText>): RichPassage => ({
  content: richText(...nodes),
  lang: 'da',
})

export const site: SiteIdentity = {
  name: da('Ledelsesstafetten'),
  tagline: da('God ledelse går videre fra hånd til hånd'),
  contactEmail: 'kontakt@example.org',
}

export const frame = (language: Language, path: string | null = '/interviews'): Frame => ({
  language,
  path,
  site,
  baseUrl: 'https://stafet.example',
  stylesheet: '/assets/site.css',
  icon: '/assets/icon.svg',
})

export const picture: Picture = {
  sources: [{ type: 'image/avif', srcset: '/p-480.avif 480w, /p-960.avif 960w' }],
  src: '/p-960.jpg',
  srcset: '/p-480.jpg 480w, /p-960.jpg 960w',
  width: 960,
  height: 1200,
  alt: da('En mand ved en havn'),
  credit: 'Tegning: Vips',
  focus: { x: 50, y: 20 },
}

export const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: name,
  name,
  path: `/ambassadoerer/${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  title: da('Skoleleder'),
  organisation: da('Ø Kommune'),
  portrait: null,
  quote: da('Ledelse er at gøre hinanden dygtigere.'),
  ...more,
})

export const seat = (name: string, more: Partial<Seat> = {}): Seat => ({
  person: person(name),
  startsOn: '2024-03-01',
  endsOn: '2026-03-01',
  acting: false,
  ...more,
})

export const standing: RoleStanding = {
  id: 'rolle-1',
  name: da('Ambassadør for god ledelse'),
  description: da('Hvervet bringer god ledelse frem.\n\nDet varer to år.'),
  day: '2025-06-01',
  holders: [
    seat('Karen Dam', { person: person('Karen Dam', { portrait: picture }) }),
    seat('Bo Lind', { acting: true, endsOn: null }),
  ],
  vacancies: 1,
  announced: [seat('Zenia Krog', { startsOn: '2026-03-01', endsOn: null })],
  former: [
    { startsOn: '2021-03-01', endsOn: '2024-03-01', seats: [seat('Ole Ask'), seat('Åse Bang')] },
  ],
}

const day = (date: string) => daysBetween('2021-01-01', date)
const bar = (
  name: string | null,
  from: string,
  to: string,
  more: Partial<Bar<TimelineHolder>> = {},
) => ({
  x: day(from),
  width: day(to) - day(from),
  when: 'former' as const,
  open: false,
  term: {
    id: `${name}/${from}`,
    name,
    path: name && '/ambassadoerer/karen-dam',
    startsOn: from,
    endsOn: to,
    acting: false,
  },
  ...more,
})
const former = bar('Ole Ask', '2021-03-01', '2024-03-01')
const present = bar('Karen Dam', '2024-03-01', '2026-03-01', { when: 'current' })
const coming = bar('Zenia Krog', '2026-03-01', '2027-01-01', { when: 'coming', open: true })

export const timeline: RoleTimeline = {
  days: day('2027-01-01'),
  today: day('2025-06-01'),
  years: ['2021', '2022', '2023', '2024', '2025', '2026'].map((year) => ({
    year,
    x: day(`${year}-01-01`),
  })),
  lanes: [
    { bars: [former, present, coming], gaps: [] },
    {
      bars: [{ ...bar('Bo Lind', '2025-01-01', '2027-01-01', { open: true, when: 'current' }) }],
      gaps: [
        {
          x: day('2021-03-01'),
          width: day('2025-01-01') - day('2021-03-01'),
          from: '2021-03-01',
          to: '2025-01-01',
        },
      ],
    },
  ],
  rows: [
    {
      from: '2021-03-01',
      to: '2024-03-01',
      current: false,
      seats: 2,
      vacancies: 1,
      holders: [former.term],
    },
    {
      from: '2024-03-01',
      to: '2025-01-01',
      current: false,
      seats: 2,
      vacancies: 1,
      holders: [present.term],
    },
    {
      from: '2025-01-01',
      to: null,
      current: true,
      seats: 2,
      vacancies: 0,
      holders: [present.term, { ...former.term, name: null, path: null, acting: true }],
    },
  ],
}

export const entry = (title: string, more: Partial<Entry> = {}): Entry => ({
  kind: 'interview',
  title: da(title),
  path: `/interviews/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  summary: da('Et resumé af teksten.'),
  by: da('Karen Dam'),
  publishedOn: '2025-05-04',
  picture,
  ...more,
})

const answer = rich(
  paragraph(text('At tie '), text('stille', 1), text('. Se '), link('https://example.org', 'mere')),
  heading('h3', 'En mellemrubrik'),
  list('ul', 'et', 'to'),
  list('ol', 'først', 'så'),
  quote('Den, der spørger, leder.'),
)

export const interview: InterviewPage = {
  title: da('Ord, der binder'),
  lead: da('Karen Dam har ledt i tyve år.\n\nHer svarer hun.'),
  cover: picture,
  byline: [
    {
      name: 'Karen Dam',
      path: '/ambassadoerer/karen-dam',
      title: da('Skoleleder'),
      organisation: da('Ø Kommune'),
      role: da('Ambassadør for god ledelse'),
    },
  ],
  interviewer: 'Nynne Vad',
  interviewedOn: '2025-04-30',
  publishedOn: '2025-05-04',
  exchanges: [
    {
      number: 1,
      wording: da('Hvad er det sværeste?'),
      answer,
      allAnswers: '/spoergsmaal/hvad-er-det-svaereste',
    },
    {
      number: 2,
      wording: da('Hvad lærte du?'),
      answer: rich(paragraph(text('Meget.'))),
      allAnswers: null,
    },
  ],
  pullQuote: da('Man leder med ørerne.'),
  background: rich(heading('h4', 'Om skolen'), paragraph(text('600 elever.'))),
  relatedInterviews: [entry('Mere')],
  relatedCases: [entry('Havnen', { kind: 'case', path: '/cases/havnen' })],
  standing,
  atTheTime: { day: '2025-04-30', seats: [seat('Karen Dam'), seat('Bo Lind', { acting: true })] },
}

export const leadershipCase: CasePage = {
  title: da('Havnen, der lærte at lytte'),
  summary: da('Et natteskift fik ro.'),
  organisation: { name: da('Ø Kommune'), path: '/organisationer/oe-kommune' },
  sector: 'municipality',
  themes: [
    { name: da('Tillid'), path: '/temaer/tillid' },
    { name: da('Arbejdsmiljø'), path: null },
  ],
  parts: [
    { part: 'challenge', text: rich(paragraph(text('Ingen talte sammen.'))) },
    { part: 'learning', text: rich(heading('h3', 'Begynd her'), paragraph(text('Spørg.'))) },
  ],
  contact: { name: 'Pia Holt', email: 'pia@example.org', phone: '+45 11 22 33 44' },
  byline: interview.byline,
  putForwardOn: '2025-01-02',
  publishedOn: '2025-02-03',
  pictures: [picture, { ...picture, src: '/q.jpg' }],
  attachments: [{ url: '/aftale.pdf', label: da('Aftalen'), format: 'PDF', bytes: 1_234_567 }],
  relatedCases: [entry('Skolen', { kind: 'case', path: '/cases/skolen' })],
  relatedInterviews: [entry('Ord')],
}

const theme = { name: da('Tillid'), path: '/temaer/tillid' }

const question = (wording: string): QuestionLine => ({
  wording: da(wording),
  path: `/spoergsmaal/${wording.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  answers: 3,
  theme,
})

const option = (value: string, chosen = false) => ({ value, text: da(value), chosen })

const caseList: CaseList = {
  entries: [entry('Havnen', { kind: 'case', path: '/cases/havnen' })],
  page: 2,
  pages: 3,
  total: 25,
  filters: { tema: 'tillid', sektor: 'kommune' },
  options: {
    tema: [option('tillid', true), option('arbejdsmiljoe')],
    sektor: [option('stat'), option('kommune', true)],
    organisation: [option('oe-kommune')],
  },
}

export const questionPage: QuestionPage = {
  wording: da('Hvad er det sværeste?'),
  path: '/spoergsmaal/hvad-er-det-svaereste',
  theme,
  retired: true,
  total: 12,
  page: 1,
  pages: 2,
  answers: [
    {
      path: '/interviews/ord#spoergsmaal-1',
      interview: da('Ord, der binder'),
      byline: interview.byline,
      portrait: picture,
      day: '2025-04-30',
      askedAs: da('Hvad har været sværest?'),
      answer,
    },
    {
      path: '/interviews/gulvet#spoergsmaal-2',
      interview: da('Tre på gulvet'),
      byline: [],
      portrait: null,
      day: null,
      askedAs: null,
      answer: null,
    },
  ],
}

/** One page of each kind, full of everything it can hold; on the English ones all content is still Danish. */
export function samplePages(language: Language): Record<string, PageView> {
  const years = [
    { year: 2025, interviews: 27 },
    { year: 2024, interviews: 3 },
  ]
  const entries = [entry('Et'), entry('To', { picture: null }), entry('Tre')]
  const front: FrontPage = {
    sections: [...frontSections],
    standing,
    event: {
      title: da('Stafetten mødes'),
      startsAt: '2025-06-12T12:00:00.000Z',
      when: 'torsdag den 12. juni 2025 kl. 14.00–16.00',
      place: da('Rådhuset'),
      text: da('Kom og hør tre svar.\n\nDer er kaffe.'),
      link: 'https://example.org/moede',
    },
    questions: [question('Hvad lærte du?'), question('Hvornår tog du fejl?')],
    featured: { interviews: true, cases: false },
    about: rich(paragraph(text('Om programmet.'))),
    interviews: entries,
    cases: entries.map((each) => ({ ...each, path: `${each.path}-case` })),
  }
  return {
    front: frontView(front, site, language),
    interviews: interviewListView(
      { year: null, entries, page: 2, pages: 3, total: 30, years },
      language,
    ),
    archive: interviewListView(
      { year: 2024, entries, page: 1, pages: 1, total: 3, years },
      language,
    ),
    cases: caseListView(caseList, language),
    noCases: caseListView({ ...caseList, entries: [], page: 1, pages: 0, total: 0 }, language),
    questions: questionsView(
      {
        groups: [
          { theme, questions: [question('Hvad lærte du?')] },
          { theme: null, questions: [question('Hvornår tog du fejl?')] },
        ],
      },
      language,
    ),
    question: questionView(questionPage, language),
    themes: themesView(
      {
        themes: [{ ...theme, description: da('Om at turde.'), cases: 2, questions: 1 }],
      },
      language,
    ),
    theme: themeView(
      {
        name: theme.name,
        slug: 'tillid',
        description: da('Om at turde.'),
        questions: [question('Hvad lærte du?')],
        cases: { entries: caseList.entries, total: 9 },
        interviews: entries,
        people: [person('Karen Dam', { portrait: picture }), person('Bo Lind')],
      },
      language,
    ),
    organisations: organisationsView(
      {
        organisations: [
          { name: da('Ø Kommune'), path: '/organisationer/oe-kommune', sector: 'municipality' },
          { name: da('En forening'), path: '/organisationer/en-forening', sector: null },
        ],
      },
      language,
    ),
    organisation: organisationView(
      {
        name: da('Ø Kommune'),
        slug: 'oe-kommune',
        sector: 'municipality',
        website: 'https://oe.example',
        cases: { entries: caseList.entries, total: 1 },
        people: [person('Karen Dam', { portrait: picture })],
        interviews: entries,
      },
      language,
    ),
    rights: rightsView(
      {
        page: 'accessibility',
        text: rich(heading('h3', 'Sådan'), paragraph(text('Skriv til os.'))),
        statement: 'https://www.was.digst.dk/eksempel',
      },
      language,
    ),
    ambassadors: ambassadorsView({ roles: [{ ...standing, timeline }] }, language),
    ambassador: ambassadorView(
      {
        person: person('Karen Dam', { portrait: picture }),
        biography: rich(paragraph(text('Hun har ledt skoler.'))),
        links: [{ label: da('Skolens side'), url: 'https://example.org' }],
        terms: [
          {
            role: standing.name,
            startsOn: '2024-03-01',
            endsOn: null,
            acting: true,
            state: 'current',
            receivedFrom: {
              people: [
                { name: 'Ole Ask', path: '/ambassadoerer/ole-ask' },
                { name: 'Åse Bang', path: null },
              ],
              direct: true,
              coming: false,
            },
            passedTo: {
              people: [{ name: 'Zenia Krog', path: '/ambassadoerer/zenia-krog' }],
              direct: false,
              coming: true,
            },
          },
        ],
        interviews: entries,
        cases: [],
      },
      language,
    ),
    interview: interviewView(interview, language),
    case: caseView(leadershipCase, language),
    notFound: notFoundView({ interviews: entries }, language),
  }
}
