// One file that shows all of them, each in a frame of its own, or the one that its address names: #MUI.
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { contenders } from './contenders.mjs'

const pageCount = 118

/** Stylesheets by contender; written into the page when it is generated. */
const { styles } = /** @type {{ styles: Record<string, string> }} */ (
  JSON.parse(document.getElementById('styles')?.textContent ?? '{}')
)
const name = decodeURIComponent(location.hash.slice(1))
const contender = contenders.find((one) => one.name === name)
const main = document.body.appendChild(document.createElement('main'))
const root = createRoot(main)
document.title = name || 'Pagers side by side'

let show = (/** @type {number} */ _page) => {}
let shown = 0

function One() {
  const [page, setPage] = useState(7)
  show = setPage
  shown = page
  return contender
    ? createElement(
        'div',
        { id: 'pager' },
        createElement(contender.Pager, { page, pageCount, onPageChange: setPage }),
      )
    : null
}

function All() {
  return contenders.map(({ name: title }) =>
    createElement(
      'section',
      { key: title },
      createElement('h2', null, title),
      createElement('iframe', { title, src: `#${title}` }),
    ),
  )
}

if (contender) {
  const sheet = document.head.appendChild(document.createElement('style'))
  sheet.textContent = styles[name] ?? ''
}
root.render([
  createElement('h1', { key: 'h1' }, document.title),
  createElement(contender ? One : All, { key: 'pagers' }),
])

Object.assign(globalThis, {
  /** Another page from outside, as an address would bring it. @param {number} page */
  show: (page) => flushSync(() => show(page)),
  shown: () => shown,
})
