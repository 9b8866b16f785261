/** Gathers what is asked for one by one in the same moment into few requests. */

export interface Batching<Wanted, Found> {
  /** Most that go into one request. */
  most: number
  /** Only wants of the same group share a request. */
  groupOf(wanted: Wanted): string
  keyOf(wanted: Wanted): string
  /** Loads several at once; what is not there is not in the map. */
  load(wanted: Wanted[]): Promise<ReadonlyMap<string, Found>>
}

interface Asked<Wanted, Found> {
  wanted: Wanted
  resolve(found: Found | undefined): void
  reject(error: unknown): void
}

/** A function that loads one thing, and shares its request with the others asked for before the next turn of the event loop. */
export function batched<Wanted, Found>({
  most,
  groupOf,
  keyOf,
  load,
}: Batching<Wanted, Found>): (wanted: Wanted) => Promise<Found | undefined> {
  let asked: Asked<Wanted, Found>[] = []
  const flush = (): void => {
    const groups = Map.groupBy(asked, ({ wanted }) => groupOf(wanted))
    asked = []
    for (const group of groups.values()) {
      for (let at = 0; at < group.length; at += most) void answer(group.slice(at, at + most))
    }
  }
  const answer = async (part: Asked<Wanted, Found>[]): Promise<void> => {
    try {
      const found = await load(part.map(({ wanted }) => wanted))
      for (const { wanted, resolve } of part) resolve(found.get(keyOf(wanted)))
    } catch (error) {
      for (const { reject } of part) reject(error)
    }
  }
  return (wanted) =>
    new Promise((resolve, reject) => {
      if (asked.length === 0) setTimeout(flush, 0)
      asked.push({ wanted, resolve, reject })
    })
}
