import type { Language, Localised } from '../../i18n/text.ts'
import type { Context } from './context.ts'
import { type Code, capital, type Finding, quoted } from './finding.ts'
import { skippedHeadings } from './headings.ts'
import { addressIn, isBareAddress, isVague } from './links.ts'
import type { Passage } from './passages.ts'

/** What is wrong with the headings and links of the texts: one finding for each text and each kind of fault. */
export function structureProblems({ passages }: Context): Finding[] {
  return [...passages.da, ...passages.en].flatMap((passage) => [
    ...headingProblems(passage),
    ...linkProblems(passage),
  ])
}

function finding({ language, path }: Passage, code: Code, message: Localised): Finding {
  return { level: 'warning', code, path, language, message }
}

function headingProblems(passage: Passage): Finding[] {
  const { label, text } = passage
  const [skipped] = skippedHeadings(text.headings)
  const found: Finding[] = []
  if (skipped !== undefined) {
    found.push(
      finding(passage, 'skippedHeading', {
        da: `${capital(label.da)}: overskriften ${quoted(skipped, 'da')} springer et niveau over. Brug den større overskrift.`,
        en: `${capital(label.en)}: the heading ${quoted(skipped, 'en')} skips a level. Use the larger heading.`,
      }),
    )
  }
  if (text.headings.some((heading) => heading.text === '')) {
    found.push(
      finding(passage, 'emptyHeading', {
        da: `${capital(label.da)}: en overskrift er tom.`,
        en: `${capital(label.en)}: a heading is empty.`,
      }),
    )
  }
  return found
}

/** So many link texts are named in one message. */
const mostNamed = 3

function linkProblems(passage: Passage): Finding[] {
  const { label, text } = passage
  const texts = text.links.map((link) => link.text)
  const named = (list: readonly string[], language: Language) =>
    [...new Set(list.map((each) => quoted(each, language)))].slice(0, mostNamed).join(', ')
  const vague = texts.filter(isVague)
  const outside = text.outsideLinks.flatMap((part) => addressIn(part) ?? [])
  const bare = [...texts.filter(isBareAddress), ...outside]
  const found: Finding[] = []
  if (vague.length > 0) {
    found.push(
      finding(passage, 'vagueLink', {
        da: `${capital(label.da)}: ${named(vague, 'da')} siger ikke, hvor linket fører hen.`,
        en: `${capital(label.en)}: ${named(vague, 'en')} does not say where the link leads.`,
      }),
    )
  }
  if (texts.some((one) => one.trim() === '')) {
    found.push(
      finding(passage, 'emptyLink', {
        da: `${capital(label.da)}: et link har ingen tekst.`,
        en: `${capital(label.en)}: a link has no text.`,
      }),
    )
  }
  if (bare.length > 0) {
    found.push(
      finding(passage, 'bareAddress', {
        da: `${capital(label.da)}: webadressen ${named(bare, 'da')} læses op tegn for tegn. Skriv en linktekst.`,
        en: `${capital(label.en)}: the web address ${named(bare, 'en')} is read aloud sign by sign. Write a link text.`,
      }),
    )
  }
  return found
}
