export { contractorsCloud } from './contractorsCloud.ts'
export { csprCloud } from './csprCloud.ts'
export { dovetail } from './dovetail.ts'
export { procore } from './procore.ts'
