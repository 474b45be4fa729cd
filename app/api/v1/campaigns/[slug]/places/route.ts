import { getCount } from '@/lib/campaigns/queries'
import { getPlacesByDay } from '@/lib/signatures/places-by-day'
import { jsonAnswer, notFoundAnswer } from '../../../json-answer'
import { placesJson } from '../places-json'

type Context = { params: Promise<{ slug: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const campaign = await getCount(slug)
  if (!campaign) return notFoundAnswer()
  const places = await getPlacesByDay(slug)
  return jsonAnswer({ slug, places: placesJson(places), days: places.days, asOf: places.asOf })
}
