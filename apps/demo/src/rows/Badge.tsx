/** A status, as a quiet label whose colour follows its word. */
export function Badge({ children }: { children: string }) {
  return (
    <span className="badge" data-tone={children.toLowerCase()}>
      {children}
    </span>
  )
}
