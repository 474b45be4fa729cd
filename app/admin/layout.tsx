import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getAssets } from '@/lib/pages/assets'

export const metadata: Metadata = {
  title: { default: 'Desk', template: '%s · Desk' },
  robots: { index: false, follow: false },
  icons: { icon: 'data:,' },
}

/** Every page of the desk is made for who asks, when they ask. */
export const dynamic = 'force-dynamic'

export default function DeskDocument({ children }: { children: ReactNode }) {
  const { desk } = getAssets()
  return (
    <html lang="en">
      <head>{desk && <link rel="stylesheet" href={desk} />}</head>
      <body>{children}</body>
    </html>
  )
}
