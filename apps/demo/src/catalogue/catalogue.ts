/** What the docs pages of Storybook tell about the code, read from the code. */
export interface Catalogue {
  readonly checklist: readonly ChecklistSection[]
  readonly variables: readonly Described[]
  readonly states: readonly Described[]
  readonly parts: readonly Described[]
  readonly keys: readonly Described[]
  readonly messages: readonly MessageGroup[]
}

/** Something by its name; `says` is empty where nobody has described it. */
export interface Described {
  readonly name: string
  readonly says: string
  /** Its value, or where it is found. */
  readonly detail: string
}

export interface ChecklistSection {
  readonly title: string
  readonly lines: readonly ChecklistLine[]
}

/** What our components promise, and what shows that they keep it. */
export interface ChecklistLine {
  /** `a11y-6` */
  readonly id: string
  readonly says: string
  readonly stories: readonly Proof[]
  readonly tests: readonly Proof[]
  /** Why nothing proves it yet. */
  readonly excuse: string | null
}

export interface Proof {
  readonly title: string
  /** From the root of the repository. */
  readonly file: string
  /** `components-pager--rest`, of a story. */
  readonly storyId: string | null
}

export interface MessageGroup {
  /** `PagerMessages` */
  readonly name: string
  readonly messages: readonly Message[]
}

export interface Message {
  /** `pageOf` */
  readonly name: string
  readonly says: string
  /** Names of its parameters; `null` = it is a sentence as it stands. */
  readonly parameters: readonly string[] | null
}
