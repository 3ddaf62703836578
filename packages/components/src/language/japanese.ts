import type { WrittenTotal } from './messages.ts'
import type { PaginationLanguage } from './PaginationLanguage.ts'

const count = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate'
    ? `約${written}件`
    : `${written}件${precision === 'atLeast' ? '以上' : ''}`

const of = (all: WrittenTotal): string =>
  `${count(all)}${all.precision === 'atLeast' ? 'のうち' : '中'}`

const total = (all: WrittenTotal): string => `${all.precision === 'exact' ? '全' : ''}${count(all)}`

/** Japanese: no plural, but a counter after every number. */
export const japanese: PaginationLanguage = {
  locale: 'ja',
  dir: 'ltr',
  messages: {
    pagination: 'ページ送り',
    previousPage: '前のページ',
    nextPage: '次のページ',
    firstPage: '最初のページ',
    lastPage: '最後のページ',
    page: (page) => `${page}ページ目`,
    pageOf: (page, pageCount) => `${page} / ${pageCount}`,
    pageOfSpoken: (page, pageCount) => `${pageCount}ページ中${page}ページ目`,
    pagesNotShown: (from, to) => `${from}ページ目から${to}ページ目は省略`,
    pageSize: '表示件数',
    pageSizeChanged: (used, chosen) => `このリストの表示件数は${chosen}件ではなく${used}件です`,
    goToPage: '移動先のページ',
    enterPage: (first, last) =>
      last === null
        ? `${first}以上のページ番号を入力してください`
        : `${first}から${last}までのページ番号を入力してください`,
    rows: (from, to, all) =>
      `${all ? `${of(all)} ` : ''}${from === to ? `${from}件目` : `${from}～${to}件`}`,
    rowsSpoken: (from, to, all) =>
      `${all ? `${of(all)}、` : ''}${from === to ? '' : `${from}件目から`}${to}件目`,
    total,
    totalSpoken: total,
    allRows: (_, written) => `全${written}件`,
    noRows: '該当する項目はありません',
    pageEmpty: (page) => `${page === null ? 'このページ' : `${page}ページ目`}には項目がありません`,
    goToFirstPage: '最初のページへ移動',
    loadingPage: (page) => `${page === null ? 'ページ' : `${page}ページ目`}を読み込み中`,
    pageFailed: (page) => `${page === null ? 'ページ' : `${page}ページ目`}を読み込めませんでした。`,
    retry: '再試行',
    pageBeyondEnd: (page) =>
      `${page === null ? 'そのページ' : `${page}ページ目`}はなくなったため、最後のページを表示しています`,
    cursorExpired: 'リストが変更されたため、最初のページに戻りました',
    loadingRows: '読み込み中',
    rowsFailed: 'リストを読み込めませんでした。',
    loadMore: 'さらに読み込む',
    loadingMore: 'さらに読み込み中',
    moreFailed: '続きを読み込めませんでした。',
    moreLoaded: (_, written, length) => `さらに${written}件を読み込みました。全部で${length}件です`,
    endOfList: (_, written) => `最後まで表示しました · 全${written}件`,
    newerRows: (_, written) => `リストの先頭に新しい項目が${written}件あります`,
    showNewerRows: (_, written) => `新しい項目を${written}件表示`,
    skipList: 'リストをスキップ',
    listKeys:
      'Page DownとPage Upで項目の間を移動し、' +
      'ControlとEndでリストの後へ、ControlとHomeでリストの前へ移動します。',
    paginationOf: (table) => `${table}のページ送り`,
  },
}
