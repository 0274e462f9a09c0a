/** Who held the office of Ambassadør for offentlig ledelse when, from public announcements. */
export const office = 'Ambassadør for offentlig ledelse'

const appointedBy = 'Regeringen;KL;Danske Regioner'

/** Name, title, workplace, sector, seats from the first day on, first day, end day. */
const terms = [
  [
    'Dorthe Crüger',
    'tidligere administrerende direktør',
    'Sygehus Lillebælt',
    'region',
    1,
    '2019-03-01',
    '2020-03-01',
  ],
  [
    'Jette Runchel',
    'kommunaldirektør',
    'Albertslund Kommune',
    'municipality',
    1,
    '2020-03-01',
    '2021-03-01',
  ],
  ['Merete Agergaard', 'direktør', 'Skattestyrelsen', 'state', 3, '2023-09-01', '2025-09-01'],
  [
    'Susanne Lauth',
    'sygeplejefaglig direktør',
    'Aarhus Universitetshospital',
    'region',
    3,
    '2023-09-01',
    '2025-09-01',
  ],
  [
    'Rikke Würtz',
    'kommunaldirektør',
    'Morsø Kommune',
    'municipality',
    3,
    '2023-09-01',
    '2025-09-01',
  ],
] as const

/** The same as rows: what an oracle needs. */
export const officeTerms = terms.map(([name, , , , seats, startsOn, endsOn]) => ({
  name,
  seats,
  startsOn,
  endsOn,
}))

/** The same as a CSV file. */
export const officeRoster = [
  'name,title,organisation,sector,role,seats,starts_on,ends_on,appointed_by,note',
  ...terms.map(([name, title, organisation, sector, seats, startsOn, endsOn]) =>
    [name, title, organisation, sector, office, seats, startsOn, endsOn, appointedBy, ''].join(','),
  ),
  '',
].join('\n')
