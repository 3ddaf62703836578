import type { WrittenTotal } from './messages.ts'
import type { PaginationLanguage } from './PaginationLanguage.ts'
import { plural } from './plural.ts'

const rows = /* @__PURE__ */ plural('es', { one: '# fila', many: '# de filas', other: '# filas' })
const items = /* @__PURE__ */ plural('es', {
  one: '# elemento',
  many: '# de elementos',
  other: '# elementos',
})
const more = /* @__PURE__ */ plural('es', {
  one: '# elemento más cargado',
  many: '# de elementos más cargados',
  other: '# elementos más cargados',
})
const newer = /* @__PURE__ */ plural('es', {
  one: '# elemento nuevo',
  many: '# de elementos nuevos',
  other: '# elementos nuevos',
})

const ofTotal = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate' ? `aprox. ${written}` : precision === 'atLeast' ? `${written}+` : written

const ofTotalSpoken = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate'
    ? `aproximadamente ${written}`
    : precision === 'atLeast'
      ? `al menos ${written}`
      : written

/** Spanish, as in Spain: `3531`, and `10.000`. Other countries take it with their own `locale`. */
export const spanish: PaginationLanguage = {
  locale: 'es',
  dir: 'ltr',
  messages: {
    pagination: 'Paginación',
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    firstPage: 'Primera página',
    lastPage: 'Última página',
    page: (page) => `Página ${page}`,
    pageOf: (page, pageCount) => `${page} / ${pageCount}`,
    pageOfSpoken: (page, pageCount) => `Página ${page} de ${pageCount}`,
    pagesNotShown: (from, to) => `Páginas ${from} a ${to} omitidas`,
    pageSize: 'Filas por página',
    pageSizeChanged: (used, chosen) => `Esta lista muestra ${used} filas por página, no ${chosen}`,
    goToPage: 'Ir a la página',
    enterPage: (first, last) =>
      last === null
        ? `El número de página debe ser ${first} o mayor`
        : `El número de página debe estar entre ${first} y ${last}`,
    rows: (from, to, all) =>
      `${from === to ? from : `${from}–${to}`}${all ? ` de ${ofTotal(all)}` : ''}`,
    rowsSpoken: (from, to, all) =>
      `${from === to ? from : `${from} a ${to}`}${all ? ` de ${ofTotalSpoken(all)}` : ''}`,
    total: (all) => (all.precision === 'exact' ? `${all.written} en total` : capital(ofTotal(all))),
    totalSpoken: (all) =>
      all.precision === 'exact' ? `${all.written} en total` : capital(ofTotalSpoken(all)),
    allRows: rows,
    noRows: 'Sin resultados',
    pageEmpty: (page) =>
      page === null ? 'Esta página está vacía' : `La página ${page} está vacía`,
    goToFirstPage: 'Ir a la primera página',
    loadingPage: (page) => (page === null ? 'Cargando la página' : `Cargando la página ${page}`),
    pageFailed: (page) =>
      page === null ? 'No se pudo cargar la página.' : `No se pudo cargar la página ${page}.`,
    retry: 'Reintentar',
    pageBeyondEnd: (page) =>
      `${page === null ? 'Esa página' : `La página ${page}`} ya no existe; esta es la última`,
    cursorExpired: 'La lista ha cambiado; esta es de nuevo su primera página',
    loadingRows: 'Cargando',
    rowsFailed: 'No se pudo cargar la lista.',
    loadMore: 'Cargar más',
    loadingMore: 'Cargando más',
    moreFailed: 'No se pudieron cargar más elementos.',
    moreLoaded: (count, written, length) => `${more(count, written)}, ${length} en total`,
    endOfList: (count, written) => `Fin de la lista · ${items(count, written)}`,
    newerRows: (count, written) => `${newer(count, written)} al principio de la lista`,
    showNewerRows: (count, written) => `Mostrar ${newer(count, written)}`,
    skipList: 'Saltar la lista',
    listKeys:
      'Avance de página y Retroceso de página van de fila en fila, ' +
      'Control y Fin después de la lista, Control e Inicio antes de ella.',
    paginationOf: (table) => `${table}: paginación`,
  },
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
