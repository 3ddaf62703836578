type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/** Whatever CSS calls a colour, as the screen shows it: `light-dark()` and system colours included. */
function rgba(color: string): Rgba {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!canvas) throw new Error('No canvas')
  canvas.fillStyle = color
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

const over = (front: Rgba, back: Rgba): Rgba => {
  const mix = (index: 0 | 1 | 2) => front[index] * front[3] + back[index] * (1 - front[3])
  return [mix(0), mix(1), mix(2), 1]
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** What is painted behind an element, its own fill included. */
function paintedBehind(element: Element | null): Rgba {
  if (!element) return [255, 255, 255, 1]
  const fill = rgba(getComputedStyle(element).backgroundColor)
  return fill[3] === 1 ? fill : over(fill, paintedBehind(element.parentElement))
}

function ratio(one: Rgba, other: Rgba): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Contrast of an element's text with what is behind it, as WCAG 2.2 counts it. */
export function textContrast(element: Element): number {
  const back = paintedBehind(element)
  return ratio(over(rgba(getComputedStyle(element).color), back), back)
}

/** Contrast of a colour of the element, such as its outline or its fill, with what is around it. */
export function edgeContrast(
  element: Element,
  property: 'outlineColor' | 'backgroundColor' | 'borderTopColor',
): number {
  const around = paintedBehind(element.parentElement)
  return ratio(over(rgba(getComputedStyle(element)[property]), around), around)
}
