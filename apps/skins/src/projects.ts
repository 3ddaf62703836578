import { contractorsCloud } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import {
  contractorsCloudProjects,
  createFakeApi,
  type ContractorsCloudProject,
} from '@paginated-query/testing'

const server = createFakeApi(contractorsCloud, { rows: contractorsCloudProjects })
const latencyMs = 30

/** 3,531 projects of a server that is a function in the page. Page 13 doesn't work. */
export const projects = paginatedSource({
  api: contractorsCloud,
  path: '/projects',
  parse: (row) => row as ContractorsCloudProject,
  getId: ({ id }) => id,
  fetch: async (url, init) => {
    await new Promise((resolve) => {
      setTimeout(resolve, latencyMs)
    })
    if (new URL(url).searchParams.get('page[number]') === '13') {
      return new Response('{"message":"Bad luck"}', { status: 500 })
    }
    return server(url, init)
  },
})
