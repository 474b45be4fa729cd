import type { SiteView } from '@/lib/pages/site-view'

export function Masthead({ site }: { site: SiteView }) {
  return (
    <>
      {site.demo && <DemoLine />}
      <header className="masthead">
        <div className="frame">
          <a className="masthead__name" href="/">
            {site.organisation || 'Countersign'}
          </a>
          <nav aria-label="Site">
            <a className="masthead__more" href="/">
              All campaigns
            </a>
          </nav>
        </div>
      </header>
    </>
  )
}

function DemoLine() {
  return (
    <aside className="demo" aria-label="About this demonstration">
      <div className="frame">
        A demonstration on your own machine. No mail leaves it: read them all in{' '}
        <a href="/mailbox">the mailbox</a>.
      </div>
    </aside>
  )
}
