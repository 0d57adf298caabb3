export function grammarPackage(file: string): string
export function grammarSource(file: string): string
export const grammarNotices: string[]
