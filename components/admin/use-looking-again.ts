import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMs = 2_000

/** While something moves by itself, the page follows. */
export function useLookingAgain(isMoving: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(() => router.refresh(), everyMs)
    return () => clearInterval(timer)
  }, [isMoving, router])
}
