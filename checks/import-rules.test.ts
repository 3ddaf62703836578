import { describe, expect, it } from 'vitest'

import { importErrors } from './importErrors.ts'
import { filesIn, manifestOf, packages, read } from './workspace.ts'

describe.each(packages)('%s', (name) => {
  it('imports what its layer may, and declares it', () => {
    const folder = `packages/${name}/src`
    const manifest = manifestOf(`packages/${name}`)
    const sources = filesIn(folder).filter((path) => /\.tsx?$/.test(path))
    const errors = sources.flatMap((path) =>
      importErrors({
        package: name,
        path: path.slice(folder.length + 1),
        text: read(path),
        manifest,
      }),
    )
    expect(errors).toEqual([])
  })
})

describe('the check itself', () => {
  const manifest = {
    name: 'sample',
    dependencies: { '@paginated-query/core': 'workspace:^' },
    peerDependencies: { react: '^19.0.0', '@tanstack/react-query': '^5.0.0' },
    devDependencies: {
      '@paginated-query/apis': 'workspace:^',
      '@paginated-query/components': 'workspace:^',
      '@paginated-query/hooks': 'workspace:^',
      '@paginated-query/testing': 'workspace:^',
      vitest: '4.1.12',
    },
  }
  const errorsOf = (name: string, path: string, text: string) =>
    importErrors({ package: name, path, text, manifest }).map((error) =>
      error.replace(/^.* imports /, ''),
    )

  it.each([
    ['hooks', 'use.ts', `import { useQuery } from '@tanstack/react-query'`],
    ['hooks', 'use.ts', `import { useState } from 'react'\nimport { next } from './next.ts'`],
    ['components', 'Pager.tsx', `import type { PageNav } from '@paginated-query/core'`],
    ['hooks', 'use.test.tsx', `import { fakeServer } from '@paginated-query/testing'`],
    ['components', 'Pager.stories.tsx', `import './styles.css'`],
    ['core', 'page.test.ts', `import { it } from 'vitest'`],
    ['core', 'page.ts', `// import 'react'\nconst text = "import 'react'"`],
  ])('lets %s/%s say %s', (name, path, text) => {
    expect(errorsOf(name, path, text)).toEqual([])
  })

  it.each([
    ['core', 'page.ts', `import 'react'`, 'react, which core may not.'],
    ['core', 'page.ts', `await import('react')`, 'react, which core may not.'],
    ['core', 'page.ts', `type Node = import('react').ReactNode`, 'react, which core may not.'],
    ['core', 'page.ts', `export * from 'react'`, 'react, which core may not.'],
    ['core', 'page.ts', `import type { FC } from 'react'`, 'react, which core may not.'],
    [
      'core',
      'page.test.ts',
      `import { laws } from '@paginated-query/testing'`,
      '@paginated-query/testing, which core may not.',
    ],
    [
      'apis',
      'procore.test.ts',
      `import { laws } from '@paginated-query/testing'`,
      '@paginated-query/testing, which apis may not.',
    ],
    [
      'hooks',
      'use.test.tsx',
      `import { Pager } from '@paginated-query/components'`,
      '@paginated-query/components, which hooks may not.',
    ],
    [
      'components',
      'Pager.stories.tsx',
      `import { usePaginatedQuery } from '@paginated-query/hooks'`,
      '@paginated-query/hooks, which components may not.',
    ],
    ['hooks', 'use.ts', `import '../../core/src/page.ts'`, 'outside of its own sources'],
    ['hooks', 'use.ts', `import { a } from './use.test.ts'`, 'which is not published'],
    ['hooks', 'use.ts', `import { a } from './__fixtures/a.ts'`, 'which is not published'],
    ['components', 'Pager.tsx', `import './styles.css'`, 'a style sheet'],
    ['components', 'Pager.tsx', `import 'react/reset.css'`, 'a style sheet'],
    ['components', 'Pager.tsx', `import { it } from 'vitest'`, 'vitest, which components may not'],
    [
      'url',
      'use.ts',
      `import { useQueryState } from 'nuqs'`,
      'package.json of url doesn’t declare',
    ],
    ['hooks', 'use.ts', `import '@paginated-query/testing'`, 'doesn’t declare for this file'],
  ])('stops %s/%s from saying %s', (name, path, text, error) => {
    expect(errorsOf(name, path, text).join('\n')).toContain(error)
  })
})
