import type { Metadata } from 'next'
import { NewCampaignForm } from '@/components/admin/new-campaign-form'
import { StartEmptyForm } from '@/components/admin/start-empty-form'
import { createCampaign } from './actions'
import { beginEmpty } from './begin'

export const metadata: Metadata = { title: 'New campaign' }

export default function NewCampaignPage() {
  return (
    <div className="narrow">
      <h1>New campaign</h1>
      <p className="lead">
        Give the document it is made from. It is read here and nowhere else, and you change whatever you like
        afterwards.
      </p>
      <NewCampaignForm action={createCampaign} />
      <StartEmptyForm action={beginEmpty} />
    </div>
  )
}
