import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does so by itself in the first file only, where files share their modules.
afterEach(cleanup)
