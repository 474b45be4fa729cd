import { notFound } from 'next/navigation'

/** Whatever no other page of the desk answers: the desk's own words, to the team alone, kept by nobody. */
export default function NoSuchPage(): never {
  notFound()
}
