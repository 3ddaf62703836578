export { parseLinkHeader, type ParsedLink } from './parseLinkHeader.ts'
