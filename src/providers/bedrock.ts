import { ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
import type { Provider, Question } from '../core/provider.ts'
import { readReply } from './bedrock-answer.ts'
import { bedrockClient } from './bedrock-client.ts'
import { rejectionOf, translate } from './bedrock-errors.ts'
import { regionOf } from './bedrock-model.ts'
import { optional, requestOf } from './bedrock-request.ts'
import { OptionalParameters } from './optional-parameters.ts'
import { modelOf, type ProviderSettings } from './settings.ts'

/**
 * Amazon Bedrock's Converse, for models by their id, by an inference profile's, or by ARN.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export function bedrock(settings: ProviderSettings): Provider {
  const model = modelOf(settings, 'bedrock')
  const region = regionOf(settings, model)
  const { client, address } = bedrockClient(settings, region)
  const parameters = new OptionalParameters(optional)

  const send = (question: Question, abortSignal: AbortSignal) =>
    parameters.send(
      (has) => client.send(new ConverseCommand(requestOf(question, model, has)), { abortSignal }),
      rejectionOf,
    )

  return {
    id: `bedrock:${model}`,
    endpoint: address,
    region,
    async ask(question, signal) {
      try {
        return readReply(await send(question, signal), model)
      } catch (error) {
        signal.throwIfAborted()
        throw translate(error, { model, region, question })
      }
    },
  }
}
