import type { StorybookConfig } from '@storybook/react-vite'

import { cataloguePlugin } from './catalogue/cataloguePlugin.ts'

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../apps/demo/src/catalogue/**/*.mdx',
    '../packages/*/src/**/*.stories.tsx',
    '../apps/demo/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // Older targets have light-dark() rewritten into something that only a stylesheet's color-scheme can switch.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), cataloguePlugin()],
    build: { ...vite.build, cssTarget: ['chrome123', 'safari17.5'] },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
}

export default config
