import { load } from '../load'
import { serve } from '../floors/serve'
import { signForm } from '../sign-form'

/** Floor: a POST with the body of a signature to plain node:http. */
export const bareHttpPost = () =>
  serve(['bench/floors/bare-http.mjs'], (url) => load({ url, post: signForm }))
