// The one script of a campaign's page. It only improves: without it the page, the form and the links do the same.

import { checkBeforeSending } from './check-form'
import { countLive } from './count-live'
import { offerSharing } from './offer-sharing'

const count = document.querySelector<HTMLElement>('[data-count]')
const form = document.querySelector<HTMLFormElement>('form[action$="/sign"]')
const share = document.querySelector<HTMLElement>('.share')

if (count) countLive(count)
if (form) checkBeforeSending(form)
if (share) offerSharing(share)
