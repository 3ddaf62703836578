import {
  cursorNav,
  numberedNav,
  type CursorNav,
  type NumberedNav,
  type NumberedNavOptions,
} from '@paginated-query/core'

import { paginatedColumns } from '../index.ts'

export interface Project {
  readonly id: number
  readonly name: string
  readonly city: string
  readonly status: string
  readonly value: number
  readonly created: string
}

const works = ['Roof replacement', 'Kitchen', 'Deck and pergola', 'Siding', 'Bathroom', 'Garage']
const cities = ['Portland', 'Salt Lake City', 'Truth or Consequences', 'Ely', 'New Orleans']
const states = ['Open', 'In progress', 'Waiting for permit', 'Done']

/** Rows `from` to `to` of a list that never ends. */
export const projects = (from: number, to: number): Project[] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const id = from + index
    return {
      id,
      name: `${works[id % works.length]} ${1000 + id}`,
      city: cities[(id * 7) % cities.length] ?? '',
      status: states[(id * 3) % states.length] ?? '',
      value: 1200 + ((id * 7919) % 90_000),
      created: `2026-0${1 + (id % 9)}-1${id % 10}`,
    }
  })

const column = paginatedColumns<Project>()
const dollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
})

export const columns = column.columns([
  column.accessor('name', { header: 'Project' }),
  column.accessor('city', { header: 'City' }),
  column.accessor('status', { header: 'Status', enableSorting: false }),
  column.accessor('value', { header: 'Value', cell: (cell) => dollars.format(cell.getValue()) }),
  column.accessor('created', { header: 'Created' }),
])

export const getId = (project: Project): number => project.id

const sizeLimits = { default: 10, min: 1, max: 100 }

/** 3,531 rows, 10 to a page: 354 pages, the last of a single row. */
export const projectsNav = (options: Partial<NumberedNavOptions> = {}): NumberedNav =>
  numberedNav({
    page: 1,
    pageCount: 354,
    total: { count: 3531, precision: 'exact' },
    pageSize: 10,
    sizeLimits,
    goTo: () => {},
    ...options,
  })

/** Before anything is known. */
export const unknownNav = (options: Partial<NumberedNavOptions> = {}): NumberedNav =>
  projectsNav({ pageCount: null, total: null, ...options })

export const logNav = (options: Partial<CursorNav> = {}): CursorNav =>
  cursorNav({
    page: 4,
    pageSize: 10,
    sizeLimits,
    range: { from: 31, to: 40 },
    hasPrevious: true,
    hasNext: true,
    goFirst: () => {},
    goPrevious: () => {},
    goNext: () => {},
    ...options,
  })
