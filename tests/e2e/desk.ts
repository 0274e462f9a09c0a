import type { APIRequestContext } from 'playwright-core'

type Texts = { da?: string; en?: string }

/** An interview as the API gives it in every language, without its relations. */
interface Stored {
  _status: 'draft' | 'published'
  title?: Texts
  lead?: Texts
  exchanges?: { question?: string; wording?: Texts; answer?: unknown }[]
  attribution?: { name: string; title?: Texts }[]
  attributionCorrections?: { by: string; reason: string }[]
}

export interface Question {
  id: string
  wording: { da: string; en: string }
}

export type Desk = Awaited<ReturnType<typeof deskOf>>

/** What an editor has at hand, made through the REST API of a server as the person of `request`. */
export async function deskOf(request: APIRequestContext, url: string) {
  const send = async <T>(method: string, path: string, data?: object): Promise<T> => {
    const answer = await request.fetch(`${url}/api${path}`, { method, data })
    const text = await answer.text()
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${text}`)
    return JSON.parse(text) as T
  }
  const make = async (path: string, data: object) =>
    (await send<{ doc: { id: string } }>('POST', path, data)).doc.id

  const question = async (da: string, en: string): Promise<Question> => {
    const id = await make('/questions', { wording: da })
    await send('PATCH', `/questions/${id}?locale=en`, { wording: en })
    return { id, wording: { da, en } }
  }
  const first = await question('Hvad lærte du i går?', 'What did you learn yesterday?')
  const second = await question('Hvem spørger du til råds?', 'Whom do you ask for advice?')
  const third = await question('Hvornår holder du fri?', 'When do you take time off?')
  // another order than that in which they were made
  const questionSet: [Question, Question, Question] = [third, first, second]
  const role = await make('/roles', {
    name: 'Skriveambassadør',
    timeZone: 'Europe/Copenhagen',
    seatHistory: [{ from: '2020-01-01', seats: 1 }],
    questionSet: questionSet.map(({ id }) => id),
  })
  const ambassador = await make('/ambassadors', {
    name: 'Ea Skov',
    positions: [{ title: 'kontorchef', from: '2020-01-01' }],
    _status: 'published',
  })

  let count = 0
  const interview = (data: object) => {
    count += 1
    return { title: `Samtale ${count}`, interviewees: [ambassador], ...data }
  }
  return {
    role,
    questionSet,
    question,
    reword: (id: string, wording: string) => send('PATCH', `/questions/${id}`, { wording }),
    draft: (data: object) =>
      make('/interviews?draft=true', interview({ ...data, _status: 'draft' })),
    published: () =>
      make('/interviews', interview({ interviewedOn: '2026-03-01', _status: 'published' })),
    write: (id: string, data: object, draft: boolean) =>
      send('PATCH', `/interviews/${id}?draft=${draft}`, { ...data, _status: 'draft' }),
    interview: (id: string, draft = false) =>
      send<Stored>('GET', `/interviews/${id}?depth=0&locale=all&draft=${draft}`),
  }
}
