import type { Language } from '../../i18n/text.ts'
import { sectionAddress } from '../addresses.ts'
import { type CaseFilterName, caseFilterNames, parametersOf } from '../caseFilters.ts'
import { pageWords } from '../pageWords.ts'
import { searchOf } from '../query.ts'
import type { CaseList, FilterOption } from '../viewModels/caseList.ts'
import { langOf, Text } from './Text.tsx'

/** The form that filters the cases: a plain one, so that it works everywhere. */
export function CaseFilter({ model, language }: { model: CaseList; language: Language }) {
  const texts = pageWords[language].filters
  const names = caseFilterNames.filter((name) => model.options[name].length > 0)
  if (names.length === 0) return null
  return (
    <form
      className="filters"
      method="get"
      action={sectionAddress('cases', language)}
      aria-label={texts.heading}
    >
      {names.map((name) => (
        <Choice key={name} name={name} options={model.options[name]} language={language} />
      ))}
      <button type="submit">{texts.show}</button>
    </form>
  )
}

function Choice(props: { name: CaseFilterName; options: FilterOption[]; language: Language }) {
  const { name, options, language } = props
  const texts = pageWords[language].filters
  const id = `filter-${name}`
  return (
    <p className="filter">
      <label htmlFor={id}>{labelOf(name, language)}</label>
      <select id={id} name={name} defaultValue={options.find(({ chosen }) => chosen)?.value ?? ''}>
        <option value="">{texts.any}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value} lang={langOf(text, language)}>
            {text.text}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The filters that are set, each with the way to be rid of it. */
export function ActiveFilters({ model, language }: { model: CaseList; language: Language }) {
  const texts = pageWords[language].filters
  const path = sectionAddress('cases', language)
  const active = caseFilterNames.flatMap((name) => {
    const option = model.options[name].find(({ chosen }) => chosen)
    return option ? [{ name, text: option.text }] : []
  })
  if (active.length === 0) return null
  return (
    <div className="active-filters">
      <p>{texts.active}</p>
      <ul>
        {active.map(({ name, text }) => (
          <li key={name}>
            {labelOf(name, language)}: <Text passage={text} language={language} />{' '}
            <a href={`${path}${searchOf(parametersOf(model.filters, name))}`}>
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">{texts.remove(labelOf(name, language))}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={path}>{texts.clear}</a>
      </p>
    </div>
  )
}

function labelOf(name: CaseFilterName, language: Language): string {
  const texts = pageWords[language].filters
  return { tema: texts.theme, sektor: texts.sector, organisation: texts.organisation }[name]
}
