import type { Language } from '../i18n/text.ts'
import type { Section } from '../publishing/sections.ts'

/** Every text of the site's own interface in one language. What editors write is never here. */
export interface Words {
  languageName: string
  otherLanguage: { name: string; hint: string }
  siteName: string
  skip: string
  mainNavigation: string
  menu: string
  closeMenu: string
  footer: { site: string; programme: string }
  breadcrumbs: string
  home: string
  sections: Record<Section, string>
  sectionIntro: Record<Section, string>
  untranslated: string
  contact: string
  page: (number: number) => string
  pageOf: (number: number, pages: number) => string
  pager: string
  newer: string
  older: string
  empty: Record<Section, string>
  front: {
    holders: (count: number) => string
    interviews: string
    cases: string
    about: string
    allInterviews: string
    allCases: string
    allAmbassadors: string
  }
  seat: {
    vacant: string
    vacantText: string
    vacancies: (count: number) => string
    noRole: string
    unnamed: string
    acting: string
    since: string
    from: string
    until: string
  }
  standing: {
    holders: string
    announced: string
    former: string
    none: string
  }
  timeline: {
    heading: string
    /** What the picture is, for those who don't see it. */
    picture: (role: string) => string
    table: string
    period: string
    ambassadors: string
    vacancies: string
    today: string
    vacant: string
    noSeats: string
    keys: { former: string; current: string; coming: string; acting: string; vacant: string }
  }
  ambassador: {
    biography: string
    terms: string
    interviews: string
    cases: string
    links: string
    role: string
    ongoing: string
    /** What stands before the names of those from whom the baton came. */
    received: (baton: { direct: boolean; coming: boolean }) => string
    passed: (baton: { direct: boolean; coming: boolean }) => string
    vacantBetween: string
  }
  interview: {
    kicker: string
    anchor: (number: number) => string
    link: (number: number) => string
    exchanges: string
    /** What opens the list of questions. */
    contents: (count: number) => string
    share: string
    shareThis: (number: number) => string
    shared: string
    interviewer: string
    interviewedOn: string
    publishedOn: string
    background: string
    relatedCases: string
    today: string
    roleToday: string
    still: string
  }
  case: {
    kicker: string
    organisation: string
    sector: string
    sectors: Record<string, string>
    themes: string
    challenge: string
    action: string
    effect: string
    learning: string
    putForwardBy: string
    putForwardOn: string
    publishedOn: string
    contact: string
    phone: string
    email: string
    images: string
    attachments: string
    facts: string
  }
  notFound: {
    title: string
    text: string
    sections: string
    newest: string
  }
}

const da: Words = {
  languageName: 'Dansk',
  otherLanguage: { name: 'English', hint: 'Read this page in English' },
  siteName: 'Stafet',
  skip: 'Gå til indholdet',
  mainNavigation: 'Hovedmenu',
  menu: 'Menu',
  closeMenu: 'Luk',
  footer: { site: 'På sitet', programme: 'Programmet' },
  breadcrumbs: 'Brødkrummer',
  home: 'Forside',
  sections: {
    ambassadors: 'Ambassadører',
    interviews: 'Interviews',
    cases: 'Cases',
    questions: 'Spørgsmål',
    themes: 'Temaer',
    organisations: 'Organisationer',
  },
  sectionIntro: {
    ambassadors: 'Hvem der har hvervet nu, hvem der er på vej, og hvem der har haft det før.',
    interviews: 'Ambassadørerne svarer på spørgsmål om ledelse.',
    cases: 'God ledelse i praksis: udfordringen, handlingen, effekten og det, andre kan lære.',
    questions: 'De samme spørgsmål, stillet igen og igen. Læs svarene ved siden af hinanden.',
    themes: 'Det, som spørgsmål og cases handler om.',
    organisations: 'Arbejdspladserne bag casene, og hvor ambassadørerne kommer fra.',
  },
  untranslated:
    'Noget af teksten på denne side findes endnu ikke på dansk. Den vises på engelsk i stedet.',
  contact: 'Kontakt',
  page: (number) => `Side ${number}`,
  pageOf: (number, pages) => `Side ${number} af ${pages}`,
  pager: 'Sider',
  newer: 'Nyere',
  older: 'Ældre',
  empty: {
    ambassadors: 'Der er ikke udgivet nogen ambassadører endnu.',
    interviews: 'Der er ikke udgivet nogen interviews endnu.',
    cases: 'Der er ikke udgivet nogen cases endnu.',
    questions: 'Ingen af spørgsmålene er besvaret endnu.',
    themes: 'Der er ikke udgivet noget om temaerne endnu.',
    organisations: 'Der er ikke udgivet noget om organisationerne endnu.',
  },
  front: {
    holders: (count) => (count === 1 ? 'Ambassadør lige nu' : 'Ambassadører lige nu'),
    interviews: 'Nye interviews',
    cases: 'Nye cases',
    about: 'Om hvervet',
    allInterviews: 'Alle interviews',
    allCases: 'Alle cases',
    allAmbassadors: 'Alle ambassadører, også de tidligere',
  },
  seat: {
    vacant: 'Ledig plads',
    vacantText: 'Ingen har denne plads i øjeblikket.',
    vacancies: (count) => (count === 1 ? '1 ledig plads' : `${count} ledige pladser`),
    noRole: 'Der er ingen ambassadør i øjeblikket.',
    unnamed: 'Ambassadøren bliver præsenteret senere',
    acting: 'konstitueret',
    since: 'siden',
    from: 'fra',
    until: 'til og med',
  },
  standing: {
    holders: 'Nu',
    announced: 'På vej',
    former: 'Tidligere',
    none: 'Hvervet er ikke besat i øjeblikket.',
  },
  timeline: {
    heading: 'Stafetten gennem tiden',
    picture: (role) =>
      `Tidslinje for ${role}: perioder, ledige pladser og i dag. De samme oplysninger står i tabellen nedenfor.`,
    table: 'Tidslinjen som tabel',
    period: 'Periode',
    ambassadors: 'Ambassadører',
    vacancies: 'Ledige pladser',
    today: 'I dag',
    vacant: 'Ledig',
    noSeats: 'Ingen pladser',
    keys: {
      former: 'Tidligere',
      current: 'Nu',
      coming: 'På vej',
      acting: 'Konstitueret',
      vacant: 'Ledig plads',
    },
  },
  ambassador: {
    biography: 'Baggrund',
    terms: 'Perioder som ambassadør',
    interviews: 'Interviews',
    cases: 'Cases',
    links: 'Links',
    role: 'Hverv',
    ongoing: 'nu',
    received: ({ direct, coming }) =>
      direct
        ? coming
          ? 'Får stafetten af'
          : 'Fik stafetten af'
        : coming
          ? 'Kommer efter'
          : 'Kom efter',
    passed: ({ direct, coming }) =>
      direct
        ? coming
          ? 'Giver stafetten videre til'
          : 'Gav stafetten videre til'
        : coming
          ? 'Efterfølges af'
          : 'Blev efterfulgt af',
    vacantBetween: 'pladsen stod ledig imellem',
  },
  interview: {
    kicker: 'Interview',
    anchor: (number) => `spoergsmaal-${number}`,
    link: (number) => `Link til spørgsmål ${number}`,
    exchanges: 'Spørgsmål og svar',
    contents: (count) => `De ${count} spørgsmål`,
    share: 'Del',
    shareThis: (number) => `Del spørgsmål ${number}`,
    shared: 'Linket er kopieret',
    interviewer: 'Interviewet af',
    interviewedOn: 'Interviewet',
    publishedOn: 'Udgivet',
    background: 'Baggrund',
    relatedCases: 'Relaterede cases',
    today: 'i dag',
    roleToday: 'Hvervet i dag',
    still: 'har stadig hvervet',
  },
  case: {
    kicker: 'Case',
    organisation: 'Organisation',
    sector: 'Sektor',
    sectors: { state: 'Staten', region: 'Regionerne', municipality: 'Kommunerne', other: 'Andet' },
    themes: 'Temaer',
    challenge: 'Udfordringen',
    action: 'Handlingen',
    effect: 'Effekten',
    learning: 'Det kan andre lære',
    putForwardBy: 'Bragt frem af',
    putForwardOn: 'Bragt frem',
    publishedOn: 'Udgivet',
    contact: 'Kontaktperson',
    phone: 'Telefon',
    email: 'E-mail',
    images: 'Billeder',
    attachments: 'Bilag',
    facts: 'Fakta om casen',
  },
  notFound: {
    title: 'Siden findes ikke',
    text: 'Adressen er måske skrevet forkert, eller siden er flyttet eller taget ned.',
    sections: 'Prøv et af disse steder',
    newest: 'De nyeste interviews',
  },
}

const en: Words = {
  languageName: 'English',
  otherLanguage: { name: 'Dansk', hint: 'Læs denne side på dansk' },
  siteName: 'Stafet',
  skip: 'Skip to content',
  mainNavigation: 'Main menu',
  menu: 'Menu',
  closeMenu: 'Close',
  footer: { site: 'On this site', programme: 'The programme' },
  breadcrumbs: 'Breadcrumbs',
  home: 'Front page',
  sections: {
    ambassadors: 'Ambassadors',
    interviews: 'Interviews',
    cases: 'Cases',
    questions: 'Questions',
    themes: 'Themes',
    organisations: 'Organisations',
  },
  sectionIntro: {
    ambassadors: 'Who holds the role now, who is next, and who held it before.',
    interviews: 'The ambassadors answer questions about leadership.',
    cases:
      'Good leadership in practice: the challenge, the action, the effect and what others can learn.',
    questions: 'The same questions, asked again and again. Read the answers side by side.',
    themes: 'What the questions and cases are about.',
    organisations: 'The workplaces behind the cases, and where the ambassadors come from.',
  },
  untranslated:
    'Some of the text on this page has not been translated into English yet. It is shown in Danish.',
  contact: 'Contact',
  page: (number) => `Page ${number}`,
  pageOf: (number, pages) => `Page ${number} of ${pages}`,
  pager: 'Pages',
  newer: 'Newer',
  older: 'Older',
  empty: {
    ambassadors: 'No ambassadors have been announced yet.',
    interviews: 'No interviews have been published yet.',
    cases: 'No cases have been published yet.',
    questions: 'None of the questions has been answered yet.',
    themes: 'Nothing has been published on the themes yet.',
    organisations: 'Nothing has been published about the organisations yet.',
  },
  front: {
    holders: (count) => (count === 1 ? 'Ambassador right now' : 'Ambassadors right now'),
    interviews: 'New interviews',
    cases: 'New cases',
    about: 'About the role',
    allInterviews: 'All interviews',
    allCases: 'All cases',
    allAmbassadors: 'All ambassadors, former ones included',
  },
  seat: {
    vacant: 'Vacant seat',
    vacantText: 'Nobody holds this seat at the moment.',
    vacancies: (count) => (count === 1 ? '1 vacant seat' : `${count} vacant seats`),
    noRole: 'There is no ambassador at the moment.',
    unnamed: 'The ambassador will be introduced later',
    acting: 'acting',
    since: 'since',
    from: 'from',
    until: 'until',
  },
  standing: {
    holders: 'Now',
    announced: 'Next',
    former: 'Former',
    none: 'Nobody holds the role at the moment.',
  },
  timeline: {
    heading: 'The baton over time',
    picture: (role) =>
      `Timeline of ${role}: terms, vacant seats and today. The table below says the same in words.`,
    table: 'The timeline as a table',
    period: 'Period',
    ambassadors: 'Ambassadors',
    vacancies: 'Vacant seats',
    today: 'Today',
    vacant: 'Vacant',
    noSeats: 'No seats',
    keys: {
      former: 'Former',
      current: 'Now',
      coming: 'Next',
      acting: 'Acting',
      vacant: 'Vacant seat',
    },
  },
  ambassador: {
    biography: 'Background',
    terms: 'Terms as ambassador',
    interviews: 'Interviews',
    cases: 'Cases',
    links: 'Links',
    role: 'Role',
    ongoing: 'now',
    received: ({ direct, coming }) =>
      direct
        ? coming
          ? 'Receives the baton from'
          : 'Received the baton from'
        : coming
          ? 'Comes after'
          : 'Came after',
    passed: ({ direct, coming }) =>
      direct
        ? coming
          ? 'Passes the baton on to'
          : 'Passed the baton on to'
        : coming
          ? 'Will be followed by'
          : 'Was followed by',
    vacantBetween: 'the seat was vacant in between',
  },
  interview: {
    kicker: 'Interview',
    anchor: (number) => `question-${number}`,
    link: (number) => `Link to question ${number}`,
    exchanges: 'Questions and answers',
    contents: (count) => `The ${count} questions`,
    share: 'Share',
    shareThis: (number) => `Share question ${number}`,
    shared: 'The link has been copied',
    interviewer: 'Interviewed by',
    interviewedOn: 'Interviewed',
    publishedOn: 'Published',
    background: 'Background',
    relatedCases: 'Related cases',
    today: 'today',
    roleToday: 'The role today',
    still: 'still holds the role',
  },
  case: {
    kicker: 'Case',
    organisation: 'Organisation',
    sector: 'Sector',
    sectors: {
      state: 'Central government',
      region: 'Regions',
      municipality: 'Municipalities',
      other: 'Other',
    },
    themes: 'Themes',
    challenge: 'The challenge',
    action: 'The action',
    effect: 'The effect',
    learning: 'What others can learn',
    putForwardBy: 'Put forward by',
    putForwardOn: 'Put forward',
    publishedOn: 'Published',
    contact: 'Contact person',
    phone: 'Telephone',
    email: 'Email',
    images: 'Pictures',
    attachments: 'Attachments',
    facts: 'Facts about the case',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may be misspelt, or the page has been moved or taken down.',
    sections: 'Try one of these places',
    newest: 'The newest interviews',
  },
}

/** The texts of the interface, by language. */
export const words: Record<Language, Words> = { da, en }
