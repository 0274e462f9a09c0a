import { instantOfDay } from '../../handover/calendar.ts'
import type { DemoOrganisation, DemoQuestion, DemoRole, DemoTheme } from '../content/types.ts'
import type { Loading } from './writer.ts'

export async function loadOrganisations(loading: Loading, organisations: DemoOrganisation[]) {
  for (const { slug, name, sector, website } of organisations) {
    await loading.write('organisations', slug, (language) => ({
      slug,
      name: name[language],
      sector,
      website,
    }))
  }
}

export async function loadThemes(loading: Loading, themes: DemoTheme[]) {
  for (const { slug, name, description } of themes) {
    await loading.write('themes', slug, (language) => ({
      slug,
      name: name[language],
      description: description[language],
    }))
  }
}

export async function loadQuestions(loading: Loading, questions: DemoQuestion[]) {
  for (const { key, wording, helpText, theme, retired } of questions) {
    await loading.write('questions', key, (language) => ({
      wording: wording[language],
      helpText: helpText[language],
      theme: loading.id('themes', theme),
      retired: retired ?? false,
    }))
  }
}

export async function loadRoles(loading: Loading, roles: DemoRole[]) {
  for (const role of roles) {
    const { slug, name, description, timeZone, termMonths, seatHistory, questionSet } = role
    await loading.write('roles', slug, (language) => ({
      slug,
      name: name[language],
      description: description[language],
      timeZone,
      termMonths,
      seatHistory: seatHistory.map(({ from, seats }) => ({ from: instantOfDay(from), seats })),
      questionSet: questionSet.map((key) => loading.id('questions', key)),
    }))
  }
}
