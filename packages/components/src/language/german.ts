import type { WrittenTotal } from './messages.ts'
import type { PaginationLanguage } from './PaginationLanguage.ts'
import { plural } from './plural.ts'

const rows = /* @__PURE__ */ plural('de', { one: '# Zeile', other: '# Zeilen' })
const items = /* @__PURE__ */ plural('de', { one: '# Eintrag', other: '# Einträge' })
const more = /* @__PURE__ */ plural('de', {
  one: '# weiterer Eintrag',
  other: '# weitere Einträge',
})
const newer = /* @__PURE__ */ plural('de', { one: '# neuer Eintrag', other: '# neue Einträge' })
const showNewer = /* @__PURE__ */ plural('de', {
  one: '# neuen Eintrag anzeigen',
  other: '# neue Einträge anzeigen',
})

const ofTotal = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate' ? `etwa ${written}` : precision === 'atLeast' ? `${written}+` : written

const ofTotalSpoken = (total: WrittenTotal): string =>
  total.precision === 'atLeast' ? `mindestens ${total.written}` : ofTotal(total)

const total = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate'
    ? `Etwa ${written}`
    : precision === 'atLeast'
      ? `${written}+`
      : `Insgesamt ${written}`

/** German, as in Germany: `3.531`. Austria and Switzerland take it with their own `locale`. */
export const german: PaginationLanguage = {
  locale: 'de',
  dir: 'ltr',
  messages: {
    pagination: 'Seitenauswahl',
    previousPage: 'Vorherige Seite',
    nextPage: 'Nächste Seite',
    firstPage: 'Erste Seite',
    lastPage: 'Letzte Seite',
    page: (page) => `Seite ${page}`,
    pageOf: (page, pageCount) => `${page} / ${pageCount}`,
    pageOfSpoken: (page, pageCount) => `Seite ${page} von ${pageCount}`,
    pagesNotShown: (from, to) => `Seiten ${from} bis ${to} nicht angezeigt`,
    pageSize: 'Zeilen pro Seite',
    pageSizeChanged: (used, chosen) =>
      `Diese Liste zeigt ${used} Zeilen pro Seite, nicht ${chosen}`,
    goToPage: 'Gehe zu Seite',
    enterPage: (first, last) =>
      last === null
        ? `Bitte eine Seite ab ${first} eingeben`
        : `Bitte eine Seite von ${first} bis ${last} eingeben`,
    rows: (from, to, all) =>
      `${from === to ? from : `${from}–${to}`}${all ? ` von ${ofTotal(all)}` : ''}`,
    rowsSpoken: (from, to, all) =>
      `${from === to ? from : `${from} bis ${to}`}${all ? ` von ${ofTotalSpoken(all)}` : ''}`,
    total,
    totalSpoken: (all) => (all.precision === 'atLeast' ? `Mindestens ${all.written}` : total(all)),
    allRows: rows,
    noRows: 'Keine Ergebnisse',
    pageEmpty: (page) => (page === null ? 'Diese Seite ist leer' : `Seite ${page} ist leer`),
    goToFirstPage: 'Zur ersten Seite',
    loadingPage: (page) =>
      page === null ? 'Die Seite wird geladen' : `Seite ${page} wird geladen`,
    pageFailed: (page) =>
      `${page === null ? 'Die Seite' : `Seite ${page}`} konnte nicht geladen werden.`,
    retry: 'Erneut versuchen',
    pageBeyondEnd: (page) =>
      `${page === null ? 'Die gewünschte Seite' : `Seite ${page}`} gibt es nicht mehr, angezeigt wird die letzte`,
    cursorExpired: 'Die Liste hat sich geändert, angezeigt wird wieder ihre erste Seite',
    loadingRows: 'Wird geladen',
    rowsFailed: 'Die Liste konnte nicht geladen werden.',
    loadMore: 'Mehr laden',
    loadingMore: 'Wird geladen',
    moreFailed: 'Weitere Einträge konnten nicht geladen werden.',
    moreLoaded: (count, written, length) => `${more(count, written)} geladen, insgesamt ${length}`,
    endOfList: (count, written) => `Ende der Liste · ${items(count, written)}`,
    newerRows: (count, written) => `${newer(count, written)} am Anfang der Liste`,
    showNewerRows: showNewer,
    skipList: 'Liste überspringen',
    listKeys:
      'Bild ab und Bild auf führen von Zeile zu Zeile, ' +
      'Strg und Ende hinter die Liste, Strg und Pos 1 davor.',
    paginationOf: (table) => `${table}: Seitenauswahl`,
  },
}
