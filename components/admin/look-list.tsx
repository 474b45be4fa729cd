/** Nothing here stops publication; somebody should have looked at each. */
export function LookList({ looks }: { looks: string[] }) {
  if (looks.length === 0) return null
  return (
    <details className="looks">
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
