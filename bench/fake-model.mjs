import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** A server on 127.0.0.1 that speaks chat completions and answers every question validly after `latency` milliseconds. */
export async function startFakeModel(latency) {
  let open = 0
  let most = 0
  const server = createServer(async (request, response) => {
    open++
    most = Math.max(most, open)
    const parts = []
    for await (const part of request) parts.push(part)
    const { messages, model } = JSON.parse(Buffer.concat(parts).toString('utf8'))
    await wait(latency)
    const content = JSON.stringify(answer(messages.find(({ role }) => role === 'user').content))
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: 'chatcmpl-bench',
        object: 'chat.completion',
        created: 0,
        model,
        choices: [
          { index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } },
        ],
        usage: { prompt_tokens: 900, completion_tokens: 120, total_tokens: 1020 },
      }),
    )
    open--
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    mostAtOnce: () => most,
    close: () => server.close(),
  }
}

/** Real, with the line before the flagged one as its witness. */
function answer(material) {
  const path = /<code-[0-9a-f]+ path="([^"]+)"/.exec(material)?.[1]
  const code = new Map(
    [...material.matchAll(/^ *(\d+)\| (.*)$/gm)].map(([, line, text]) => [Number(line), text]),
  )
  const asked = [...material.matchAll(/<finding-[0-9a-f]+ id="(F\d+)".* lines="(\d+)-\d+"/g)]
  return {
    findings: asked.map(([, id, line]) => ({
      id,
      reason: 'The value comes from outside and reaches the flagged code unchanged.',
      citations: [witness(path, code, Number(line))],
      verdict: 'true_positive',
      confidence: 'medium',
      component: 'shop',
    })),
  }
}

function witness(path, code, flagged) {
  const line = [...code.keys()].filter((each) => each < flagged && code.get(each).trim().length >= 8).at(-1)
  return { path, line, quote: code.get(line).trim() }
}
