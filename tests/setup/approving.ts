import express from 'express'
import { createLocalReq } from 'payload'
import { now } from '../../src/clock.ts'
import { effectsSettled } from '../../src/cms/afterCommit.ts'
import { approvable } from '../../src/cms/approval/content.ts'
import { privateRouter } from '../../src/http/privateLinks/router.ts'
import { paragraph, richText } from '../../src/richtext/build.ts'
import type { Services } from '../../src/services.ts'
import { factories } from '../factories/index.ts'
import { startApi, type TestApi } from './api.ts'
import { type Answer, startApp, type TestApp } from './app.ts'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** The API and the private pages on one database, and an interview that somebody is asked to approve. */
export async function startApproving(variables: Record<string, string> = {}) {
  const api = await startApi({ variables })
  const { payload } = api
  const env = { production: true, publicUrl: 'http://localhost', trustProxyHops: 0 }
  const services = { payload, env, clock: now } as unknown as Services
  const app = express()
  app.use('/privat', privateRouter(services))
  const pages = await startApp(app)
  const mails: Mail[] = []
  payload.sendEmail = async (mail) => {
    mails.push(mail as unknown as Mail)
  }
  const make = factories(payload)
  const all = { overrideAccess: true, depth: 0 } as const

  /** A draft with one interviewee, in Danish. */
  async function interview(data: Record<string, unknown> = {}) {
    const person = await make.ambassadors({ published: true }, { name: 'Mona Lyng' })
    const doc = await make.interviews(
      {},
      {
        title: 'Ro på broen',
        lead: 'Mona Lyng holder fast.',
        pullQuote: 'Så går vi videre.',
        approval: 'required',
        interviewees: [person.id],
        exchanges: [
          {
            wording: 'Hvad holder dig vågen?',
            answer: richText(paragraph('Ikke ret meget.'), paragraph('Jeg sover fint.')),
          },
          { wording: 'Og hvad så?', answer: richText(paragraph('Så går vi videre.')) },
        ],
        ...data,
      },
    )
    return { id: doc.id, person: person.id }
  }

  const send = (id: string, person: string, more: object = {}) =>
    api.as('editor', `/api/interviews/${id}/approvals`, {
      method: 'POST',
      body: { people: [{ ambassador: person }], languages: ['da'], ...more },
    })

  /** Asks, and gives the path of the private page with the request's id. */
  async function ask(id: string, person: string, more: object = {}) {
    const answer = await send(id, person, more)
    if (answer.status !== 201) throw new Error(answer.text)
    const [sent] = (answer.json as { sent: { id: string; address: string }[] }).sent
    return { request: sent?.id ?? '', path: new URL(sent?.address ?? '').pathname }
  }

  /** Posts one of the forms of a page, with its token, as a browser without a script does. */
  async function decide(path: string, action: string, fields: Record<string, string> = {}) {
    const page = await pages.ask(path)
    return post(path, action, { form: tokenOn(page, action), ...fields })
  }

  const post = (path: string, action: string, fields: Record<string, string>, headers = {}) =>
    pages.ask(`${path}/${action}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: new URLSearchParams(fields).toString(),
    })

  const request = (id: string) => payload.findByID({ ...all, collection: 'approvals', id })
  const draft = async (id: string) =>
    approvable(await createLocalReq({}, payload), id, { draft: true })
  const panel = async (id: string) =>
    (await api.as('editor', `/api/interviews/${id}/approvals`)).json as Panel
  const settled = effectsSettled

  return {
    ...{ all, api, ask, decide, draft, interview, mails, make, pages, panel },
    ...{ payload, post, request, send, settled },
    stop: async () => {
      await pages.stop()
      await api.stop()
    },
  }
}

export type Approving = Awaited<ReturnType<typeof startApproving>>
export type Panel = import('../../src/approval/panel.ts').ApprovalPanelData
export type { Answer, TestApi, TestApp }

/** The token of a form on a page; empty when the page has no such form. */
export function tokenOn({ text }: Answer, action: string): string {
  const form = text.split(`id="${action}"`)[1] ?? ''
  return /name="form" value="([^"]+)"/.exec(form)?.[1] ?? ''
}
