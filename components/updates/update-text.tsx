import { Fragment } from 'react'
import type { Paragraph } from '@/lib/core/split-paragraphs'

/** What the team wrote: paragraphs, lines and links, shown as they were typed. */
export function UpdateText({ paragraphs }: { paragraphs: Paragraph[] }) {
  return (
    <div className="prose">
      {paragraphs.map((lines, index) => (
        <p key={index} dir="auto">
          {lines.map((line, at) => (
            <Fragment key={at}>
              {at > 0 && <br />}
              {line.map(({ text, url }, n) =>
                url ? (
                  <a key={n} href={url}>
                    {text}
                  </a>
                ) : (
                  text
                ),
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}
