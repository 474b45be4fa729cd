import Link from 'next/link'

export default function NotFound() {
  return (
    <div className="narrow">
      <h1>There is no such page</h1>
      <p className="lead">What stood here may have been renamed, or never was.</p>
      <Link className="button" href="/admin">
        All campaigns
      </Link>
    </div>
  )
}
