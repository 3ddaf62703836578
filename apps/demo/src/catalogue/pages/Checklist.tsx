import { catalogue } from '../fromCode.ts'

import type { ChecklistLine, Proof } from '../catalogue.ts'
import { FactTable } from './FactTable.tsx'

/** Every promise of the components with what proves it. */
export function Checklist() {
  return catalogue.checklist.map(({ title, lines }) => (
    <FactTable
      key={title}
      caption={title}
      head={['Line', 'What holds', 'Stories', 'Tests']}
      widths={['12rem', '26%', '32%']}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <code key="id">{line.id}</code>,
          line.says,
          <Stories key="stories" {...line} />,
          <Tests key="tests" tests={line.tests} />,
        ],
      }))}
    />
  ))
}

function Stories({ stories, tests, excuse }: ChecklistLine) {
  if (stories.length + tests.length === 0) {
    return excuse === null ? (
      <span className="missing">Nothing proves this.</span>
    ) : (
      <span className="excuse">{excuse}</span>
    )
  }
  return (
    <ul>
      {stories.map(({ storyId, title }) => (
        <li key={storyId}>
          <a href={`./?path=/story/${storyId ?? ''}`} target="_top">
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Tests({ tests }: { tests: readonly Proof[] }) {
  return (
    <ul>
      {tests.map(({ file, title }) => (
        <li key={`${file} ${title}`} title={file}>
          {title}
        </li>
      ))}
    </ul>
  )
}
