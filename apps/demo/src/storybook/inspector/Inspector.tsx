import './inspector.css'

import { useRef, type ReactNode, type RefObject } from 'react'

import { useAnnouncements } from './useAnnouncements.ts'
import { useFocused } from './useFocused.ts'

/**
 * Shows beside a story, while it is on, what a screen reader would be told and where the focus is.
 *
 * It is no live region itself, so it says nothing; turned on and off, the story stays as it is.
 */
export function Inspector({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  const story = useRef<HTMLDivElement>(null)
  return (
    <div className={isOn ? 'inspected' : undefined}>
      <div ref={story}>{children}</div>
      {isOn && <Panel story={story} />}
    </div>
  )
}

function Panel({ story }: { story: RefObject<HTMLElement | null> }) {
  const focused = useFocused(story)
  const [said, forget] = useAnnouncements(story)
  return (
    <aside className="inspector" aria-label="Inspector" lang="en" dir="ltr">
      <h2>Focus</h2>
      <p>
        {focused ? (
          <>
            <b>{focused.role}</b> {focused.name || 'without a name'}
          </>
        ) : (
          'Nothing in the story'
        )}
      </p>
      <h2>Announced</h2>
      {said.length === 0 ? (
        <p>Nothing yet</p>
      ) : (
        <ol reversed>
          {said.map(({ id, at, manner, text }) => (
            <li key={id}>
              <time dateTime={at.toISOString()}>{clock(at)}</time> <b>{manner}</b>{' '}
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ol>
      )}
      <button type="button" onClick={forget}>
        Clear
      </button>
    </aside>
  )
}

/** `14:05:09.3` */
const clock = (at: Date): string => at.toISOString().slice(11, 21)
