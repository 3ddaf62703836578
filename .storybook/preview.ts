import { preview } from '../apps/demo/src/storybook/preview.tsx'

export default { ...preview }
