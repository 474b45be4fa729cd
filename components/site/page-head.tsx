import type { SiteView } from '@/lib/pages/site-view'

type PageHeadProps = { site: SiteView; title: string; description?: string; path?: string; feed?: string }

/** Title, description and what other sites show when the page is shared. */
export function PageHead({ site, title, description, path, feed }: PageHeadProps) {
  const { styles, face } = site.assets
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{siteTitle(title, site)}</title>
      {face && <link rel="preload" href={face} as="font" type="font/woff2" crossOrigin="anonymous" />}
      {styles && <link rel="stylesheet" href={styles} />}
      <link rel="icon" href="data:," />
      {description && <meta name="description" content={description} />}
      {path ? <Address url={site.siteUrl + path} /> : <meta name="robots" content="noindex" />}
      {feed && <link rel="alternate" type="application/atom+xml" title="Updates" href={feed} />}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {site.organisation && <meta property="og:site_name" content={site.organisation} />}
      <meta name="color-scheme" content="light dark" />
    </head>
  )
}

function Address({ url }: { url: string }) {
  return (
    <>
      <link rel="canonical" href={url} />
      <meta property="og:url" content={url} />
    </>
  )
}

function siteTitle(title: string, { organisation }: SiteView): string {
  return organisation && organisation !== title ? `${title} · ${organisation}` : title
}
