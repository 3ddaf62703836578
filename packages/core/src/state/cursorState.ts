import type { Cursor } from '../page/page.ts'
import type { PageState } from './pageState.ts'

/**
 * The cursor that a state asks for. A page beyond the first whose cursor got lost counts as the first.
 *
 * @example
 * cursorOf({ page: 1 })                       // null
 * cursorOf({ page: 3, cursor: 'c3' })         // 'c3'
 */
export const cursorOf = (state: PageState): Cursor =>
  state.page > 1 ? (state.cursor ?? null) : null

/**
 * The state that a cursor list can be in: without its cursor no page beyond the first can be asked for, so none
 * is said to be on screen.
 *
 * @example
 * cursorPlace({ page: 3, pageSize: 50 })        // { page: 1, pageSize: 50 }
 * cursorPlace({ page: 3, cursor: 'c3' })        // { page: 3, cursor: 'c3' }
 */
export function cursorPlace(state: PageState): PageState {
  if (cursorOf(state) !== null || (state.page === 1 && state.cursor === undefined)) return state
  const { cursor: _, trail: __, ...rest } = state
  return { ...rest, page: 1 }
}

/**
 * The cursors of pages 2 to `page` − 1, or `null` after a link that brought the cursor without its trail.
 *
 * @example
 * trailOf({ page: 4, cursor: 'c4', trail: ['c2', 'c3'] })   // ['c2', 'c3']
 * trailOf({ page: 2, cursor: 'c2' })                        // []
 * trailOf({ page: 4, cursor: 'c4' })                        // null
 */
export function trailOf(state: PageState): readonly string[] | null {
  if (cursorOf(state) === null) return []
  const { page, trail = [] } = state
  return trail.length === page - 2 ? trail : null
}

/**
 * Moves on to the page that `next` names. A cursor that was visited already leads nowhere: the state stays.
 *
 * @example
 * follow({ page: 2, cursor: 'c2' }, 'c3')   // { page: 3, cursor: 'c3', trail: ['c2'] }
 */
export function follow(state: PageState, next: string): PageState {
  const cursor = cursorOf(state)
  const trail = trailOf(state)
  if (next === cursor || trail?.includes(next)) return state
  const { trail: _, ...rest } = state
  const page = cursor === null ? 2 : state.page + 1
  const walked = cursor === null ? [] : trail && [...trail, cursor]
  return { ...rest, page, cursor: next, ...(walked && { trail: walked }) }
}

/**
 * Moves back along the trail. Without one it leads to the first page, the only other one that is known.
 *
 * @example
 * back({ page: 3, cursor: 'c3', trail: ['c2'] })   // { page: 2, cursor: 'c2', trail: [] }
 */
export function back(state: PageState): PageState {
  const trail = trailOf(state)
  const { trail: _, cursor: __, ...rest } = state
  const cursor = trail?.at(-1)
  if (!trail || cursor === undefined) return { ...rest, page: 1 }
  return { ...rest, page: state.page - 1, cursor, trail: trail.slice(0, -1) }
}
