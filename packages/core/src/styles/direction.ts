import type { Cursor } from '../page/page.ts'

export const backward = '<'
const forward = '>'

/**
 * Takes a target apart: a cursor that goes back is marked by a `<` before it. One that goes on stands for itself,
 * but for a `>` before those that could be mistaken.
 *
 * @example
 * asDirected('abc')    // { direction: '>', cursor: 'abc' }
 * asDirected('<abc')   // { direction: '<', cursor: 'abc' }
 * asDirected('><abc')  // { direction: '>', cursor: '<abc' }
 */
export function asDirected(target: Cursor): { direction: '<' | '>'; cursor: Cursor } {
  if (target?.startsWith(backward)) return { direction: backward, cursor: target.slice(1) }
  return {
    direction: forward,
    cursor: target?.startsWith(forward) ? target.slice(1) : target,
  }
}

/** The target that goes back to before a cursor. */
export const backTo = (cursor: string): string => backward + cursor

/** The target that goes on after a cursor. */
export const onFrom = (cursor: string): string =>
  cursor.startsWith(backward) || cursor.startsWith(forward) ? forward + cursor : cursor
