import type { ReactNode } from 'react'

type WordingPanelProps = { level?: 'h2' | 'h3'; title: string; text: string; children?: ReactNode }

/** The exact words in a frame of their own, under what they are; the title stands where they begin. */
export function WordingPanel({ level: Heading = 'h2', title, text, children }: WordingPanelProps) {
  return (
    <div className="wording" dir="auto">
      <Heading className="label">
        <bdi>{title}</bdi>
      </Heading>
      <p className="wording__text">{text}</p>
      {children}
    </div>
  )
}
