export { apiPlugin } from './apiPlugin.ts'
export { createApi, type Api } from './createApi.ts'
export type { ApiName, ApiOptions } from './mountLists.ts'
