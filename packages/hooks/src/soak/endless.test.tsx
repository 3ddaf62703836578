import { soak } from './__fixtures__/soak.ts'

soak('endless')
