export { createFakeApi } from './createFakeApi.ts'
export type { FakeApi, FakeApiOptions, LoggedRequest } from './fakeApi.ts'
export { isDroppedConnection } from './faults/droppedConnection.ts'
export type { Fault } from './faults/fault.ts'
export { parseFault } from './faults/parseFault.ts'
export { withFaults, type FaultySide, type FetchHandler } from './faults/withFaults.ts'
export type { GeneratedRows, Rows } from './list/rows.ts'
export type { Allowance, Manners, Problem } from './manners/manners.ts'
export { mannersOf } from './manners/mannersOf.ts'
export { accounts, type Account } from './rows/accounts.ts'
export {
  contractorsCloudProjects,
  type ContractorsCloudProject,
} from './rows/contractorsCloudProjects.ts'
export { dovetailProjects, type DovetailProject } from './rows/dovetailProjects.ts'
export { procoreProjects, type ProcoreProject } from './rows/procoreProjects.ts'
export { punchItems, type PunchItem } from './rows/punchItems.ts'
export { timecardTimeTypes, type TimecardTimeType } from './rows/timecardTimeTypes.ts'
export { walk, type Walk } from './walk/walk.ts'
