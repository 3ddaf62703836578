type Handler<TEvent> = ((event: TEvent) => void) | undefined

/**
 * Makes one handler of the app's, if it has one, and the pager's. The app's goes first, because it may prevent what the
 * pager does.
 *
 * @example
 * onClick={mergeHandlers(own.onClick, props.onClick)}
 */
export const mergeHandlers = <TEvent>(
  own: Handler<TEvent>,
  pager: Handler<TEvent>,
): Handler<TEvent> =>
  own
    ? (event) => {
        own(event)
        pager?.(event)
      }
    : pager
