import { languages } from './languages.ts'

type Icon =
  | 'mirror'
  | 'globe'
  | 'transfer'
  | 'grow'
  | 'timer'
  | 'alert'
  | 'arrowdown'
  | 'accessibility'

const menu = (
  title: string,
  icon: Icon,
  description: string,
  items: Readonly<Record<string, string>>,
) => ({
  description,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
})

const names = Object.keys(languages)

/** The menus above every story. The last four drive the stories with a list of an API. */
export const toolbars = {
  theme: menu('Theme', 'mirror', 'Light or dark', {
    'light dark': 'System',
    light: 'Light',
    dark: 'Dark',
  }),
  language: menu(
    'Language',
    'globe',
    'What the components say',
    Object.fromEntries(names.map((name) => [name, name])),
  ),
  direction: menu('Direction', 'transfer', 'Which way the text runs', {
    language: 'As the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: menu('Width', 'grow', 'How wide the container is', {
    full: 'Full width',
    '1280': '1280 px',
    '560': '560 px',
    '400': '400 px',
    '320': '320 px',
    '240': '240 px',
  }),
  inspector: menu('Inspector', 'accessibility', 'What is announced, and where the focus is', {
    off: 'Inspector off',
    on: 'Inspector on',
  }),
  latency: menu('Latency', 'timer', 'How long an API takes to answer', {
    '0': 'At once',
    '400': '400 ms',
    '2000': '2 s',
    '8000': '8 s',
  }),
  failure: menu('Failure', 'alert', 'What goes wrong after the first page', {
    none: 'Nothing fails',
    once: 'Fails once',
    always: 'Always fails',
    '429': 'Too many requests (429)',
  }),
  total: menu('Total', 'arrowdown', 'What happens to the list meanwhile', {
    steady: 'Steady total',
    shrinking: 'Shrinking total',
  }),
}

export const initialGlobals: Readonly<Record<keyof typeof toolbars, string>> = {
  theme: 'light dark',
  language: 'English',
  direction: 'language',
  width: 'full',
  inspector: 'off',
  latency: '0',
  failure: 'none',
  total: 'steady',
}
