import { assignmentOf, namesIn, statementsOf } from './java.mjs'

/*
 * Follows a value of a test case back to where it comes from, and keeps the lines that decide whether an attacker can choose
 * it. It knows the few puzzles of which these cases are made, not Java.
 */

const mutators = /^(\w+)\.(?:add|append|insert|replace|addAll|setLength|command)\((.*)\)$/
const textType =
  /^(?:final )?(?:(?:java\.lang\.)?(?:String|Object|StringBuilder|StringBuffer|char)(?:\[\])*|(?:java\.util\.)?(?:List|ArrayList|HashMap|Map|Enumeration)<.*>(?:\[\])*)$/
const encoder = /(?:encodeForHTML|htmlEscape|escapeHtml)\(/

/** A test case's file, read for tracing. `helpers` tells the lines of methods of other files: `(type, method) => places`. */
export function testCase(path, source, helpers) {
  const statements = statementsOf(source)
  const methods = statements.flatMap((statement, index) => {
    const name = /\b(doGet|doPost|doSomething)\s*\(/.exec(statement.text)?.[1]
    return statement.end !== null && name && / (?:void|String) /.test(` ${statement.text}`)
      ? [
          {
            name,
            index,
            end: statement.end,
            from: statement.from,
            to: statements[statement.end - 1]?.to ?? statement.to,
          },
        ]
      : []
  })
  return { path, statements, methods, helpers }
}

/**
 * The lines that decide about flagged lines, besides those: the puzzle, and how its outcome gets to the flagged code. `kinds`
 * names the puzzles; `tainted` says whether the request was found to reach the flagged code, as it does in true ones.
 */
export function decidingLines(test, finding, { isTrue, encodes }) {
  const { statements, methods } = test
  const places = new Map()
  const flagged = statements
    .map((_, index) => index)
    .filter((index) => statements[index].to >= finding.from && statements[index].from <= finding.to)
  const tracer = new Tracer(test, isTrue, encodes)
  const kinds = new Set()
  let tainted = false
  for (const index of flagged) {
    const method = methods.find((each) => index > each.index && index < each.end)
    if (method === undefined) continue
    // Semgrep also flags where a variable is cleared, with the label of its test case like any other line.
    if (assignmentOf(statements[index].text)?.value === 'null') kinds.add('null is flagged')
    // What is added to a list is what is flagged, not the list.
    const text = mutators.exec(statements[index].text)?.[2] ?? statements[index].text
    for (const name of namesIn(text)) {
      const traced = tracer.name(name, index, method)
      if (!tracer.keeps(traced)) continue
      tainted ||= traced.tainted
      for (const kind of traced.kinds) kinds.add(kind)
      for (const place of traced.places) {
        if (place.path === test.path && place.line >= finding.from && place.line <= finding.to) continue
        places.set(`${place.path}:${place.line}`, place)
      }
    }
  }
  return { places: [...places.values()], kinds: [...kinds], tainted }
}

/**
 * What is known of a value. `tainted`: the request reaches it; `relevant`: it goes through one of the two names that all of
 * these cases are about; `constant`: text made of literals; `parameter`: it is what the method's caller gives.
 */
const nothing = {
  places: [],
  kinds: [],
  tainted: false,
  relevant: false,
  constant: false,
  parameter: false,
}

class Tracer {
  #test
  #isTrue
  #encodes
  #open = new Set()

  constructor(test, isTrue, encodes) {
    this.#test = test
    this.#isTrue = isTrue
    this.#encodes = encodes
  }

  /** True ones are decided by where taint goes, false ones by what is shown to be constant. */
  keeps({ tainted, relevant, constant }) {
    return tainted || (!this.#isTrue && (relevant || constant))
  }

  /** Where a name's value comes from, as seen from before a statement of a method. */
  name(name, before, method) {
    const key = `${name} ${before}`
    if (this.#open.has(key)) return nothing
    this.#open.add(key)
    const traced = this.#name(name, before, method)
    this.#open.delete(key)
    return traced
  }

  #name(name, before, method) {
    const { statements } = this.#test
    const found = []
    let declared = null
    for (let index = before - 1; index > method.index; index--) {
      const each = this.#definition(name, index, method)
      if (each === null) continue
      found.push(each.traced)
      declared = each.type ?? declared
      index = each.from ?? index
      if (each.ends && encloses(statements[index].blocks, statements[before].blocks)) break
    }
    if (found.length === 0) {
      const parameter = name === 'param' && method.name === 'doSomething'
      return parameter ? { ...nothing, tainted: true, parameter } : nothing
    }
    if (/^(?:int|long|boolean)$/.test(declared ?? '')) return nothing
    const joined = join(found)
    const isText = declared === null || textType.test(declared)
    return {
      ...joined,
      relevant: joined.relevant || name === 'bar' || name === 'param',
      constant: joined.constant && isText,
    }
  }

  #definition(name, index, method) {
    const { statements } = this.#test
    const { text, blocks } = statements[index]
    const mutated = mutators.exec(text.replace(/^(?:else )?if \(.*?\) /, ''))
    if (mutated?.[1] === name) return { traced: this.#flow(index, mutated[2], method), ends: false }
    const each = /^for \((?:final )?[\w.<>]+ (\w+) : (.+)\)$/.exec(text)
    if (each?.[1] === name) return { traced: this.#flow(index, each[2], method), ends: true }
    const assigned = assignmentOf(text)
    if (assigned === null) {
      const declares = new RegExp(`^[\\w.<>\\[\\]]+ ${name}$`).test(text)
      return declares
        ? { traced: { ...nothing, constant: true }, ends: true, type: text.slice(0, text.lastIndexOf(' ')) }
        : null
    }
    if (assigned.name !== name) return null
    const around = blocks.findLast((header) => /^switch \(/.test(statements[header].text))
    if (around !== undefined && around > method.index) return this.#switch(name, around, method)
    if (assigned.otherwise) return this.#ifElse(index, assigned, method)
    return {
      traced: this.#value(index, assigned.value, method),
      ends: assigned.condition === null && assigned.operator === '=',
      type: assigned.type,
    }
  }

  /** A statement through which the value goes, with where that comes from. */
  #flow(index, expression, method) {
    const names = [...namesIn(expression)].filter((name) => name !== 'request')
    const traced = names.map((name) => this.name(name, index, method))
    const joined = join(traced.filter((each) => this.keeps(each)))
    const tainted = joined.tainted || /\brequest\b/.test(expression)
    const constant = !tainted && traced.every((each) => each === nothing || each.constant)
    const own = this.#isTrue && !tainted ? [] : this.#lines(index)
    return { ...joined, places: [...own, ...joined.places], tainted, constant }
  }

  #value(index, value, method) {
    if (value === 'null' || /^new [\w.]+<[\w., ]*>\(\)$/.test(value)) return { ...nothing, constant: true }
    const { helpers, statements } = this.#test
    const choice = /^(.+) > (\d+) \? (.+) : (.+)$/.exec(value)
    if (choice !== null) {
      const test = this.#arithmetic(`${choice[1]} > ${choice[2]}`, index, method)
      if (test !== null)
        return this.#puzzle(index, test.value ? choice[3] : choice[4], method, 'ternary', test.places)
    }
    const own = /^(?:new \w+\(\)\.)?doSomething\(request, (\w+)\)$/.exec(value)
    if (own !== null) return this.#call(index, own[1], method)
    const reflected = /^thing\.doSomething\((\w+)\)$/.exec(value)
    if (reflected !== null) {
      const inner = this.name(reflected[1], index, method)
      const made = statements.findLastIndex(({ text }, at) => at < index && /\bthing = /.test(text))
      return {
        ...inner,
        kinds: [...inner.kinds, ...(inner.tainted ? [] : ['constant through a factory'])],
        places: [
          ...inner.places,
          ...this.#lines(index),
          ...this.#lines(made),
          ...helpers('ThingInterface', 'doSomething'),
        ],
      }
    }
    const separate = /^scr\.(getThe\w+)\(.*\)$/.exec(value)
    if (separate !== null) {
      const made = statements.findLastIndex(({ text }, at) => at < index && /\bscr = /.test(text))
      const safe = separate[1] === 'getTheValue'
      const places = [
        ...this.#lines(index),
        ...this.#lines(made),
        ...helpers('SeparateClassRequest', separate[1]),
      ]
      return {
        ...nothing,
        places,
        kinds: safe ? ['constant from a helper'] : [],
        tainted: !safe,
        constant: safe,
      }
    }
    const fromList = /^(\w+)\.get\((\d+)\)$/.exec(value)
    if (fromList !== null)
      return this.#list(index, fromList[1], Number(fromList[2]), method) ?? this.#flow(index, value, method)
    const fromMap = /^(?:\([\w.]+\) )?(\w+)\.get\((".*?")\)$/.exec(value)
    if (fromMap !== null)
      return this.#map(index, fromMap[1], fromMap[2], method) ?? this.#flow(index, value, method)
    if (encoder.test(value) && this.#encodes) {
      return { ...nothing, places: this.#lines(index), kinds: ['encoder'], constant: true }
    }
    return this.#flow(index, value, method)
  }

  /** A decision whose outcome is known: the lines that decide it, and where the chosen value comes from. */
  #puzzle(index, chosen, method, kind, places) {
    const traced = [...namesIn(chosen)].map((name) => this.name(name, index, method))
    const joined = join(traced)
    return {
      ...joined,
      places: [...this.#lines(index), ...places, ...joined.places],
      kinds: [...joined.kinds, kind],
      constant: traced.every(({ constant }) => constant),
    }
  }

  #ifElse(index, otherwise, method) {
    const { statements } = this.#test
    const first = assignmentOf(statements[index - 1].text)
    const test = this.#arithmetic(first?.condition ?? '', index, method)
    if (first === null || test === null) {
      return {
        traced: join([
          this.#value(index, otherwise.value, method),
          this.#value(index - 1, first?.value ?? '', method),
        ]),
        ends: true,
        from: index - 1,
      }
    }
    const own = [...test.places, ...this.#lines(index - 1)]
    const taken = test.value ? index - 1 : index
    const value = test.value ? first.value : otherwise.value
    return { traced: this.#puzzle(taken, value, method, 'if', own), ends: true, from: index - 1 }
  }

  #arithmetic(condition, before, method) {
    const found = /^\((\d+) ([*/]) (\d+)\) ([+-]) (\w+) > (\d+)$/.exec(condition)
    if (found === null) return null
    const [, left, times, right, sign, name, limit] = found
    const at = this.#lastAssigned(name, before, method)
    const number = Number(assignmentOf(this.#test.statements[at]?.text ?? '')?.value)
    if (!Number.isInteger(number)) return null
    const product = times === '*' ? left * right : Math.floor(left / right)
    return {
      value: (sign === '+' ? product + number : product - number) > limit,
      places: this.#lines(at),
    }
  }

  #switch(name, header, method) {
    const { statements } = this.#test
    const subject = /^switch \((\w+)\)$/.exec(statements[header].text)?.[1] ?? ''
    const subjectAt = this.#lastAssigned(subject, header, method)
    const chosen = /^(\w+)\.charAt\((\d+)\)$/.exec(
      assignmentOf(statements[subjectAt]?.text ?? '')?.value ?? '',
    )
    const textAt = chosen === null ? -1 : this.#lastAssigned(chosen[1], subjectAt, method)
    const text = /^"(.*)"$/.exec(assignmentOf(statements[textAt]?.text ?? '')?.value ?? '')?.[1]
    if (text === undefined)
      throw new Error(`${this.#test.path}:${statements[header].from}: a switch of another form`)
    const body = Array.from({ length: statements[header].end - header - 1 }, (_, at) => header + 1 + at)
    const label = `case '${text[Number(chosen[2])]}'`
    let at = body.findIndex((index) => statements[index].text === label)
    if (at === -1) at = body.findIndex((index) => statements[index].text === 'default')
    const own = [
      ...this.#lines(textAt),
      ...this.#lines(subjectAt),
      ...this.#lines(header),
      ...this.#lines(body[at]),
    ]
    for (; at < body.length; at++) {
      const assigned = assignmentOf(statements[body[at]].text)
      if (assigned?.name === name) {
        if (statements[body[at + 1]]?.text === 'break') own.push(...this.#lines(body[at + 1]))
        return {
          traced: this.#puzzle(body[at], assigned.value, method, 'switch', own),
          ends: true,
          from: header,
        }
      }
    }
    throw new Error(`${this.#test.path}:${statements[header].from}: a switch that assigns nothing`)
  }

  #list(index, name, position, method) {
    const { statements } = this.#test
    const items = []
    const own = []
    for (let at = method.index + 1; at < index; at++) {
      const added = new RegExp(`^${name}\\.add\\((.*)\\)$`).exec(statements[at].text)
      const removed = new RegExp(`^${name}\\.remove\\((\\d+)\\)$`).exec(statements[at].text)
      if (added !== null) items.push(added[1])
      if (removed !== null) items.splice(Number(removed[1]), 1)
      if (added !== null || removed !== null) own.push(...this.#lines(at))
    }
    return items[position] === undefined ? null : this.#puzzle(index, items[position], method, 'list', own)
  }

  #map(index, name, key, method) {
    const { statements } = this.#test
    for (let at = index - 1; at > method.index; at--) {
      const put = new RegExp(`^${name}\\.put\\((".*?"), (.*)\\)$`).exec(statements[at].text)
      if (put?.[1] === key) return this.#puzzle(at, put[2], method, 'map', this.#lines(index))
    }
    return null
  }

  /** A method of the same file: the call, what it returns, and the argument only where that comes out again. */
  #call(index, argument, method) {
    const { statements, methods } = this.#test
    const called = methods.find(({ name }) => name === 'doSomething')
    const returns = statements.findIndex(
      ({ text, blocks }, at) =>
        at > called.index && at < called.end && blocks.at(-1) === called.index && /^return\b/.test(text),
    )
    const inner = this.#flow(returns, statements[returns].text.replace(/^return /, ''), called)
    const places = [...this.#lines(index), ...inner.places]
    if (!inner.parameter) return { ...inner, places }
    const outer = this.name(argument, index, method)
    return {
      ...outer,
      places: [...places, ...outer.places],
      kinds: [...inner.kinds, ...outer.kinds],
    }
  }

  #lastAssigned(name, before, method) {
    for (let at = before - 1; at > method.index; at--) {
      if (assignmentOf(this.#test.statements[at].text)?.name === name) return at
    }
    return -1
  }

  #lines(index) {
    const statement = this.#test.statements[index]
    if (statement === undefined) return []
    return Array.from({ length: statement.to - statement.from + 1 }, (_, at) => ({
      path: this.#test.path,
      line: statement.from + at,
    }))
  }
}

function join(all) {
  return {
    places: all.flatMap(({ places }) => places),
    kinds: all.flatMap(({ kinds }) => kinds),
    tainted: all.some(({ tainted }) => tainted),
    relevant: all.some(({ relevant }) => relevant),
    constant: all.length > 0 && all.every(({ constant }) => constant),
    parameter: all.some(({ parameter }) => parameter),
  }
}

/** Whether all blocks around one statement are around another. */
function encloses(outer, inner) {
  return outer.every((block, depth) => inner[depth] === block)
}
