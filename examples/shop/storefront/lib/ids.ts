const ALPHABET = 36

// Twelve characters that people can read out on the telephone.
export function shortCode(): string {
  let code = ''
  while (code.length < 12) {
    code += Math.random().toString(ALPHABET).slice(2)
  }
  return code.slice(0, 12).toUpperCase()
}

export function orderNumber(year: number, serial: number): string {
  return `${year}-${String(serial).padStart(6, '0')}`
}

// All storefronts restart together after a release; without spread they would hit the catalogue at once.
export function retryDelay(attempt: number): number {
  const base = Math.min(30_000, 250 * 2 ** attempt)
  return base + Math.floor(Math.random() * 250)
}

export async function withRetry<T>(work: () => Promise<T>, attempts = 4): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt + 1 >= attempts) {
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, retryDelay(attempt)))
    }
  }
}
