import type { Language, Localised } from '../../i18n/text.ts'
import { escapeHtml } from '../../mail/escapeHtml.ts'
import { assets } from '../../site/assets.ts'
import { type SetupField, type SetupForm, type SetupProblem, setupFields } from './form.ts'

type Input = { label: Localised; hint?: Localised; attributes: string }

const inputs: Record<SetupField, Input> = {
  code: {
    label: { da: 'Opsætningskode', en: 'Set-up code' },
    hint: {
      da: 'Serveren skrev den, da den startede.',
      en: 'The server printed it when it started.',
    },
    attributes:
      'type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="64"',
  },
  name: {
    label: { da: 'Dit navn', en: 'Your name' },
    attributes: 'type="text" autocomplete="name" maxlength="200"',
  },
  email: {
    label: { da: 'Din e-mailadresse', en: 'Your email address' },
    hint: { da: 'Du logger ind med den.', en: 'You sign in with it.' },
    attributes: 'type="email" autocomplete="username" maxlength="254"',
  },
  password: {
    label: { da: 'Adgangskode', en: 'Password' },
    hint: {
      da: 'Mindst 12 tegn, og hverken dit navn eller din e-mailadresse. Fire tilfældige ord er godt.',
      en: 'At least 12 characters, and neither your name nor your email address. Four random words are good.',
    },
    attributes: 'type="password" autocomplete="new-password" maxlength="256"',
  },
}

const words = {
  title: { da: 'Opret den første administrator', en: 'Make the first administrator' },
  intro: {
    da: 'Stafet har endnu ingen brugere. Den, der har startet serveren, opretter her den første. Siden lukker bagefter.',
    en: 'Stafet has no users yet. Whoever started the server makes the first one here. The page closes afterwards.',
  },
  send: { da: 'Opret og log ind', en: 'Make it and sign in' },
  errors: { da: 'Ret dette, og prøv igen', en: 'Please correct this and try again' },
  closed: { da: 'Opsætningen er afsluttet', en: 'Set-up is finished' },
  signIn: { da: 'Log ind', en: 'Log in' },
  otherLanguage: { da: 'In English', en: 'På dansk' },
} satisfies Record<string, Localised>

/** Where the page's own style sheet is served: its policy allows no style inside the page. */
export const styleAddress = '/setup/style.css'

function document(language: Language, title: string, main: string): string {
  const other: Language = language === 'da' ? 'en' : 'da'
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)} · Stafet</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${assets().stylesheet.path}">
<link rel="stylesheet" href="${styleAddress}">
</head>
<body class="setup">
<header><p class="wordmark"><span class="baton" aria-hidden="true"></span>Stafet</p><a href="/setup?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage[language]}</a></header>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`
}

function field(
  name: SetupField,
  { form, language, problems }: { form: SetupForm; language: Language; problems: SetupProblem[] },
): string {
  const { attributes, hint, label } = inputs[name]
  const own = problems.filter((problem) => problem.field === name)
  const notes = [
    ...(hint ? [`<p class="hint" id="${name}-hint">${escapeHtml(hint[language])}</p>`] : []),
    ...(own.length > 0
      ? [
          `<ul class="problems" id="${name}-problems">${own
            .map(({ reason }) => `<li>${escapeHtml(reason[language])}</li>`)
            .join('')}</ul>`,
        ]
      : []),
  ]
  const described = [hint ? `${name}-hint` : '', own.length > 0 ? `${name}-problems` : '']
  const describedBy = described.filter(Boolean).join(' ')
  // What was typed comes back, the password never does.
  const value = name === 'password' ? '' : ` value="${escapeHtml(form[name])}"`
  return [
    `<div class="field"><label for="${name}">${escapeHtml(label[language])}</label>`,
    ...notes,
    `<input id="${name}" name="${name}" ${attributes} required${value}`,
    `${describedBy ? ` aria-describedby="${describedBy}"` : ''}${own.length > 0 ? ' aria-invalid="true"' : ''}></div>`,
  ].join('')
}

/** The form, with what was typed and everything wrong with it. Works without scripts. */
export function setupPage(language: Language, form: SetupForm, problems: SetupProblem[]): string {
  const list = problems
    .map(
      ({ field: name, reason }) =>
        `<li><a href="#${name}">${escapeHtml(reason[language])}</a></li>`,
    )
    .join('')
  const summary = list
    ? `<section class="summary" role="alert" aria-labelledby="summary"><h2 id="summary">${words.errors[language]}</h2><ul>${list}</ul></section>`
    : ''
  const fields = setupFields.map((name) => field(name, { form, language, problems })).join('\n')
  return document(
    language,
    words.title[language],
    `${summary}<p>${words.intro[language]}</p>
<form method="post" action="/setup?lang=${language}">
${fields}
<button type="submit" class="button">${words.send[language]}</button>
</form>`,
  )
}

/** A page that only says something, with the way to the login. */
export function setupMessage(language: Language, message: Localised = words.closed): string {
  const link = `<p><a href="/admin/login">${words.signIn[language]}</a></p>`
  return document(language, message[language], link)
}
