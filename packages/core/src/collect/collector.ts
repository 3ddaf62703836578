/** Takes the rows of a walk as they come, and makes one value of them. */
export interface Collector<TItem, TResult> {
  /** The next rows, in order, each once. What it throws ends the walk. */
  add(items: readonly TItem[]): void
  finish(): TResult
}
