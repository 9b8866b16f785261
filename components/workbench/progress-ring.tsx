const RADIUS = 18
const ROUND = 2 * Math.PI * RADIUS

/** How much of the checking is done, as a ring. The words beside it say the same. */
export function ProgressRing({ done, of, size = 44 }: { done: number; of: number; size?: number }) {
  const part = of === 0 ? 0 : done / of
  return (
    <svg viewBox="0 0 44 44" width={size} height={size} fill="none" strokeWidth="4" aria-hidden>
      <circle cx="22" cy="22" r={RADIUS} stroke="var(--hair)" />
      {part > 0 && (
        <circle
          cx="22"
          cy="22"
          r={RADIUS}
          stroke="var(--good)"
          strokeDasharray={`${part * ROUND} ${ROUND}`}
          transform="rotate(-90 22 22)"
        />
      )}
    </svg>
  )
}
