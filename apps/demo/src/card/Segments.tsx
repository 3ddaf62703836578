import { useId } from 'react'

/** A few choices side by side, of which one is in force. */
export function Segments<TValue extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: TValue
  choices: readonly { readonly name: string; readonly value: TValue }[]
  onChange: (value: TValue) => void
}) {
  const name = useId()
  return (
    <fieldset className="segments">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
