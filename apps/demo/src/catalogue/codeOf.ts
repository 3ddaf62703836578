const files = import.meta.glob<string>(['./start/*.tsx', './recipes/*.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Parameters that show a whole file as the code of a story: `codeOf('recipes/ProcorePunchItems')`. */
export const codeOf = (path: string) => ({
  docs: { source: { code: files[`./${path}.tsx`] ?? '', language: 'tsx' } },
})
