import type { PagerDriver } from './PagerDriver.ts'

/** Finds the parts of a pager, or says what is there instead and what to do. */
export function pagerParts<TElement>(driver: PagerDriver<TElement>): {
  pager: (name: string) => Promise<TElement>
  controls: (pager: TElement) => Promise<TElement[]>
  control: (name: string, pager: TElement) => Promise<TElement>
  /** The one element of a role, wherever it stands. */
  only: (role: string, name: string) => Promise<TElement>
  checkChoice: (select: TElement, value: string) => Promise<void>
  /** What is told politely. An app has other regions for that, which are empty most of the time. */
  status: () => Promise<string>
  /** Everything that is told assertively. */
  alerts: () => Promise<string[]>
  nameOf: (element: TElement) => Promise<string>
  exactly: (name: string) => RegExp
} {
  /** Close to what assistive technology computes, for messages and numbers; finding is the tool's. */
  const nameOf = async (element: TElement): Promise<string> =>
    ((await driver.attribute(element, 'aria-label')) ?? (await driver.text(element))).trim()
  const list = async (elements: readonly TElement[]): Promise<string> => {
    const names = await Promise.all(elements.map(nameOf))
    return names.map((name) => `"${name}"`).join(', ') || 'nothing'
  }

  async function pager(name: string): Promise<TElement> {
    const role = 'navigation'
    const exact = await driver.byRole(role, { name: exactly(name) })
    const found = exact.length > 0 ? exact : await driver.byRole(role, { name: containing(name) })
    const [first, second] = found
    if (first !== undefined && second === undefined) return first
    if (first !== undefined) {
      throw new Error(
        `[paginated-query] ${found.length} pagers are named "${name}", so it isn't known which one is meant: ` +
          `${await list(found)}. Pass \`name\`, or look within the part of the page that holds one of them.`,
      )
    }
    throw new Error(
      `[paginated-query] There is no pager named "${name}"; the navigations here: ` +
        `${await list(await driver.byRole(role))}. Pass its name as \`name\`, the words it speaks as \`language\`, ` +
        'or wait until it is drawn. A list that fits one page draws none.',
    )
  }

  async function controls(inside: TElement): Promise<TElement[]> {
    const [links, buttons] = await Promise.all([
      driver.byRole('link', { inside }),
      driver.byRole('button', { inside }),
    ])
    return [...links, ...buttons]
  }

  async function control(name: string, inside: TElement): Promise<TElement> {
    const [link] = await driver.byRole('link', { name: exactly(name), inside })
    const [found = link] = await driver.byRole('button', { name: exactly(name), inside })
    if (found === undefined) {
      throw new Error(
        `[paginated-query] The pager shows no "${name}"; it shows: ${await list(await controls(inside))}. ` +
          'Press one of these, use `jumpTo` where there is a field for it, or pass the words of the pager as `language`.',
      )
    }
    if ((await driver.attribute(found, 'aria-disabled')) === 'true') {
      throw new Error(
        `[paginated-query] "${name}" leads nowhere from here: it has aria-disabled. ` +
          'Go to another page first, or wait until there is one to go to.',
      )
    }
    return found
  }

  async function only(role: string, name: string): Promise<TElement> {
    const found = await driver.byRole(role, { name: exactly(name) })
    const [first, second] = found
    if (first !== undefined && second === undefined) return first
    if (first !== undefined) {
      throw new Error(
        `[paginated-query] There are ${found.length} of ${role} named "${name}", so it isn't known which one is meant. ` +
          'Look within the part of the page that holds one of them.',
      )
    }
    throw new Error(
      `[paginated-query] There is no ${role} named "${name}"; found: ${await list(await driver.byRole(role))}. ` +
        'Look where it is drawn, or pass the words it speaks as `language`.',
    )
  }

  async function checkChoice(select: TElement, value: string): Promise<void> {
    const options = await driver.query('option', select)
    const values = await Promise.all(options.map((option) => driver.attribute(option, 'value')))
    if (values.includes(value)) return
    throw new Error(
      `[paginated-query] ${value} isn't among the page sizes: ${values.join(', ')}. Choose one of these.`,
    )
  }

  async function status(): Promise<string> {
    const [regions, texts] = await told('status')
    if (regions > 0 && texts.length < 2) return texts[0] ?? ''
    throw new Error(
      `[paginated-query] ${texts.length} status regions say something, so it isn't known what is said of the rows: ` +
        `${texts.map((text) => `"${text}"`).join(', ') || 'nothing'}. ` +
        'Look within the part of the page that holds one list, with its status.',
    )
  }

  const alerts = async (): Promise<string[]> => (await told('alert'))[1]

  async function told(role: 'status' | 'alert'): Promise<[regions: number, texts: string[]]> {
    const regions = await driver.byRole(role)
    const texts = await Promise.all(regions.map((region) => driver.text(region)))
    return [regions.length, texts.map((text) => text.trim()).filter((text) => text !== '')]
  }

  return { pager, controls, control, only, checkChoice, status, alerts, nameOf, exactly }
}

const exactly = (name: string): RegExp => new RegExp(`^${escape(name)}$`)

const containing = (name: string): RegExp => new RegExp(escape(name))

/** The space that groups French numbers is one of many, and some tools make a plain one of it. */
const escape = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s/g, '\\s')
