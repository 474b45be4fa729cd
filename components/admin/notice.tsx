import type { ReactNode } from 'react'

type NoticeProps = { tone?: 'good' | 'alarm'; title?: string; lines?: string[]; children?: ReactNode }

/** What came of what was just done; read aloud when it appears. */
export function Notice({ tone = 'good', title, lines = [], children }: NoticeProps) {
  return (
    <div className={`notice is-${tone}`} role={tone === 'alarm' ? 'alert' : 'status'}>
      {title && <p className="notice__title">{title}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}

/** Over a form whose fields say themselves what is wrong with them. */
export function NotSaved() {
  return <Notice tone="alarm" title="Not saved: some of it needs another look." />
}
