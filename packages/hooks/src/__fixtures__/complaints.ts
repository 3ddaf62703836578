/** What React said, but for one thing: server and browser are one process in a test, and share contexts. */
export const complaints = (reported: {
  readonly mock: { readonly calls: readonly (readonly unknown[])[] }
}): readonly (readonly unknown[])[] =>
  reported.mock.calls.filter(([said]) => !String(said).includes('multiple renderers'))
