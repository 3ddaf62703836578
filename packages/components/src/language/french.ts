import type { WrittenTotal } from './messages.ts'
import type { PaginationLanguage } from './PaginationLanguage.ts'
import { plural } from './plural.ts'

const rows = /* @__PURE__ */ plural('fr', {
  one: '# ligne',
  many: '# de lignes',
  other: '# lignes',
})
const items = /* @__PURE__ */ plural('fr', {
  one: '# élément',
  many: '# d’éléments',
  other: '# éléments',
})
const more = /* @__PURE__ */ plural('fr', {
  one: '# élément de plus chargé',
  many: '# d’éléments de plus chargés',
  other: '# éléments de plus chargés',
})
const newer = /* @__PURE__ */ plural('fr', {
  one: '# nouvel élément',
  many: '# de nouveaux éléments',
  other: '# nouveaux éléments',
})

const ofTotal = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate'
    ? `environ ${written}`
    : precision === 'atLeast'
      ? `${written}+`
      : written

const ofTotalSpoken = (total: WrittenTotal): string =>
  total.precision === 'atLeast' ? `au moins ${total.written}` : ofTotal(total)

const total = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate'
    ? `Environ ${written}`
    : precision === 'atLeast'
      ? `${written}+`
      : `${written} au total`

/** French: zero is singular, and numbers are grouped by narrow spaces that don't break. */
export const french: PaginationLanguage = {
  locale: 'fr',
  dir: 'ltr',
  messages: {
    pagination: 'Pagination',
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    firstPage: 'Première page',
    lastPage: 'Dernière page',
    page: (page) => `Page ${page}`,
    pageOf: (page, pageCount) => `${page} / ${pageCount}`,
    pageOfSpoken: (page, pageCount) => `Page ${page} sur ${pageCount}`,
    pagesNotShown: (from, to) => `Pages ${from} à ${to} non affichées`,
    pageSize: 'Lignes par page',
    pageSizeChanged: (used, chosen) =>
      `Cette liste affiche ${used} lignes par page, et non ${chosen}`,
    goToPage: 'Aller à la page',
    enterPage: (first, last) =>
      last === null
        ? `Saisissez un numéro de page à partir de ${first}`
        : `Saisissez un numéro de page de ${first} à ${last}`,
    rows: (from, to, all) =>
      `${from === to ? from : `${from}–${to}`}${all ? ` sur ${ofTotal(all)}` : ''}`,
    rowsSpoken: (from, to, all) =>
      `${from === to ? from : `${from} à ${to}`}${all ? ` sur ${ofTotalSpoken(all)}` : ''}`,
    total,
    totalSpoken: (all) => (all.precision === 'atLeast' ? `Au moins ${all.written}` : total(all)),
    allRows: rows,
    noRows: 'Aucun résultat',
    pageEmpty: (page) => (page === null ? 'Cette page est vide' : `La page ${page} est vide`),
    goToFirstPage: 'Aller à la première page',
    loadingPage: (page) =>
      page === null ? 'Chargement de la page' : `Chargement de la page ${page}`,
    pageFailed: (page) =>
      page === null ? 'Impossible de charger la page.' : `Impossible de charger la page ${page}.`,
    retry: 'Réessayer',
    pageBeyondEnd: (page) =>
      `${page === null ? 'Cette page' : `La page ${page}`} n’existe plus, voici la dernière`,
    cursorExpired: 'La liste a changé, revoici sa première page',
    loadingRows: 'Chargement',
    rowsFailed: 'Impossible de charger la liste.',
    loadMore: 'Charger la suite',
    loadingMore: 'Chargement de la suite',
    moreFailed: 'Impossible de charger la suite.',
    moreLoaded: (count, written, length) => `${more(count, written)}, ${length} au total`,
    endOfList: (count, written) => `Fin de la liste · ${items(count, written)}`,
    newerRows: (count, written) => `${newer(count, written)} en haut de la liste`,
    showNewerRows: (count, written) => `Afficher ${newer(count, written)}`,
    skipList: 'Passer la liste',
    listKeys:
      'Page suivante et Page précédente vont d’une ligne à l’autre, ' +
      'Contrôle et Fin après la liste, Contrôle et Début avant.',
    // A colon stands after a space that doesn't break.
    paginationOf: (table) => `${table}\u00a0: pagination`,
  },
}
