import { loadCounted } from '../load'
import type { BenchSite, Measure, Result } from '../result'
import { countRows } from '../rows'
import { signForm } from '../sign-form'

const [warmUp, amount, connections] = [3_000, 30_000, 64]

/** New signatures by form, the worker mailing meanwhile. Every answer must be a row with its delivery. */
export const sign: Measure = async (bench) => signAt(await bench.site())

export async function signAt(site: BenchSite): Promise<Result | null> {
  const load = { url: `${site.url}/c/${site.slug}/sign`, connections, post: signForm }
  await loadCounted({ ...load, amount: warmUp })
  const before = await countRows(site)
  const { answered, result } = await loadCounted({ ...load, amount })
  const after = await countRows(site)
  const isTrue = answered === amount && after.signatures - before.signatures === amount
  return isTrue && after.deliveries - before.deliveries === amount ? { ...result, rows: amount } : null
}
