import { describe, expect, it } from 'vitest'
import {
  type Checked,
  checkDocument,
  type Fields,
  mediaToLookUp,
} from '../../../../src/publishing/checks/index.ts'
import { heading, link, paragraph, richText } from '../../../../src/richtext/build.ts'

const words = (count: number, word = 'dag') => Array.from({ length: count }, () => word).join(' ')
const answer = (text: string) => richText(paragraph(text))

const danish: Fields = {
  title: 'Ord, der binder',
  lead: 'Karen har ledt i tyve år.',
  pullQuote: 'Man leder med ørerne.',
  background: answer('Skolen har 400 elever.'),
  exchanges: [{ wording: 'Hvad lærte du?', answer: answer('At spørge først.') }],
  interviewees: ['karen'],
  cover: 'foto',
}
const english: Fields = {
  ...danish,
  title: 'Words that bind',
  lead: 'Karen has led for twenty years.',
  pullQuote: 'One leads with one’s ears.',
  background: answer('The school has 400 pupils.'),
  exchanges: [{ wording: 'What did you learn?', answer: answer('To ask first.') }],
}
const around: Checked['around'] = {
  isComplete: true,
  media: new Map([
    [
      'foto',
      {
        alt: { da: 'Karen ved et vindue', en: 'Karen by a window' },
        credit: 'Bo',
        isPicture: true,
      },
    ],
  ]),
  people: new Map([['karen', { name: 'Karen Ørum', isPublished: true }]]),
}

const check = (
  changes: { da?: Fields; en?: Fields; both?: Fields } = {},
  more: Partial<Checked> = {},
) =>
  checkDocument({
    collection: 'interviews',
    language: 'da',
    fields: {
      da: { ...danish, ...changes.both, ...changes.da },
      en: { ...english, ...changes.both, ...changes.en },
    },
    around,
    ...more,
  })

/** What was found, as `level code path`, with the language where one is meant. */
const found = (...args: Parameters<typeof check>) =>
  check(...args).map(({ level, code, path, language }) =>
    [level, code, path, language].filter(Boolean).join(' '),
  )

describe('an interview', () => {
  it('with everything in place has nothing to look at', () => {
    expect(check()).toEqual([])
  })

  it('says everything in both languages', () => {
    const all = check({ both: { lead: '', cover: null, exchanges: [], interviewees: [] } })
    expect(all.length).toBeGreaterThan(3)
    for (const { message } of all) {
      expect(message.da).toMatch(/^[A-ZÆØÅ].*\.$/)
      expect(message.en).toMatch(/^[A-Z].*\.$/)
      expect(message.da).not.toBe(message.en)
    }
  })

  it('needs what its fields need before they can be published, in the language of the form', () => {
    expect(found({ da: { title: ' ' } })).toEqual([
      'error required title da',
      'warning partTranslation title da',
    ])
    // the form is Danish: what is missing in English is a translation
    expect(found({ en: { title: null } })).toEqual(['warning partTranslation title en'])
    expect(found({ en: { title: null } }, { language: 'en' })).toContain('error required title en')
    expect(found({ both: { interviewees: [] } })).toEqual(['error required interviewees'])
    expect(found({ da: { exchanges: [{ wording: '', answer: answer('Ja.') }] } })).toContain(
      'error required exchanges.0.wording da',
    )
  })

  it('should have a lead, a picture, questions and answers', () => {
    expect(found({ both: { lead: '  ' } })).toEqual(['warning noLead lead'])
    expect(found({ both: { cover: null } })).toEqual(['warning noPicture cover'])
    expect(found({ both: { exchanges: [] } })).toEqual(['warning noExchanges exchanges'])
    const unanswered = {
      exchanges: [{ wording: 'Hvad nu?', answer: richText() }, ...(danish.exchanges as [])],
    }
    expect(found({ da: unanswered, en: unanswered })).toEqual([
      'warning noAnswer exchanges.0.answer',
    ])
  })

  it('counts an answer in one language as an answer', () => {
    expect(found({ en: { exchanges: [{ wording: 'What?', answer: richText() }] } })).toEqual([
      'warning partTranslation exchanges.0.answer en',
    ])
  })

  it('says which texts are not translated', () => {
    const [partly] = check({ en: { lead: null, pullQuote: '' } })
    expect(partly?.message).toEqual({
      da: 'Mangler på engelsk: manchetten og det fremhævede citat.',
      en: 'Missing in English: the lead and the pull quote.',
    })
    const nothing = { title: '', lead: '', pullQuote: '', background: null, exchanges: [{}] }
    const [wholly] = check({ en: nothing })
    expect(wholly).toMatchObject({
      code: 'noTranslation',
      language: 'en',
      message: { da: 'Intet er skrevet på engelsk endnu.' },
    })
    const many = Array.from({ length: 9 }, () => ({ wording: 'Hvad?', answer: answer('Ja.') }))
    const [counted] = check({ da: { exchanges: many }, en: { exchanges: many.map(() => ({})) } })
    expect(counted?.message.da).toBe(
      'Mangler på engelsk: spørgsmål 1, svar 1, spørgsmål 2, svar 2 og 14 tekster mere.',
    )
  })

  it('should name people that readers can find', () => {
    const people = new Map([['karen', { name: 'Karen Ørum', isPublished: false }]])
    expect(found({}, { around: { ...around, people } })).toEqual([
      'warning personUnpublished interviewees',
    ])
    expect(found({ both: { interviewees: ['karen', { id: 'ingen' }] } })).toEqual([
      'warning personUnknown interviewees',
    ])
    // nor is one who may not be seen
    const cover = { both: { interviewees: ['ingen'], cover: 'ingen' } }
    expect(found(cover, { around: { ...around, isComplete: false } })).toEqual([])
    // not looked up yet is not unknown
    expect(found({ both: { interviewees: ['ingen'] } }, { around: {} })).toEqual([])
  })

  it('should show pictures with alternative text and credit, wherever they stand', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'skema', version: 3 }
    const background = { root: { type: 'root', children: [upload] } }
    const checked = { both: { background } }
    const picture = (facts: object) => ({
      around: {
        ...around,
        media: new Map([
          ...(around.media ?? []),
          ['skema', { alt: {}, isPicture: true, ...facts }],
        ]),
      },
    })
    const alt = { da: 'Et skema', en: 'A table' }
    expect(found(checked, picture({ alt, credit: 'Bo' }))).toEqual([])
    expect(found(checked, picture({}))).toEqual([
      'warning noAlt background',
      'warning noCredit background',
    ])
    const [english] = check(checked, picture({ alt: { da: 'Et skema' }, credit: 'Bo' }))
    expect(english).toMatchObject({
      media: 'skema',
      message: { en: 'A picture lacks alternative text in English.' },
    })
    expect(found(checked, picture({ alt: { ...alt, da: 'IMG_2034.jpg' }, credit: 'Bo' }))).toEqual([
      'warning altIsFileName background',
    ])
    expect(found(checked, picture({ isPicture: false }))).toEqual([])
    expect(found(checked)).toEqual(['warning pictureGone background'])
    expect(
      mediaToLookUp({
        collection: 'interviews',
        language: 'da',
        fields: { da: { ...danish, background }, en: english as unknown as Fields },
        around: {},
      }),
    ).toEqual(['foto', 'skema'])
  })

  it('should have headings and links that say what they are', () => {
    const background = richText(
      heading('h4', 'For lille'),
      paragraph(
        'Se ',
        link('klik her', 'https://example.org'),
        ' og ',
        link('læs mere', 'https://example.org'),
      ),
      paragraph(link('https://example.org', 'https://example.org'), ' eller www.example.org/a'),
      heading('h3', ' '),
      paragraph(link(' ', 'https://example.org')),
    )
    expect(found({ da: { background } })).toEqual([
      'warning skippedHeading background da',
      'warning emptyHeading background da',
      'warning vagueLink background da',
      'warning emptyLink background da',
      'warning bareAddress background da',
    ])
    const [, , vague] = check({ da: { background } })
    expect(vague?.message.da).toBe(
      'Baggrunden: »klik her«, »læs mere« siger ikke, hvor linket fører hen.',
    )
    const good = richText(
      heading('h3', 'Stor'),
      heading('h4', 'Lille'),
      paragraph('Læs ', link('om skolens første år', 'https://example.org'), '.'),
    )
    expect(found({ both: { background: good } })).toEqual([])
  })

  it('should have sentences that one can breathe in', () => {
    expect(found({ en: { lead: `We ${words(34, 'talk')}.` } })).toEqual([])
    expect(found({ en: { lead: `We ${words(35, 'talk')}.` } })).toEqual([
      'warning longSentence lead en',
    ])
    const [several] = check({
      da: {
        exchanges: [{ wording: 'Hvad?', answer: answer(`Vi ${words(40)}. Så ${words(50)}. Nå.`) }],
      },
    })
    expect(several?.message.da).toBe(
      'Svar 1: 2 meget lange sætninger. Den længste, »Så dag dag dag dag dag …«, er på 51 ord.',
    )
  })

  it('should be readable: LIX 50 is hard, and a short text is no text to measure', () => {
    const easy = `${'Vi går en tur og ser på havet. '.repeat(20)}`
    const hard =
      'Implementeringen af kommunernes styringsmodeller forudsætter ledelsesmæssig prioritering. '
    expect(found({ both: { background: answer(easy) } })).toEqual([])
    expect(found({ da: { background: answer(hard) } })).toEqual([])
    const [finding] = check({ da: { background: answer(hard.repeat(16)) } })
    expect(finding).toMatchObject({ code: 'hardToRead', path: 'background', language: 'da' })
    expect(finding?.message.da).toMatch(/lixtallet er \d\d\./)
    // LIX was made for Swedish and Danish
    expect(found({ en: { background: answer(hard.repeat(16)) } })).toEqual([])
  })

  it('stands any document at all', () => {
    for (const odd of [null, 7, 'x', [], {}, [null], [[]]]) {
      const fields = Object.fromEntries(Object.keys(danish).map((name) => [name, odd]))
      for (const collection of ['interviews', 'cases', 'ambassadors'] as const) {
        expect(() =>
          checkDocument({ collection, language: 'en', fields: { da: fields, en: fields }, around }),
        ).not.toThrow()
      }
    }
  })
})

describe('a case', () => {
  const fields: Fields = {
    title: 'Havnen',
    summary: 'Et natteskift fik ro.',
    challenge: answer('Ingen talte sammen.'),
    action: answer('Ti minutter ved vagtskifte.'),
    effect: answer('Sygefraværet faldt.'),
    learning: answer('Begynd med at spørge.'),
    images: ['foto'],
    putForwardBy: ['karen'],
  }
  const of = (changes: Fields = {}) =>
    checkDocument({
      collection: 'cases',
      language: 'da',
      fields: { da: { ...fields, ...changes }, en: { ...fields, ...changes } },
      around,
    }).map(({ level, code, path }) => `${level} ${code} ${path}`)

  it('tells all its parts', () => {
    expect(of()).toEqual([])
    expect(of({ summary: '', effect: richText(), images: [], putForwardBy: [] })).toEqual([
      'error required putForwardBy',
      'warning noLead summary',
      'warning noPart effect',
      'warning noPicture images',
    ])
  })
})

describe('an ambassador', () => {
  const fields: Fields = {
    name: 'Karen Ørum',
    quote: 'Spørg først.',
    biography: answer('Karen leder en skole.'),
    portrait: 'foto',
    positions: [{ title: 'Skoleleder' }],
    links: [{ label: 'Skolens side', url: 'https://example.org' }],
  }
  const of = (changes: Fields = {}, english: Fields = {}) =>
    checkDocument({
      collection: 'ambassadors',
      language: 'da',
      fields: { da: { ...fields, ...changes }, en: { ...fields, ...changes, ...english } },
      around,
    }).map(({ level, code, path }) => `${level} ${code} ${path}`)

  it('has a name, a portrait, a biography and a position', () => {
    expect(of()).toEqual([])
    expect(
      of({ name: '', biography: null, portrait: null, positions: [], links: [{ label: '' }] }),
    ).toEqual([
      'error required name',
      'error required links.0.label',
      'warning noBiography biography',
      'warning noPicture portrait',
      'warning noPosition positions',
    ])
    expect(of({}, { quote: '', positions: [{ title: '' }] })).toEqual([
      'warning partTranslation quote',
    ])
  })
})
