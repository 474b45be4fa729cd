type LookListProps = { looks: string[]; isDraft: boolean; isOpen: boolean }

/** Nothing here stops publication; somebody should have looked at each. Open as soon as the next press can publish. */
export function LookList({ looks, isDraft, isOpen }: LookListProps) {
  if (looks.length === 0) return null
  return (
    <details className="looks" open={isOpen}>
      <summary>
        {looks.length === 1 ? 'One thing' : `${looks.length} things`} to look at
        {isDraft && ' before it is published'}
      </summary>
      <ul>
        {looks.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
    </details>
  )
}
