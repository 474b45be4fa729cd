/** What is wrong, first thing on the page, each line leading to its field. */
export function ErrorSummary({ errors }: { errors: Record<string, string[]> }) {
  const lines = Object.entries(errors).flatMap(([field, messages]) =>
    messages.map((message) => ({ field, message })),
  )
  if (!lines.length) return null
  return (
    <div className="errors" role="alert" aria-labelledby="errors-title">
      <h2 id="errors-title">
        {lines.length === 1 ? 'One thing is missing or wrong' : `${lines.length} things are missing or wrong`}
      </h2>
      <ul>
        {lines.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === 'form' ? message : <a href={`#sign-${field}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}
