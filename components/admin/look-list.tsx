type LookListProps = { looks: string[]; isOpen: boolean }

/** Nothing here stops publication; somebody should have looked at each. Open as soon as the next press can publish. */
export function LookList({ looks, isOpen }: LookListProps) {
  if (looks.length === 0) return null
  return (
    <details className="looks" open={isOpen}>
      <summary>
        {looks.length === 1 ? 'One thing' : `${looks.length} things`} to look at before it is published
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
