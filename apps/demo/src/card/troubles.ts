/** What can happen to the next request, in the words of the API's `x-fault` header. */
export const troubles: readonly { readonly name: string; readonly value: string }[] = [
  { name: 'As it comes', value: '' },
  { name: 'Slow, 2 s', value: 'delay=2000' },
  { name: '429, wait 2 s', value: 'status=429; retry-after=2' },
  { name: '500', value: 'status=500' },
  { name: 'Connection lost', value: 'drop' },
  { name: 'Half an answer', value: 'malformed' },
  { name: 'Headers hidden', value: 'hide-headers' },
  { name: '3 new rows on top', value: 'insert=3' },
  { name: '3 rows removed', value: 'remove=3' },
  { name: 'Cursors expired', value: 'expire-cursors' },
]
