import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'

const PagingOctokit = Octokit.plugin(paginateRest)

/** @type {import('../contenders.mjs').WalkContender} */
export const contender = {
  name: 'octokit.paginate',
  isSequential: true,
  async walk(origin, pageSize) {
    const octokit = new PagingOctokit({ baseUrl: origin })
    const rows = await octokit.paginate('GET /items', { per_page: pageSize })
    return rows.length
  },
}
