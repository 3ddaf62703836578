import { page } from 'vitest/browser'

export const scroller = (): HTMLElement => page.getByRole('region').element() as HTMLElement
export const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('li')]
export const indexOf = (item: HTMLElement): number => Number(item.getAttribute('aria-posinset')) - 1

/** The rows on screen now, by index, and how many of them aren't loaded. */
export function seen(): { from: number; to: number; waiting: number } {
  const box = scroller().getBoundingClientRect()
  const visible = items().filter((item) => {
    const { top, bottom } = item.getBoundingClientRect()
    return bottom > box.top + 1 && top < box.bottom - 1
  })
  const indexes = visible.map(indexOf)
  return {
    from: Math.min(...indexes),
    to: Math.max(...indexes),
    waiting: visible.filter((item) => item.querySelector('.any-row-wait')).length,
  }
}

/** Resolves with the next frame. */
export const frame = (): Promise<number> => new Promise(requestAnimationFrame)
