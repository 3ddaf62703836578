import type { ChecklistSection, Proof } from '../../apps/demo/src/catalogue/catalogue.ts'
import { excuses, lines } from './lines.ts'
import { drawing, sourcesIn } from './sources.ts'
import { storiesOf } from './stories.ts'
import { testsOf } from './testTitles.ts'

const folders = [...drawing, 'apps/demo/src', 'packages/testing/src']

const allStories = () =>
  folders.flatMap((folder) => sourcesIn(folder, /\.stories\.tsx$/)).flatMap(storiesOf)

const allTests = () =>
  folders.flatMap((folder) => sourcesIn(folder, /\.test\.tsx?$/)).flatMap(testsOf)

/** Every line of the checklist with the stories and tests that prove it. */
export function checklist(): ChecklistSection[] {
  const stories = allStories()
  const tests = allTests()
  return Object.entries(lines).map(([title, said]) => ({
    title,
    lines: Object.entries(said).map(([id, says]) => ({
      id,
      says,
      stories: stories.filter(({ proves }) => proves.includes(id)).map(withoutMarks),
      tests: tests.filter(({ proves }) => proves.includes(id)).map(withoutMarks),
      excuse: excuses[id] ?? null,
    })),
  }))
}

/** The stories that `npm test` runs and that assert nothing but that axe is content. */
export const storiesWithoutPlay = (): string[] =>
  allStories()
    .filter(({ hasPlay }) => !hasPlay)
    .map(({ title }) => title)

/** The marks that stories and tests carry, and no line has. */
export function unknownMarks(): string[] {
  const known = new Set(Object.values(lines).flatMap(Object.keys))
  const marked = [...allStories(), ...allTests()]
  return marked.flatMap(({ file, title, proves }) =>
    proves.filter((id) => !known.has(id)).map((id) => `${file}: “${title}” proves ${id}`),
  )
}

const withoutMarks = ({ title, file, storyId }: Proof): Proof => ({ title, file, storyId })
