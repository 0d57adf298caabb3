import type { Answer, ServerRequest } from './contract-server.ts'

const usual = 20
const most = 100

/** https://docs.gitlab.com/api/rest/#offset-based-pagination: whoever wants more on a page than 100 gets 100. */
export function page({ query }: Pick<ServerRequest, 'query'>, all: readonly unknown[]): Answer {
  const size = Math.min(most, Number(query.get('per_page') ?? usual))
  const number = Number(query.get('page') ?? 1)
  const pages = Math.max(1, Math.ceil(all.length / size))
  const headers = {
    'x-page': String(number),
    'x-per-page': String(size),
    'x-total': String(all.length),
    'x-total-pages': String(pages),
    'x-prev-page': number > 1 ? String(number - 1) : '',
    'x-next-page': number < pages ? String(number + 1) : '',
  }
  return { status: 200, headers, json: all.slice((number - 1) * size, number * size) }
}
