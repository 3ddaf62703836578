import { useState } from 'react'

import { MantineBar } from './mantine/MantineBar.tsx'
import { MantineSkin } from './mantine/MantineSkin.tsx'
import { MuiBar } from './mui/MuiBar.tsx'
import { MuiSkin } from './mui/MuiSkin.tsx'
import { Skin } from './Skin.tsx'
import { TailwindBar } from './tailwind/TailwindBar.tsx'

/** One list in three design systems, light or dark, with buttons or with links. */
export function App() {
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const [hasLinks, setLinks] = useState(false)
  const scheme = isDark ? 'dark' : 'light'
  const scene = `${hasLinks ? 'links' : 'buttons'}`
  return (
    <main
      className={`${scheme} bg-background text-foreground flex min-h-dvh flex-col gap-10 p-4 sm:p-8`}
      style={{ colorScheme: scheme }}
    >
      <header className="flex flex-wrap items-center gap-6">
        <h1 className="text-xl font-bold">One pager, three design systems</h1>
        <Check label="Dark" isChecked={isDark} onChange={setDark} />
        <Check label="Pages are links" isChecked={hasLinks} onChange={setLinks} />
      </header>
      <Skin key={`tailwind ${scene}`} name="Tailwind, our parts" hasLinks={hasLinks}>
        {(nav) => <TailwindBar nav={nav} />}
      </Skin>
      <MuiSkin scheme={scheme}>
        <Skin key={`mui ${scene}`} name="MUI, our hooks" hasLinks={hasLinks}>
          {(nav) => <MuiBar nav={nav} />}
        </Skin>
      </MuiSkin>
      <MantineSkin scheme={scheme}>
        <Skin key={`mantine ${scene}`} name="Mantine, our hooks" hasLinks={hasLinks}>
          {(nav) => <MantineBar nav={nav} />}
        </Skin>
      </MantineSkin>
    </main>
  )
}

function Check(props: {
  label: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
}) {
  return (
    <label className="flex items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="size-6"
        checked={props.isChecked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  )
}
