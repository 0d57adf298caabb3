import type { Provider } from '../core/provider.ts'

/** Prose and code are no names. */
const nameForm = /^[\w.:@/+-]{1,100}$/

/** A server may put anything where the name of the model stands: what is no name, or holds a secret, is not repeated. */
export function nameModels(provider: Provider, withoutSecrets: (text: string) => string): Provider {
  return {
    ...provider,
    async ask(question, signal) {
      const answer = await provider.ask(question, signal)
      const { model } = answer
      if (nameForm.test(model) && withoutSecrets(model) === model) return answer
      return { ...answer, model: provider.id.slice(provider.id.indexOf(':') + 1) }
    },
  }
}
