'use client'

/** A fault: logged at the server under the digest that stands here. */
export default function DeskFault({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <div className="narrow">
      <h1>That did not work</h1>
      <p className="lead">
        Nothing was changed. Try again; if it happens again, tell whoever runs this site{number(error)}.
      </p>
      <button className="button" onClick={reset}>
        Try again
      </button>
    </div>
  )
}

function number({ digest }: { digest?: string }): string {
  return digest ? `, with the number ${digest}` : ''
}
