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
