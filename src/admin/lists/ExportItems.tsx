'use client'
import { PopupList, useListQuery, useLocale, useSelection, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../i18n/text.ts'
import { exportAddress } from './exportAddress.ts'
import { listWords } from './words.ts'

/** In the menu of a list: the list as it stands, or what is chosen in it, as a file. */
export function ExportItems() {
  const { collectionSlug, query } = useListQuery()
  const { getSelectedIds, selectAll } = useSelection()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const words = listWords[languageOf(i18n.language)]
  // everything on all pages is the list itself
  const ids = selectAll === 'allAvailable' ? [] : getSelectedIds().map(String)
  const download = (format: 'csv' | 'json') => {
    const address = exportAddress(collectionSlug, format, { listed: query, ids, locale: code })
    // the server names the file
    window.location.assign(address)
  }
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id="export-csv" onClick={() => download('csv')}>
        {words.exportAs('CSV', ids.length)}
      </PopupList.Button>
      <PopupList.Button id="export-json" onClick={() => download('json')}>
        {words.exportAs('JSON', ids.length)}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
