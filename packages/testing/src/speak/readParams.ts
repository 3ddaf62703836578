import { isRecord } from '@paginated-query/core/internal'

/**
 * The parameters of a request: its query, and the fields of a JSON body, for APIs whose lists are asked for by POST.
 * Of a GraphQL request its variables count.
 *
 * @example
 * readParams('/graphql', { method: 'POST', body: '{"query":"…","variables":{"first":20}}' }).get('first')   // '20'
 */
export function readParams(url: string | URL, { body }: RequestInit): URLSearchParams {
  const params = new URLSearchParams(String(url).split('#')[0]?.split('?').slice(1).join('?'))
  if (typeof body !== 'string') return params
  for (const [name, value] of Object.entries(readFields(body))) {
    for (const one of [value].flat() as unknown[]) {
      if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') {
        params.append(name, String(one))
      }
    }
  }
  return params
}

function readFields(body: string): object {
  try {
    const fields: unknown = JSON.parse(body)
    if (!isRecord(fields)) return {}
    return isRecord(fields['variables']) ? fields['variables'] : fields
  } catch {
    return {}
  }
}
