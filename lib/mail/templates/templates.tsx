// The templates by name: subject and sheet of each. The compiler holds that none is missing.

import type { ReactElement } from 'react'
import { AlreadySignedMail } from './already-signed'
import { ConfirmMail } from './confirm'
import { InvitationMail } from './invitation'
import { LeadApprovalMail } from './lead-approval'
import { wordsOf, type Sheet, type Texts } from './language'
import type { DataOf, TemplateName } from './mail-data'
import { SignInMail } from './member-sign-in'
import { MyLinkMail } from './my-link'
import { NoticeMail } from './notice'
import { ReminderMail } from './reminder'
import { SuccessorMail } from './successor'
import { UpdateMail } from './update'
import { WelcomeMail } from './welcome'

type Template<Name extends TemplateName> = {
  subject: (texts: Texts, data: DataOf[Name]) => string
  sheet: (sheet: Sheet<Name>) => ReactElement
}

export const templates: { [Name in TemplateName]: Template<Name> } = {
  confirm: { subject: signatureSubject('confirm'), sheet: ConfirmMail },
  'already-signed': {
    subject: signatureSubject('alreadySigned'),
    sheet: AlreadySignedMail,
  },
  'my-link': { subject: (texts, { house }) => texts.myLink.subject(house.organisation), sheet: MyLinkMail },
  'sign-in': { subject: (texts, { house }) => texts.signIn.subject(house.organisation), sheet: SignInMail },
  invitation: {
    subject: (texts, { house }) => texts.invitation.subject(house.organisation),
    sheet: InvitationMail,
  },
  reminder: { subject: signatureSubject('reminder'), sheet: ReminderMail },
  welcome: { subject: signatureSubject('welcome'), sheet: WelcomeMail },
  notice: { subject: (texts, { notice }) => texts.notice[notice.kind].title, sheet: NoticeMail },
  successor: { subject: (texts, { headline }) => texts.successor.subject(headline), sheet: SuccessorMail },
  'lead-approval': {
    subject: (texts, { headline }) => texts.leadApproval.subject(headline),
    sheet: LeadApprovalMail,
  },
  update: { subject: (texts, { title, isTest }) => texts.update.subject(title, isTest), sheet: UpdateMail },
}

function signatureSubject(name: keyof Texts['pledge']) {
  return (texts: Texts, { headline, isPledge }: DataOf['confirm']) =>
    wordsOf(texts, name, isPledge).subject(headline)
}
