/**
 * A look-up of single keys that asks for all that were wanted at about the same time together, and for none twice. What `load`
 * does not return is null.
 */
export function batched<Value>(
  load: (keys: string[]) => Promise<Map<string, Value>>,
  most = 200,
): (key: string) => Promise<Value | null> {
  const known = new Map<string, Promise<Value | null>>()
  let waiting: { key: string; resolve: (value: Value | null) => void; reject: (error: unknown) => void }[] =
    []
  let busy = false

  async function flush(): Promise<void> {
    busy = true
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most)
      waiting = waiting.slice(most)
      try {
        const values = await load(batch.map(({ key }) => key))
        for (const { key, resolve } of batch) resolve(values.get(key) ?? null)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    busy = false
  }

  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const promise = new Promise<Value | null>((resolve, reject) => {
      waiting.push({ key, resolve, reject })
    })
    known.set(key, promise)
    // Whoever asks in this turn of the loop is asked for together; while one batch is under way, the next one fills.
    if (!busy) {
      busy = true
      setImmediate(flush)
    }
    return promise
  }
}
