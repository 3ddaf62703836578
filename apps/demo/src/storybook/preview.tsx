import '@paginated-query/components/styles.css'
import '@paginated-query/list/styles.css'
import '@paginated-query/table/styles.css'
import './preview.css'

import type { Preview } from '@storybook/react-vite'

/** What every story of the project is shown in; `.storybook/preview.ts` hands it on. */
export const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light dark', title: 'System' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Which way the text runs',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light dark', direction: 'ltr' },
  decorators: [
    (Story, { globals }) => (
      <div
        className="story"
        dir={String(globals['direction'])}
        style={{ colorScheme: String(globals['theme']) }}
      >
        <Story />
      </div>
    ),
  ],
}
