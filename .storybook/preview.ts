import { preview } from '../apps/demo/src/storybook/preview.tsx'

// Tags are read from this file without running it.
export default { ...preview, tags: ['autodocs'] }
