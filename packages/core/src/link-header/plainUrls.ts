/**
 * An http(s) URL that `new URL` gives back as it is, or a reference from `/` or `?` on that it only appends:
 * there is nothing to lower-case, to encode or to leave out, and no segment may be `.` or `..`.
 */
const plain = new RegExp(
  [
    // Where punycode or a number (127.1 is 127.0.0.1) may hide in the host, it isn't plain.
    String.raw`^(?:https?:\/\/(?![^/]*xn--)(?:[a-z\d.-]*\.)?[a-z][a-z\d-]*`,
    // Nor are the default ports, which would be left out.
    String.raw`(?::[1-5]?[1-9]\d{3})?(?=\/))?`,
    String.raw`(?=.)(?!\/\/)(?![^?]*?\/(?:\.|%2[eE]))`,
    String.raw`(?:\/[\w\-.~!$&'()*+,;=:@%/]*)?`,
    String.raw`(?:\?[\w\-.~!$&()*+,;=:@%/?[\]]*)?$`,
  ].join(''),
)

/**
 * Resolves the references that nearly every API sends, `https://…`, `/…` and `?…`, in a tenth of the time that
 * `new URL` takes; `null` for one that takes more than appending it.
 *
 * @example
 * const urlOf = plainUrls('https://api.example.com/items?page=3')
 * urlOf('?page=4')      // 'https://api.example.com/items?page=4'
 * urlOf('../others')    // null
 */
export function plainUrls(baseUrl: string = ''): (reference: string) => string | null {
  let base: ReturnType<typeof splitBase> | undefined
  return (reference) => {
    if (!plain.test(reference)) return null
    if (reference[0] === 'h') return reference
    base ??= splitBase(baseUrl)
    const start = reference[0] === '/' ? base.origin : base.path
    return start === null ? null : start + reference
  }
}

/** What stays of a base in front of `/…` and of `?…`; `null` where it isn't plain itself. */
function splitBase(base: string): { origin: string | null; path: string | null } {
  if (base[0] !== 'h' || !plain.test(base)) return { origin: null, path: null }
  const query = base.indexOf('?')
  return {
    origin: base.slice(0, base.indexOf('/', 'https://'.length)),
    path: query === -1 ? base : base.slice(0, query),
  }
}
