'use client'
import type { PaginatedSource, Target } from '@paginated-query/core'
import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'

import { listEditor, type ListEditor } from './listEditor.ts'

/**
 * The {@link listEditor} of the client in context, made for `useMutation`. It stays the same while the list does.
 *
 * Unmounting ends no edit: the mutation goes on, and says how it ended.
 *
 * @example
 * const editor = useListEditor(projects)
 * const rename = useMutation({
 *   mutationFn: ({ id, name }) => api.rename(id, name),
 *   onMutate: ({ id, name }) => editor.update(id, (project) => ({ ...project, name })),
 *   onError: (_error, _project, edit) => edit?.rollback(),
 *   onSuccess: (project, _asked, edit) => edit.settle(project),
 *   onSettled: () => queryClient.invalidateQueries({ queryKey: projects.key }),
 * })
 */
export function useListEditor<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
): ListEditor<TItem> {
  const client = useQueryClient()
  const list = hashKey(source.key)
  // A source that is made anew in every render is the same list.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => listEditor(client, source), [client, list])
}
