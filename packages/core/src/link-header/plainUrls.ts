/**
 * An http(s) URL that `new URL` gives back as it is, or a reference from `/` or `?` on that it only appends:
 * nothing to lower-case, to encode or to leave out. No part of the path begins like `.` or `..`, and the last of
 * the host is no number: 127.1 means 127.0.0.1.
 */
const plain =
  /^(?:https?:\/\/(?:[a-z\d.-]*\.)?[a-z]+(?=\/))?(?!\/\/|$)(?![^?]*?\/[.%])(?:\/[\w!$%&-;=@~]*)?(?:\?[\w!$%&(-;=?@[\]~]*)?$/

/**
 * Resolves the references that nearly every API sends, `https://…`, `/…` and `?…`, in a fraction of the time that
 * `new URL` takes; `null` for one that takes more than appending it.
 *
 * @example
 * const urlOf = plainUrls('https://api.example.com/items?page=3')
 * urlOf('?page=4')      // 'https://api.example.com/items?page=4'
 * urlOf('../others')    // null
 */
export function plainUrls(base: string = ''): (reference: string) => string | null {
  let stems: Stems | undefined
  return (reference) => {
    if (!plain.test(reference)) return null
    if (reference[0] === 'h') return reference
    stems ??= stemsOf(base)
    const stem = reference[0] === '/' ? stems.origin : stems.path
    return stem === null ? null : stem + reference
  }
}

/** What stays of a base in front of `/…` and of `?…`; `null` where it isn't plain itself. */
interface Stems {
  readonly origin: string | null
  readonly path: string | null
}

function stemsOf(base: string): Stems {
  if (base[0] !== 'h' || !plain.test(base)) return { origin: null, path: null }
  const query = base.indexOf('?')
  return {
    origin: base.slice(0, base.indexOf('/', 'https://'.length)),
    path: query === -1 ? base : base.slice(0, query),
  }
}
