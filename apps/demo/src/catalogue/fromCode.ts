import type { Catalogue } from './catalogue.ts'

/** Read from the sources when Storybook starts: `.storybook/catalogue` fills this file in. */
export declare const catalogue: Catalogue
