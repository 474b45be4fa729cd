// The one button of a mail, large enough for a thumb.

import { Button } from '@react-email/button'

export function MailButton({ href, children }: { href: string; children: string }) {
  return (
    <Button className="press" href={href} style={button}>
      {children}
    </Button>
  )
}

const button = {
  background: '#8a3b12',
  color: '#ffffff',
  borderRadius: '4px',
  fontSize: '17px',
  fontWeight: 600,
  lineHeight: '24px',
  padding: '13px 24px',
  margin: '4px 0 24px',
}
