import { useListEditor, usePaginatedQuery } from '@paginated-query/hooks'
import { useMutation } from '@tanstack/react-query'

import { Names } from './Names.tsx'
import { projects, type Project } from './projects.ts'

async function save({ id, name }: Project): Promise<Project> {
  const init = { method: 'PATCH', body: JSON.stringify({ name }) }
  const answer = await fetch(`/api/projects/${id}`, init)
  if (!answer.ok) throw new Error(`The name wasn't saved: ${answer.status}`)
  return (await answer.json()) as Project
}

export function Rename() {
  const { items } = usePaginatedQuery(projects, { pageSize: 30 })
  const editor = useListEditor(projects)
  const rename = useMutation({
    mutationFn: save,
    onMutate: ({ id, name }) => editor.update(id, (project) => ({ ...project, name })),
    onSuccess: (saved, _project, edit) => edit.settle(saved),
    onError: (_error, _project, edit) => edit?.rollback(),
  })
  return (
    <>
      <Names items={items} />
      {rename.error && <p>{rename.error.message}</p>}
      <button type="button" onClick={() => rename.mutate({ id: 1, name: 'Town hall' })}>
        Rename
      </button>
    </>
  )
}
