import type { Preview } from '@storybook/react-vite'

import { preview } from '../apps/demo/src/storybook/preview.tsx'

// Tags and the order are read from this file without running it.
const annotated: Preview = {
  ...preview,
  tags: ['autodocs'],
  parameters: {
    ...preview.parameters,
    options: {
      storySort: {
        order: [
          'Start here',
          ['Choose a pager', '*', 'Inspector'],
          'Recipes',
          'Components',
          ['PaginationBar', 'Pager'],
          'List',
          'Table',
          'Together',
          'Accessibility',
          'Reference',
        ],
      },
    },
  },
}

export default annotated
