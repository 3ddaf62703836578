import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import {
  accounts,
  contractorsCloudProjects,
  createFakeApi,
  dovetailProjects,
  punchItems,
  type FakeApi,
} from '@paginated-query/testing'

import { trouble, type Troubles } from './troubles.ts'

/** A server per API, by its base URL. */
export type FakeServers = ReadonlyMap<string, FakeApi>

/** The four APIs as servers without a socket, in the same trouble. */
export function fakeServers(troubles: Troubles): FakeServers {
  const servers = new Map([
    [procore.baseUrl, createFakeApi(procore, { rows: punchItems })],
    [dovetail.baseUrl, createFakeApi(dovetail, { rows: dovetailProjects })],
    [csprCloud.baseUrl, createFakeApi(csprCloud, { rows: accounts })],
    [contractorsCloud.baseUrl, createFakeApi(contractorsCloud, { rows: contractorsCloudProjects })],
  ])
  for (const server of servers.values()) trouble(server, troubles)
  return servers
}
