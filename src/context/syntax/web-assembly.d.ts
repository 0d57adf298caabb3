/** Node has it; the types of neither Node nor the language say so. */
declare namespace WebAssembly {
  class Memory {
    constructor(pages: { initial: number; maximum: number })
  }
}
