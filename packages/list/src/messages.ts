/** Every word that the list shows or speaks: one object per language. */
export interface ListMessages {
  /** While there are no rows yet. */
  readonly loading: string
  /** Where not even the first rows came. */
  readonly failed: string
  readonly loadMore: string
  readonly loadingMore: string
  readonly loadFailed: string
  readonly retry: string
  /** Spoken when rows have arrived: how many, and how many there are now. */
  readonly loaded: (count: number, writtenCount: string, writtenLength: string) => string
  readonly end: (count: number, written: string) => string
  readonly empty: string
  /** Spoken when newer rows wait above the list. */
  readonly newer: (count: number, written: string) => string
  readonly showNewer: (count: number, written: string) => string
  readonly skip: string
  /** Describes the keys to those who can't see what they do. */
  readonly keys: string
}

/** The default words. A copy with other sentences is another language. */
export const englishList: ListMessages = {
  loading: 'Loading',
  failed: `The list couldn't be loaded.`,
  loadMore: 'Load more',
  loadingMore: 'Loading more',
  loadFailed: `More couldn't be loaded.`,
  retry: 'Retry',
  loaded: (_, count, length) => `${count} more loaded, ${length} in all`,
  end: (count, written) => `You've reached the end · ${written} ${count === 1 ? 'item' : 'items'}`,
  empty: 'No results',
  newer: (_, written) => `${written} new at the top`,
  showNewer: (_, written) => `Show ${written} new`,
  skip: 'Skip the list',
  keys:
    'Page Down and Page Up move from row to row, ' +
    'Control and End past the list, Control and Home before it.',
}
