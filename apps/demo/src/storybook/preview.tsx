import '@paginated-query/components/styles.css'
import '@paginated-query/list/styles.css'
import '@paginated-query/table/styles.css'
import './preview.css'

import type { Preview } from '@storybook/react-vite'
import { themes } from 'storybook/theming'

import { Stage } from './Stage.tsx'
import { initialGlobals, toolbars } from './toolbars.ts'

/** What every story of the project is shown in; `.storybook/preview.ts` hands it on. */
export const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    // Pages of text are Storybook's, and light unless they are told.
    docs: {
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? themes.dark : themes.light,
    },
  },
  globalTypes: toolbars,
  initialGlobals,
  decorators: [
    (Story, { globals }) => (
      <Stage globals={globals}>
        <Story />
      </Stage>
    ),
  ],
}
