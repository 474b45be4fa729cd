// The sheet that every mail stands on: language and direction, light and dark, one column, who sent it at the foot.
// No picture, no tracker, nothing loaded from anywhere.

import { Body } from '@react-email/body'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Text } from '@react-email/text'
import type { ReactNode } from 'react'
import type { House } from '../house'
import type { Language } from './language'

/** `eyebrow`: a word or two above the title. */
type Props = {
  house: House
  language: Language
  preview: string
  title: string
  eyebrow?: string
  children: ReactNode
}

const darkMode = `@media (prefers-color-scheme: dark) {
  body, td { background: #1b1a18 !important; color: #f3efe6 !important }
  .quiet, .quiet a { color: #bdb6a8 !important }
  .plain { color: #eda783 !important }
  .press { background: #eda783 !important; color: #1b1a18 !important }
}`

export function MailFrame({ house, language, preview, title, eyebrow, children }: Props) {
  const { lang, dir, texts } = language
  return (
    <Html lang={lang} dir={dir}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkMode}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={sheet}>
        {/* Some mail programs keep nothing of what stands further out. */}
        <div role="article" aria-roledescription="email" aria-label={title} lang={lang} dir={dir}>
          <Container style={column}>
            {eyebrow && (
              <Text className="plain" style={label}>
                {eyebrow}
              </Text>
            )}
            <Heading as="h1" dir="auto" style={heading}>
              {title}
            </Heading>
            {children}
            <Hr style={rule} />
            <Footer house={house} words={texts.footer} />
          </Container>
        </div>
      </Body>
    </Html>
  )
}

function Footer({ house, words }: { house: House; words: Language['texts']['footer'] }) {
  return (
    <Text className="quiet" style={quiet}>
      {words.sentBy(house.organisation)}
      {house.postalAddress && `, ${house.postalAddress.replace(/\s*\n\s*/g, ', ')}`}
      <br />
      <Link dir="ltr" href={house.siteUrl} style={quietLink}>
        {house.siteUrl}
      </Link>
      {house.contactEmail && (
        <>
          <br />
          {words.contact}{' '}
          <Link dir="ltr" href={`mailto:${house.contactEmail}`} style={quietLink}>
            {house.contactEmail}
          </Link>
        </>
      )}
    </Text>
  )
}

const serif = 'Georgia, "Times New Roman", serif'
const sans = '-apple-system, "Segoe UI", Helvetica, Arial, sans-serif'

const sheet = { margin: 0, background: '#ffffff', color: '#1b1a18', fontFamily: sans }
const column = { maxWidth: '34em', padding: '24px 20px' }
const heading = {
  fontFamily: serif,
  fontSize: '26px',
  lineHeight: '32px',
  fontWeight: 600,
  margin: '8px 0 20px',
}
const label = {
  color: '#8a3b12',
  fontSize: '13px',
  lineHeight: '18px',
  fontWeight: 600,
  letterSpacing: '0.06em',
  margin: 0,
}
export const rule = { borderColor: '#8a8376', margin: '28px 0 12px' }
export const quiet = { color: '#5c574d', fontSize: '13px', lineHeight: '20px' }
export const quietLink = { color: 'inherit', textDecoration: 'underline' }

/** A link inside the text; with `className="plain"` it turns light on dark. Long addresses break: a phone is narrow. */
export const plainLink = { color: '#8a3b12', textDecoration: 'underline', wordBreak: 'break-all' } as const
export const plain = { fontSize: '16px', lineHeight: '25px', margin: '0 0 16px' }
export const lead = {
  fontFamily: serif,
  fontSize: '20px',
  lineHeight: '28px',
  fontWeight: 600,
  margin: '0 0 20px',
}
