import type { Payload } from 'payload'
import sharp from 'sharp'
import { withoutInvitation } from '../../src/cms/users/mails.ts'
import { newToken } from '../../src/links/token.ts'

/** Whether a made document is published or a draft. */
export interface State {
  published?: boolean
}

let count = 0
/** A number that no other made document of this test file has. */
const next = () => {
  count += 1
  return count
}

/**
 * One factory for each collection. Every call makes a document of its own, valid with no argument; what is given
 * goes over what is made up. Access is not asked: tests of access make their ground with this and then ask.
 */
export function factories(payload: Payload) {
  const all = { overrideAccess: true, depth: 0 } as const
  const status = ({ published }: State) => ({
    _status: published ? ('published' as const) : ('draft' as const),
  })
  const make = {
    themes: (data = {}) =>
      payload.create({ ...all, collection: 'themes', data: { name: `Tema ${next()}`, ...data } }),
    organisations: (data = {}) =>
      payload.create({
        ...all,
        collection: 'organisations',
        data: { name: `Lyngsø Kommune ${next()}`, ...data },
      }),
    questions: (data = {}) =>
      payload.create({
        ...all,
        collection: 'questions',
        data: { wording: `Hvad lærte du i år ${next()}?`, ...data },
      }),
    roles: (data = {}) =>
      payload.create({
        ...all,
        collection: 'roles',
        data: {
          name: `Rolle ${next()}`,
          timeZone: 'Europe/Copenhagen',
          seatHistory: [{ from: '2019-03-01', seats: 3 }],
          ...data,
        },
      }),
    schedules: async (data = {}) =>
      payload.create({
        ...all,
        collection: 'schedules',
        data: {
          document: { relationTo: 'interviews' as const, value: (await make.interviews()).id },
          action: 'publish' as const,
          at: '2099-01-01T08:00:00.000Z',
          state: 'planned' as const,
          ...data,
        },
      }),
    redirects: (data = {}) => {
      const n = next()
      return payload.create({
        ...all,
        collection: 'redirects',
        data: { from: `/gammel-${n}`, to: `/ny-${n}`, ...data },
      })
    },
    ambassadors: (state: State = { published: true }, data = {}) =>
      payload.create({
        ...all,
        collection: 'ambassadors',
        draft: !state.published,
        data: { name: `Ida Lund ${next()}`, ...status(state), ...data },
      }),
    terms: async (data: { role?: string; ambassador?: string } & Record<string, unknown> = {}) =>
      payload.create({
        ...all,
        collection: 'terms',
        data: {
          startsOn: '2024-01-01',
          endsOn: '2025-01-01',
          kind: 'ordinary' as const,
          ...data,
          role: data.role ?? (await make.roles()).id,
          ambassador: data.ambassador ?? (await make.ambassadors()).id,
        },
      }),
    handovers: async (data: { role?: string } & Record<string, unknown> = {}) =>
      payload.create({
        ...all,
        collection: 'handovers',
        data: {
          effectiveOn: '2026-03-01',
          state: 'planned' as const,
          incoming: [{ name: `Eva Ny ${next()}`, kind: 'ordinary' as const }],
          ...data,
          role: data.role ?? (await make.roles()).id,
        },
      }),
    interviews: async (
      state: State = {},
      data: { interviewees?: string[] } & Record<string, unknown> = {},
    ) =>
      payload.create({
        ...all,
        collection: 'interviews',
        draft: !state.published,
        data: {
          title: `Tre hurtige ${next()}`,
          ...status(state),
          ...data,
          interviewees: data.interviewees ?? [(await make.ambassadors()).id],
        },
      }),
    cases: async (
      state: State = {},
      data: { putForwardBy?: string[] } & Record<string, unknown> = {},
    ) =>
      payload.create({
        ...all,
        collection: 'cases',
        draft: !state.published,
        data: {
          title: `En case ${next()}`,
          ...status(state),
          ...data,
          putForwardBy: data.putForwardBy ?? [(await make.ambassadors()).id],
        },
      }),
    invitations: async (data: { interview?: string } & Record<string, unknown> = {}) =>
      payload.create({
        ...all,
        collection: 'invitations',
        data: {
          person: { name: `Ida Lund ${next()}`, email: 'ida@example.org' },
          language: 'da' as const,
          state: 'open' as const,
          noteRevision: 0,
          ...data,
          interview: data.interview ?? (await make.interviews()).id,
        },
      }),
    links: async (data: { interview?: string } & Record<string, unknown> = {}) => {
      const interview = data.interview ?? (await make.interviews()).id
      return payload.create({
        ...all,
        collection: 'links',
        data: {
          hash: newToken().hash,
          purpose: 'answer' as const,
          person: { name: `Ida Lund ${next()}` },
          language: 'da' as const,
          expiresAt: '2099-01-01T00:00:00.000Z',
          subject: {
            relationTo: 'invitations' as const,
            value: (await make.invitations({ interview })).id,
          },
          ...data,
          interview,
        },
      })
    },
    media: async (data = {}) => {
      const picture = await sharp({
        create: { width: 24, height: 16, channels: 3, background: '#2a5' },
      })
        .jpeg()
        .toBuffer()
      return payload.create({
        ...all,
        collection: 'media',
        data: { alt: 'En grøn flade', credit: 'Tegning: Stafet', ...data },
        file: {
          data: picture,
          mimetype: 'image/jpeg',
          name: `billede-${next()}.jpg`,
          size: picture.length,
        },
      })
    },
    users: (data: { role: 'admin' | 'editor' | 'ambassador' } & Record<string, unknown>) =>
      payload.create({
        ...all,
        collection: 'users',
        // No mail leaves for people that a test makes up.
        context: withoutInvitation,
        data: {
          name: `Bruger ${next()}`,
          email: `bruger${next()}@example.org`,
          password: 'Grønne-cykler-40-km',
          ...data,
        },
      }),
  }
  return make
}

export type Factories = ReturnType<typeof factories>
