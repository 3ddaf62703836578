/** What a page object needs of the tool that drives the page. */
export interface PagerDriver<TElement> {
  /** Elements of a role that are exposed to assistive technology, anywhere or inside of another. */
  byRole(role: string, options?: { name?: RegExp; inside?: TElement }): Promise<TElement[]>
  /** Elements inside of one, by selector. */
  query(selector: string, inside: TElement): Promise<TElement[]>
  attribute(element: TElement, name: string): Promise<string | null>
  text(element: TElement): Promise<string>
  press(element: TElement): Promise<void>
  /** Replaces what is in a field, and presses Enter. */
  enter(field: TElement, text: string): Promise<void>
  select(element: TElement, value: string): Promise<void>
  /** The value of a select. */
  value(element: TElement): Promise<string>
  /** Looks once, or again and again for as long as the tool is used to waiting. */
  settle<TResult>(look: () => Promise<TResult>): Promise<TResult>
}
