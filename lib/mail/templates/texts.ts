// Every word that our mails say, in one place and one language, ready to be joined by others. Raise `version` with any
// change of a text or template: a message is rendered once and kept, and a new version begins new messages.

import type { Notice } from './mail-data'

export const version = 13

export const texts = {
  confirm: {
    subject: (headline: string) => `Confirm your signature: ${headline}`,
    title: 'One press and your signature counts',
    opening: 'This address was used to sign:',
    button: 'Confirm my signature',
    next: 'The button opens a page with one more button on it. Press that one and your signature is counted. Opening the page alone does nothing, because some mail programs open links by themselves.',
    after: 'Then comes one mail with your number. After that we write only if you asked for news.',
    notYou: 'It wasn’t you? Do nothing: without that press nothing is counted and nothing is shown.',
    forget: 'Or have your address removed, and be asked no more',
    link: 'If the button does not work, open this address in your browser:',
  },
  alreadySigned: {
    subject: (headline: string) => `You have already signed: ${headline}`,
    title: 'You have already signed',
    opening: 'This address was used again to sign:',
    body: 'Your signature was confirmed before; signing again makes it no second one. There is nothing left to do.',
    share: 'What helps most now is one more person:',
    notYou: 'It wasn’t you? Do nothing. Nothing about your signature has changed.',
    mine: 'See, change or take back what you have signed here. This link is yours alone:',
  },
  myLink: {
    subject: (organisation: string) => `Your signatures at ${organisation}`,
    title: 'Here are your signatures',
    opening: 'Somebody asked, with this address, to find what it has signed with us.',
    button: 'See what I have signed',
    next: 'There you see all that we keep of it, and can change it, take it home, take a signature back or have everything erased. Opening the page changes nothing.',
    alone:
      'The link is yours alone: whoever has it can change your signatures. Please do not pass this mail on.',
    notYou: 'It wasn’t you? Do nothing. Whoever asked was told nothing, and nothing has changed.',
    link: 'If the button does not work, open this address in your browser:',
  },
  signIn: {
    subject: (organisation: string) => `Sign in to ${organisation}`,
    title: 'Sign in',
    opening: 'Somebody asked to sign in to the desk with this address.',
    button: 'Sign in',
    next: 'The button opens a page with one more button on it. It works once, for ten minutes.',
    notYou: 'It wasn’t you? Do nothing. Nobody gets in without this mail.',
  },
  invitation: {
    subject: (organisation: string) => `You are invited to the desk of ${organisation}`,
    title: 'You are invited',
    opening: (organisation: string, role: string) => `${organisation} invites you to its desk, as ${role}.`,
    button: 'Sign in',
    next: 'The button opens a page with one more button on it. It works once; after that, sign in with this address.',
    notYou: 'You don’t know what this is? Do nothing.',
  },
  update: {
    subject: (title: string, isTest: boolean) => (isTest ? `Test: ${title}` : title),
    kinds: { news: 'News', answer: 'An answer', outcome: 'The outcome' },
    about: (headline: string) => `About “${headline}”`,
    web: 'Read this on the site',
    why: {
      news: (headline: string) =>
        `You get this because you signed “${headline}” and asked for all news of it.`,
      answer: (headline: string) =>
        `You get this because you signed “${headline}” and asked to hear what comes of it.`,
      outcome: (headline: string) =>
        `You get this because you signed “${headline}” and asked to hear what came of it.`,
    },
    unsubscribe: 'Send me no more of these',
    preferences: 'Choose what I get',
    stays: 'Your signature stays, whatever you choose.',
  },
  reminder: {
    subject: (headline: string) => `Still to confirm: ${headline}`,
    title: 'Your signature still waits for one press',
    opening: 'Yesterday this address was used to sign:',
    button: 'Confirm my signature',
    next: 'The button opens a page with one more button on it. Press that one and your signature is counted. This is the only reminder: we will not ask again.',
    notYou:
      'It wasn’t you, or you changed your mind? Do nothing: without that press nothing is counted and nothing is shown.',
    forget: 'Or have your address removed, and be asked no more',
    link: 'If the button does not work, open this address in your browser:',
  },
  welcome: {
    subject: (headline: string) => `Thank you for signing: ${headline}`,
    title: 'Thank you, your signature counts',
    opening: 'You have signed and confirmed:',
    number: (number: string) => `You are number ${number}.`,
    share: 'What helps most now is one more person. Pass this address on:',
    mine: 'See, change or take back what you have signed here. This link is yours alone:',
    after: 'We write again only if you asked for news.',
  },
  pledge: {
    confirm: {
      subject: (headline: string) => `Confirm your pledge: ${headline}`,
      title: 'One press and your pledge counts',
      opening: 'This address was used to pledge:',
      button: 'Confirm my pledge',
      next: 'The button opens a page with one more button on it. Press that one and your pledge is counted. Opening the page alone does nothing, because some mail programs open links by themselves.',
    },
    reminder: {
      title: 'Your pledge still waits for one press',
      opening: 'Yesterday this address was used to pledge:',
      button: 'Confirm my pledge',
      next: 'The button opens a page with one more button on it. Press that one and your pledge is counted. This is the only reminder: we will not ask again.',
    },
    alreadySigned: {
      subject: (headline: string) => `You have already pledged: ${headline}`,
      title: 'You have already pledged',
      opening: 'This address was used again to pledge:',
      body: 'Your pledge was confirmed before; pledging again makes it no second one. There is nothing left to do.',
      notYou: 'It wasn’t you? Do nothing. Nothing about your pledge has changed.',
    },
    welcome: {
      subject: (headline: string) => `Thank you for your pledge: ${headline}`,
      title: 'Thank you, your pledge counts',
      opening: 'You have pledged and confirmed:',
    },
  },
  successor: {
    subject: (headline: string) => `A new demand: ${headline}`,
    title: 'A new demand follows the one you signed',
    opening: (predecessor: string) => `You signed “${predecessor}”. It goes on with a new demand:`,
    target: 'Who is asked',
    action: 'To do what',
    button: 'Read it and decide',
    anew: 'Your signature stays where you put it and is not carried over: under the new demand stands only who signs it. This is the only invitation.',
    link: 'If the button does not work, open this address in your browser:',
    why: (predecessor: string) =>
      `You get this because you signed “${predecessor}” and asked for all news of it. Your signature stays, whatever you choose.`,
    unsubscribe: 'Send me no more of these',
    preferences: 'Choose what I get',
  },
  leadApproval: {
    subject: (headline: string) => `May your name stand at its head? ${headline}`,
    title: 'Please read what would stand over your name',
    opening: (organisation: string) => `${organisation} asks you to be one of the lead signatories of:`,
    again:
      'The wording, or how you are named, has changed since you approved it. Your name is not shown until you approve it again:',
    button: 'Read it and decide',
    next: 'The button opens a page with the exact words, and with your name and title as they would appear. There you approve or decline; opening it alone does nothing.',
    notYou: 'You don’t know what this is? Do nothing: without your approval your name is not shown.',
    link: 'If the button does not work, open this address in your browser:',
  },
  notice: {
    'queue-stuck': {
      title: 'Mail is not leaving',
      what: (count: number, minutes: number) =>
        `${count} mails that people wait for have not left; the oldest has waited for ${minutes} minutes.`,
      next: 'The page about mail shows what the provider last said. Nothing is lost: the mails leave as soon as it takes them.',
    },
    'bounce-rate': {
      title: 'Many mails come back',
      what: (bounced: number, sent: number) =>
        `Of ${sent} mails of the last 24 hours, ${bounced} came back or were reported as unwanted.`,
      next: 'Providers stop sending for sites where this stays so. Look where the addresses come from: a form that is filled by a machine shows here first.',
    },
    drift: {
      title: 'A public count is not what the signatures say',
      what: (slug: string, count: number, rowCount: number) =>
        count === rowCount
          ? `The count of ${slug} is right, but its counts by place and day are not what its signatures say.`
          : `The page of ${slug} says ${count}; its signatures add up to ${rowCount}.`,
      next: 'Nothing was changed by itself. Please find out what happened before you correct it.',
    },
    trend: {
      title: 'Many signatures come from one place',
      what: ({ slug, of, name, count, totalCount }: Extract<Notice, { kind: 'trend' }>) =>
        `Of ${totalCount} signatures of ${slug} in the last hour, ${count} came from ${of === 'domain' ? `the mail domain ${name}` : 'one network'}: far more than usual.`,
      next: 'It may be a good newsletter or a machine. The page about signatures shows them, and lets you hold or remove what is false.',
    },
    button: 'Open the desk',
    once: 'You get this at most once a day for each kind of trouble.',
  },
  footer: {
    sentBy: (organisation: string) => `Sent by ${organisation}`,
    contact: 'A human reads what you send to',
  },
} as const
