// The templates by name: subject and sheet of each. The compiler holds that none is missing.

import type { ReactElement } from 'react'
import { AlreadySignedMail } from './already-signed'
import { ConfirmMail } from './confirm'
import { InvitationMail } from './invitation'
import type { DataOf, TemplateName } from './mail-data'
import { SignInMail } from './member-sign-in'
import { NoticeMail } from './notice'
import { ReminderMail } from './reminder'
import { texts } from './texts'
import { UpdateMail } from './update'
import { WelcomeMail } from './welcome'

type Template<Name extends TemplateName> = {
  subject: (data: DataOf[Name]) => string
  sheet: (data: DataOf[Name]) => ReactElement
}

export const templates: { [Name in TemplateName]: Template<Name> } = {
  confirm: { subject: ({ headline }) => texts.confirm.subject(headline), sheet: ConfirmMail },
  'already-signed': {
    subject: ({ headline }) => texts.alreadySigned.subject(headline),
    sheet: AlreadySignedMail,
  },
  'sign-in': { subject: ({ house }) => texts.signIn.subject(house.organisation), sheet: SignInMail },
  invitation: { subject: ({ house }) => texts.invitation.subject(house.organisation), sheet: InvitationMail },
  reminder: { subject: ({ headline }) => texts.reminder.subject(headline), sheet: ReminderMail },
  welcome: { subject: ({ headline }) => texts.welcome.subject(headline), sheet: WelcomeMail },
  notice: { subject: ({ notice }) => texts.notice[notice.kind].title, sheet: NoticeMail },
  update: { subject: ({ title, isTest }) => texts.update.subject(title, isTest), sheet: UpdateMail },
}
