/** What our components promise, in the words of this page: what a line is called in stories and tests, and what it says. */
export const lines: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'How it behaves': {
    'behaviour-focus':
      'At the first and last page the pressed control stays and keeps the focus; it ignores presses, and is no tab stop once left. An activated page keeps the focus wherever it moves.',
    'behaviour-steady-next':
      'Next is in the same place on every page, and a gap never hides a single page.',
    'behaviour-any-size': 'A billion pages cost what ten do.',
    'behaviour-pending':
      'The current page moves at once; a spinner shows where it was pressed, not at once and not for a blink; old rows stay; a failed page leaves the current page on screen and offers Retry.',
    'behaviour-links':
      'With addresses pages are links, for middle clicks, modified clicks and without JavaScript; without them they are buttons. A dead link keeps the focus it has.',
    'behaviour-unknown-totals':
      'What nobody knows is not shown: never “1–30 of -1”, “Page 4 of 1” or “0–0 of 0”.',
    'behaviour-single-page': 'A single page hides the numbers, never the size select.',
    'behaviour-infinite':
      'Endless lists load three times by themselves, then wait for the button, and come back to their place.',
  },
  'How it speaks': {
    'a11y-1': 'One named navigation landmark per pager, two can be told apart; pages are a list.',
    'a11y-2':
      'Exactly one control has aria-current="page". Names are “Page 3”, “Previous page”, “Next page”, and hold the visible text.',
    'a11y-3': 'A gap is text that says which pages it stands for, and can’t be pressed.',
    'a11y-4':
      'Tab goes through previous, pages, next, jump, size; Enter follows links, Enter and Space press buttons.',
    'a11y-5':
      'The focus doesn’t move by itself; typing a page doesn’t navigate; the size select is native and commits on change.',
    'a11y-6': 'Targets are at least 24×24 CSS pixels, 36 as they come, 44 for fingers.',
    'a11y-7':
      'At 320 pixels and 400% zoom nothing scrolls sideways and Previous and Next are there; larger text and wider spacing don’t clip.',
    'a11y-8':
      'Contrast is 4.5:1 for text and 3:1 for what shows the current page and a field’s border, in light, dark and forced colours; colour is never alone.',
    'a11y-9':
      'One polite status speaks when rows arrive, once for five quick presses; after a second it says what is loading; errors are said once, at once, with Retry.',
    'a11y-10':
      'A page out of range is marked invalid and explained, the text stays, nothing moves.',
    'a11y-11': 'A feed is named, its articles are numbered, and keys lead through it and past it.',
    'a11y-12': 'Load more keeps the focus in the list and says how many rows came.',
    'a11y-13': 'With reduced motion nothing fades, slides or turns.',
    'a11y-14': 'Without JavaScript links navigate, and hydration finds what the server sent.',
  },
  'How it looks': {
    'look-row':
      'One row of controls of one size, and chevrons that are drawn and mirrored from right to left.',
    'look-container':
      'The width of the container decides: all in one row, fewer pages, or “3 / 118” between the arrows.',
    'look-states':
      'Rest, hover, active, focus, current, disabled, pending and error each show; none changes a width or weight.',
    'look-loading':
      'A first load, a last short page and an empty page keep their place; an empty page leads to the first one.',
    'look-variables':
      'Variables, light-dark() and one layer without specificity: any rule of an app wins.',
    'look-copy':
      'Sentences are short, and the same everywhere: “1–30 of 3,531”, “No results”, “You’ve reached the end · 3,531 items”.',
  },
}

/** Lines that no story or test has to prove here, and why. */
export const excuses: Readonly<Record<string, string>> = {
  'behaviour-infinite': 'The tests of packages/list hold it; they carry no marks yet.',
  'a11y-11': 'The tests of packages/list hold it; they carry no marks yet.',
  'a11y-12': 'The tests of packages/list hold it; they carry no marks yet.',
}
