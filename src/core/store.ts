/** What a run leaves for later ones, by key. Nothing that is lost here is missed: it is asked again. */
export interface Store {
  /** Null where there is none that could be ours. `proved`: only who holds our secret can have written it. */
  get(key: string): { value: unknown; proved: boolean } | null
  set(key: string, value: unknown): void
}
