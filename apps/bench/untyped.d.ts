declare module 'li' {
  const li: { parse: (header: string) => Record<string, string | undefined> }
  export default li
}

declare module 'http-link-header' {
  const LinkHeader: { parse: (header: string) => { rel: (relation: string) => { uri: string }[] } }
  export default LinkHeader
}

declare module 'parse-link-header' {
  export default function parse(header: string): Record<string, { url: string } | undefined> | null
}

declare module '@babel/core' {
  export function transformAsync(code: string, options: object): Promise<{ code?: string } | null>
}

// The same components, through React Compiler: tables/pager/reactCompiler.mjs.
declare module '@paginated-query/components?compiled' {
  export * from '@paginated-query/components'
}
