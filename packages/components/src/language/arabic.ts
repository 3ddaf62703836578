import type { WrittenTotal } from './messages.ts'
import type { PaginationLanguage } from './PaginationLanguage.ts'
import { plural } from './plural.ts'

const rows = /* @__PURE__ */ plural('ar', {
  zero: 'لا صفوف',
  one: 'صف واحد',
  two: 'صفان',
  few: '# صفوف',
  many: '# صفًا',
  other: '# صف',
})
const items = /* @__PURE__ */ plural('ar', {
  zero: 'لا عناصر',
  one: 'عنصر واحد',
  two: 'عنصران',
  few: '# عناصر',
  many: '# عنصرًا',
  other: '# عنصر',
})
const more = /* @__PURE__ */ plural('ar', {
  zero: 'لم تُحمَّل عناصر أخرى',
  one: 'تم تحميل عنصر آخر',
  two: 'تم تحميل عنصرين آخرين',
  few: 'تم تحميل # عناصر أخرى',
  many: 'تم تحميل # عنصرًا آخر',
  other: 'تم تحميل # عنصر آخر',
})
const newer = /* @__PURE__ */ plural('ar', {
  zero: 'لا عناصر جديدة',
  one: 'عنصر جديد واحد',
  two: 'عنصران جديدان',
  few: '# عناصر جديدة',
  many: '# عنصرًا جديدًا',
  other: '# عنصر جديد',
})
const showNewer = /* @__PURE__ */ plural('ar', {
  zero: 'عرض العناصر الجديدة',
  one: 'عرض عنصر جديد واحد',
  two: 'عرض عنصرين جديدين',
  few: 'عرض # عناصر جديدة',
  many: 'عرض # عنصرًا جديدًا',
  other: 'عرض # عنصر جديد',
})

const ofTotal = ({ written, precision }: WrittenTotal): string =>
  precision === 'estimate'
    ? `نحو ${written}`
    : precision === 'atLeast'
      ? `${written} على الأقل`
      : written

const total = (all: WrittenTotal): string =>
  all.precision === 'exact' ? `الإجمالي ${all.written}` : ofTotal(all)

/**
 * Arabic, with the digits of Egypt, Saudi Arabia and the Levant: `٣٬٥٣١`.
 *
 * The tag names the digits, because engines don't agree on those of `ar`, and server and browser must.
 * With `locale="ar-u-nu-latn"` it is `3,531`, as in the Maghreb and the Emirates.
 */
export const arabic: PaginationLanguage = {
  locale: 'ar-u-nu-arab',
  dir: 'rtl',
  messages: {
    pagination: 'ترقيم الصفحات',
    previousPage: 'الصفحة السابقة',
    nextPage: 'الصفحة التالية',
    firstPage: 'الصفحة الأولى',
    lastPage: 'الصفحة الأخيرة',
    page: (page) => `الصفحة ${page}`,
    pageOf: (page, pageCount) => `${page} / ${pageCount}`,
    pageOfSpoken: (page, pageCount) => `الصفحة ${page} من ${pageCount}`,
    pagesNotShown: (from, to) => `الصفحات من ${from} إلى ${to} غير معروضة`,
    pageSize: 'صفوف لكل صفحة',
    pageSizeChanged: (used, chosen) => `عدد الصفوف لكل صفحة في هذه القائمة ${used} وليس ${chosen}`,
    goToPage: 'الانتقال إلى الصفحة',
    enterPage: (first, last) =>
      last === null
        ? `يُرجى إدخال رقم صفحة بدءًا من ${first}`
        : `يُرجى إدخال رقم صفحة من ${first} إلى ${last}`,
    rows: (from, to, all) =>
      `${from === to ? from : `${from}–${to}`}${all ? ` من ${ofTotal(all)}` : ''}`,
    rowsSpoken: (from, to, all) =>
      `${from === to ? from : `من ${from} إلى ${to}`}${all ? ` من أصل ${ofTotal(all)}` : ''}`,
    total,
    totalSpoken: total,
    allRows: rows,
    noRows: 'لا توجد نتائج',
    pageEmpty: (page) => (page === null ? 'هذه الصفحة فارغة' : `الصفحة ${page} فارغة`),
    goToFirstPage: 'الانتقال إلى الصفحة الأولى',
    loadingPage: (page) => (page === null ? 'جارٍ تحميل الصفحة' : `جارٍ تحميل الصفحة ${page}`),
    pageFailed: (page) => (page === null ? 'تعذّر تحميل الصفحة.' : `تعذّر تحميل الصفحة ${page}.`),
    retry: 'إعادة المحاولة',
    pageBeyondEnd: (page) =>
      `لم تعد ${page === null ? 'تلك الصفحة' : `الصفحة ${page}`} موجودة، وهذه هي الصفحة الأخيرة`,
    cursorExpired: 'تغيّرت القائمة، وهذه صفحتها الأولى من جديد',
    loadingRows: 'جارٍ التحميل',
    rowsFailed: 'تعذّر تحميل القائمة.',
    loadMore: 'تحميل المزيد',
    loadingMore: 'جارٍ تحميل المزيد',
    moreFailed: 'تعذّر تحميل المزيد.',
    moreLoaded: (count, written, length) => `${more(count, written)}، والإجمالي ${length}`,
    endOfList: (count, written) => `نهاية القائمة · ${items(count, written)}`,
    newerRows: (count, written) => `${newer(count, written)} في أعلى القائمة`,
    showNewerRows: showNewer,
    skipList: 'تخطّي القائمة',
    listKeys:
      'ينقل مفتاح Page Down أو Page Up من صف إلى صف، ' +
      'ومفتاحا Control مع End إلى ما بعد القائمة، ومفتاحا Control مع Home إلى ما قبلها.',
    paginationOf: (table) => `${table}: ترقيم الصفحات`,
  },
}
