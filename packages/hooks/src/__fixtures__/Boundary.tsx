import { Component, type ReactNode } from 'react'

/** What an app puts around a list that suspends: it offers to try again. */
export class Boundary extends Component<
  { onReset: () => void; children: ReactNode },
  { error: unknown }
> {
  override state: { error: unknown } = { error: null }
  static getDerivedStateFromError = (error: unknown): { error: unknown } => ({ error })
  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    const again = (): void => {
      this.props.onReset()
      this.setState({ error: null })
    }
    return (
      <button type="button" onClick={again}>
        It failed, try again
      </button>
    )
  }
}
