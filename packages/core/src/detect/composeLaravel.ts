import { isRecord, readField } from '../reading/readField.ts'
import { laravel } from '../styles/laravel.ts'
import type { Clues, Composed } from './composeStyle.ts'
import { explainParam } from './explainParam.ts'

/** The style of Laravel's JSON, if the answer is some. */
export function composeLaravel({ body, found, params }: Clues): Composed | null {
  const meta = readField(body, 'meta')
  const [counts, path] = isRecord(meta) && 'per_page' in meta ? [meta, 'meta.'] : [body, '']
  if (found.path !== 'data' || !isRecord(counts)) return null
  const hasAddress = isRecord(body) && ('next_page_url' in body || isRecord(body['links']))
  if (!('per_page' in counts) || !('current_page' in counts) || !hasAddress) return null
  const [page, size] = [params.page?.name ?? 'page', params.size?.name ?? 'per_page']
  const options = {
    ...(page !== 'page' && { page }),
    ...(size !== 'per_page' && { size }),
  }
  const paged = explainParam(params.page, 'page number', page)
  return {
    kind: 'numbered',
    name: "Laravel's paginator",
    maker: 'laravel',
    options,
    style: laravel(options),
    evidence: [
      `\`${path}current_page\` and \`${path}per_page\` stand beside the addresses of other pages, as in Laravel's JSON.`,
      ...paged.evidence,
    ],
    doubts: [...paged.doubts, ...explainParam(params.size, 'page size', size).doubts],
    isTold: true,
  }
}
