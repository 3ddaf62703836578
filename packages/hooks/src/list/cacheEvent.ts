/** What the cache tells of an entry. */
export interface CacheEvent {
  readonly type: 'removed' | 'updated'
  readonly query: { readonly queryHash: string; readonly state: { readonly data: unknown } }
  readonly action?: {
    readonly type: string
    readonly manual?: boolean
    readonly error?: unknown
    readonly state?: object
  }
}

/** Somebody changed the rows alone; hydration and a cancelled request put a whole state in place. */
export const isEdited = ({ manual, state }: NonNullable<CacheEvent['action']>): boolean =>
  manual === true || (state !== undefined && !('status' in state))
