import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import {
  accounts,
  contractorsCloudProjects,
  createFakeApi,
  dovetailProjects,
  mannersOf,
  procoreProjects,
  punchItems,
  timecardTimeTypes,
  type Account,
  type ContractorsCloudProject,
  type DovetailProject,
  type FakeApi,
  type FakeApiOptions,
  type Manners,
  type ProcoreProject,
  type PunchItem,
  type TimecardTimeType,
} from '@paginated-query/testing'

/** How an API is called in the server's own addresses. */
export type ApiName = 'procore' | 'dovetail' | 'cspr-cloud' | 'contractors-cloud'

/** What each list does differently from its documentation. */
export interface ApiOptions {
  readonly punchItems?: Partial<FakeApiOptions<PunchItem>> | undefined
  readonly procoreProjects?: Partial<FakeApiOptions<ProcoreProject>> | undefined
  readonly timecardTimeTypes?: Partial<FakeApiOptions<TimecardTimeType>> | undefined
  readonly dovetailProjects?: Partial<FakeApiOptions<DovetailProject>> | undefined
  readonly accounts?: Partial<FakeApiOptions<Account>> | undefined
  readonly contractorsCloudProjects?: Partial<FakeApiOptions<ContractorsCloudProject>> | undefined
}

/** One list, and where it is. */
export interface MountedList {
  readonly path: string
  /** Parameters of a request worth looking at. */
  readonly example: string
  readonly server: FakeApi
}

/** One provider, its lists and how its servers speak. */
export interface MountedApi {
  readonly name: ApiName
  readonly title: string
  readonly manners: Manners
  readonly lists: readonly MountedList[]
}

/** Makes a server for every list, under the provider's own path behind the name of the provider. */
export function mountLists(options: ApiOptions): readonly MountedApi[] {
  return [
    {
      name: 'procore',
      title: procore.name,
      manners: mannersOf(procore),
      lists: [
        {
          path: '/api/procore/rest/v1.0/punch_items',
          example: 'page=3&per_page=5&filters[status]=Open',
          server: createFakeApi(procore, { rows: punchItems, ...options.punchItems }),
        },
        {
          path: '/api/procore/rest/v1.0/projects',
          example: 'per_page=25&sort=project_number',
          server: createFakeApi(procore, { rows: procoreProjects, ...options.procoreProjects }),
        },
        {
          path: '/api/procore/rest/v1.0/timecard_time_types',
          example: '',
          server: createFakeApi(procore, {
            rows: timecardTimeTypes,
            pages: false,
            ...options.timecardTimeTypes,
          }),
        },
      ],
    },
    {
      name: 'dovetail',
      title: dovetail.name,
      manners: mannersOf(dovetail),
      lists: [
        {
          path: '/api/dovetail/api/v1/projects',
          example: 'page[limit]=10&sort=created_at:desc&filter[title][contains]=survey',
          server: createFakeApi(dovetail, { rows: dovetailProjects, ...options.dovetailProjects }),
        },
      ],
    },
    {
      name: 'cspr-cloud',
      title: csprCloud.name,
      manners: mannersOf(csprCloud),
      lists: [
        {
          path: '/api/cspr-cloud/accounts',
          example: 'page=2&page_size=25&order_by=balance&order_direction=DESC',
          server: createFakeApi(csprCloud, { rows: accounts, ...options.accounts }),
        },
      ],
    },
    {
      name: 'contractors-cloud',
      title: contractorsCloud.name,
      manners: mannersOf(contractorsCloud),
      lists: [
        {
          path: '/api/contractors-cloud/api/v1/projects',
          example: 'page[size]=5&page[number]=7&filter[company_id]=6,8&sort=-created_at',
          server: createFakeApi(contractorsCloud, {
            rows: contractorsCloudProjects,
            ...options.contractorsCloudProjects,
          }),
        },
      ],
    },
  ]
}
