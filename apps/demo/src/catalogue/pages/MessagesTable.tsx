import { catalogue } from '../fromCode.ts'

import { languages } from '../../storybook/languages.ts'
import type { Message } from '../catalogue.ts'
import { FactTable } from './FactTable.tsx'

/** What a parameter may be: `rows('31', '60', …)`. */
const samples: Readonly<Record<string, unknown>> = {
  page: '4',
  pageCount: '118',
  from: '31',
  to: '60',
  first: '1',
  last: '118',
  used: '100',
  chosen: '250',
  count: 3531,
  written: '3,531',
  total: { count: 3531, precision: 'exact', written: '3,531' },
}

/** Every sentence with its meaning, and how it reads in each language. */
export function MessagesTable() {
  return catalogue.messages.map(({ name, messages }) => (
    <FactTable
      key={name}
      caption={name}
      head={['Key and meaning', ...Object.keys(languages)]}
      widths={['14rem']}
      rows={messages.map((message) => ({
        key: message.name,
        cells: [
          <Name key="key" {...message} />,
          ...Object.values(languages).map(({ locale, dir, messages: words }) => (
            <span key={locale} lang={locale} dir={dir}>
              {sentence(words as unknown as Readonly<Record<string, unknown>>, message)}
            </span>
          )),
        ],
      }))}
    />
  ))
}

function Name({ parameters, says, name }: Message) {
  return (
    <>
      <code>{parameters === null ? name : `${name}(${parameters.join(', ')})`}</code>
      <small>{says.replaceAll('`', '')}</small>
    </>
  )
}

function sentence(words: Readonly<Record<string, unknown>>, { name, parameters }: Message): string {
  const word = words[name]
  if (typeof word !== 'function') return String(word)
  return String((word as (...given: unknown[]) => unknown)(...samplesOf(parameters ?? [])))
}

const samplesOf = (parameters: readonly string[]): unknown[] =>
  parameters.map((parameter) => samples[parameter] ?? parameter)
