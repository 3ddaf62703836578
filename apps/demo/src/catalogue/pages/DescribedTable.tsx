import type { Described } from '../catalogue.ts'
import { FactTable } from './FactTable.tsx'

/** Names from the code with what they mean. */
export function DescribedTable({
  caption,
  head,
  facts,
}: {
  caption: string
  head: readonly [name: string, says: string, detail: string]
  facts: readonly Described[]
}) {
  return (
    <FactTable
      caption={caption}
      head={head}
      widths={['14rem']}
      rows={facts.map(({ name, says, detail }) => ({
        key: name + says,
        cells: [<code key="name">{name}</code>, says, <Detail key="detail" text={detail} />],
      }))}
    />
  )
}

/** Colours are shown as they are in light and in dark. */
function Detail({ text }: { text: string }) {
  if (!text.startsWith('light-dark(')) return text
  return (
    <>
      <span className="swatch" style={swatch('light', text)} />
      <span className="swatch" style={swatch('dark', text)} />
      {text.slice('light-dark('.length, -1)}
    </>
  )
}

/** Over the background of its theme, since some colours let it through. */
const swatch = (colorScheme: string, colour: string) => ({
  colorScheme,
  backgroundImage: `linear-gradient(${colour}, ${colour})`,
})
