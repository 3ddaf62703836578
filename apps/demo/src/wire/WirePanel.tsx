import { useWire, type Wire } from './wire.ts'

/** The last request and what its answer said about pages, as they were on the wire. */
export function WirePanel({ wire }: { wire: Wire }) {
  const { last, requests } = useWire(wire)
  return (
    <details className="wire">
      <summary>
        <span className="wire-title">On the wire</span>
        {last && (
          <>
            <span className="wire-status" data-failed={(last.status ?? 599) >= 400 || undefined}>
              {last.status ?? 'lost'}
            </span>
            <span className="wire-took">
              {last.took} ms · {requests} {requests === 1 ? 'request' : 'requests'}
            </span>
          </>
        )}
      </summary>
      {last && (
        // What overflows must be reachable by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} aria-label="Request and answer">
          <b>
            {last.method} {last.address}
          </b>
          {'\n'}
          {last.headers.map(([name, value]) => `${name}: ${value}\n`)}
          {'\n'}
          {last.body}
        </pre>
      )}
    </details>
  )
}
