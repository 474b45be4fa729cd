import type { MetadataRoute } from 'next'

/** Everybody may find what is public. What only a mail, or the team, leads to is nobody's to look for. */
export default function robots(): MetadataRoute.Robots {
  const disallow = ['/admin', '/api', '/confirm', '/lead', '/mailbox', '/my', '/preferences', '/unsubscribe']
  return { rules: { userAgent: '*', allow: '/', disallow } }
}
