export const id = 5116;
export const ids = [5116];
export const modules = {

/***/ 15116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/context/syntax/literals.js
/** A string's opening and its pieces; empty ranges of text are left out. */
function piecesOf(node, text, form) {
    const { start, end } = contentOf(node, text, form);
    const pieces = [];
    let from = start;
    const values = node.children.filter(({ type }) => form.values?.includes(type) || form.silent?.includes(type));
    for (const child of values) {
        if (child.start > from)
            pieces.push({ start: from, end: child.start, value: null });
        if (!form.silent?.includes(child.type))
            pieces.push({ start: child.start, end: child.end, value: child });
        from = child.end;
    }
    if (end > from)
        pieces.push({ start: from, end, value: null });
    return { opening: text.slice(node.start, start), pieces };
}
/** Where a string's text is, without what opens and closes it. */
function contentOf(node, text, form) {
    if (form.bare)
        return node;
    if (form.quoted)
        return betweenQuotes(node);
    const written = text.slice(node.start, node.end);
    const opening = /^[A-Za-z@$#]{0,8}8?(?:"""|'''|["'`]|)/.exec(written)?.[0] ?? '';
    const quote = /["'`]+$/.exec(opening)?.[0] ?? '';
    const closes = quote !== '' && written.length >= opening.length + quote.length && written.endsWith(quote);
    if (quote === '')
        return { start: node.start, end: node.end };
    return { start: node.start + opening.length, end: node.end - (closes ? quote.length : 0) };
}
function betweenQuotes({ children, start, end }) {
    const [first] = children;
    const last = children.at(-1);
    const from = first === undefined || first.named ? start : first.end;
    return { start: from, end: last === undefined || last.named || last === first ? end : last.start };
}
const common = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\x07',
    e: '\x1b',
    '\n': '',
};
/** The value of a string's text. */
function unescaped(content, opening, form) {
    const meant = form.content === undefined ? content : form.content(content, opening);
    const raw = typeof form.raw === 'function' ? form.raw(opening) : form.raw;
    if (raw || !meant.includes('\\'))
        return meant;
    const letters = form.escapes?.only ? form.escapes.letters : { ...common, ...form.escapes?.letters };
    if (form.escapes?.only) {
        return meant.replace(/\\([\s\S])/g, (whole, letter) => letters[letter] ?? whole);
    }
    return meant.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S]))/g, (_, braced, short, long, byte, octal, letter) => {
        if (letter !== undefined)
            return letters[letter] ?? (form.escapable?.includes(letter) === false ? `\\${letter}` : letter);
        const code = octal === undefined ? Number.parseInt(braced ?? short ?? long ?? byte, 16) : Number.parseInt(octal, 8);
        return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    });
}
/** Takes away the indentation that all lines of a text block share, and the line break after its quotes. */
function withoutIndentation(content) {
    const lines = content.split('\n');
    const first = lines[0]?.trim() === '' ? 1 : 0;
    const indents = lines
        .slice(1)
        .flatMap((line, index) => line.trim() === '' && index < lines.length - 2 ? [] : [line.length - line.trimStart().length]);
    const shared = indents.length === 0 ? 0 : Math.min(...indents);
    return lines
        .map((line, index) => (index === 0 ? line : line.slice(shared)))
        .slice(first)
        .join('\n');
}
/** The number that is written; null where it is none that we know. */
function numberOf(written) {
    const plain = written.replaceAll(/[_']/g, '').toLowerCase();
    const prefixed = /^0(?:x([0-9a-f]+)|b([01]+)|o([0-7]+))/.exec(plain);
    if (prefixed !== null) {
        const [whole, hex, binary, octal] = prefixed;
        if (!/^(?:[ul]{0,3}|n|[iu](?:8|16|32|64|128|size))$/.test(plain.slice(whole.length)))
            return null;
        if (hex !== undefined)
            return Number.parseInt(hex, 16);
        return binary === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(binary, 2);
    }
    if (/^0[0-7]+l?$/.test(plain))
        return Number.parseInt(plain, 8);
    const decimal = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/.exec(plain)?.[0];
    if (decimal === undefined)
        return null;
    const suffix = plain.slice(decimal.length);
    return /^(?:[ulfdmnjri]{0,3}|[iuf](?:8|16|32|64|128|size))$/.test(suffix) ? Number(decimal) : null;
}

;// CONCATENATED MODULE: ./build/context/syntax/nodes.js
/** How deep nodes nest; those below lose their structure, so that whoever walks the tree may recurse. */
const maxDepth = 250;
/** Copies a tree in one walk with a cursor: reading nodes one by one would cost several times as much. */
function plainTree(tree, tables) {
    const { comments, words, keywords, strings } = tables;
    const { types, fields } = tree.language;
    const namedTypes = types.map((type, id) => keywords.has(type) || tree.language.nodeTypeIsNamed(id));
    const broken = tree.rootNode.hasError;
    const found = { root: leaf('', true, null, 0, 0), comments: [], errors: [] };
    const above = [];
    const cursor = tree.walk();
    let depth = 0;
    for (;;) {
        const id = cursor.nodeTypeId;
        const type = types[id] ?? 'ERROR';
        const named = namedTypes[id] ?? true;
        const fieldId = cursor.currentFieldId;
        const field = fieldId === 0 ? null : (fields[fieldId] ?? null);
        const node = leaf(type, named, field, cursor.startIndex, cursor.endIndex);
        if (comments.has(type))
            found.comments.push(node);
        else
            keep(node);
        if (broken && (type === 'ERROR' || cursor.nodeIsMissing))
            found.errors.push(node);
        if (cursor.gotoFirstChild()) {
            if (depth > maxDepth && !strings.has(type))
                drop(node);
            above[depth] = node;
            depth += 1;
            continue;
        }
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent()) {
                cursor.delete();
                return found;
            }
            depth -= 1;
        }
    }
    function keep(node) {
        if (depth === 0) {
            found.root = node;
            return;
        }
        const parent = above[Math.min(depth - 1, maxDepth)];
        if (parent === undefined || comments.has(parent.type) || words.has(parent.type))
            return;
        if (depth > maxDepth) {
            parent.type = 'deep';
            if (!node.named)
                return;
        }
        if (parent.children.length === 0)
            parent.children = [node];
        else
            parent.children.push(node);
    }
    function drop(node) {
        const siblings = above[maxDepth]?.children;
        if (siblings?.at(-1) === node)
            siblings.pop();
    }
}
const none = [];
function leaf(type, named, field, start, end) {
    return { type, named, field, start, end, children: none };
}
/** What is at a place of a node. */
function pick(node, place) {
    return typeof place === 'string' ? field(node, place) : place(node);
}
/** The first child that is this field. */
function field(node, name) {
    for (const child of node.children)
        if (child.field === name)
            return child;
    return null;
}
/** All named children that are this field. */
function fields(node, name) {
    return node.children.filter((child) => child.named && child.field === name);
}
/** Children that are more than a keyword, an operator or a bracket. */
function namedChildren(node) {
    return node.children.filter((child) => child.named);
}
/** A place: the named child with this index, from the end where it is negative. */
function nth(index) {
    return (node) => namedChildren(node).at(index) ?? null;
}
/** A place: the first child of one of these types. */
function ofType(...types) {
    return (node) => node.children.find((child) => types.includes(child.type)) ?? null;
}
/** A place: what stands right behind a keyword or a sign. */
function after(token) {
    return ({ children }) => {
        const next = children[children.findIndex((child) => !child.named && child.type === token) + 1];
        return next?.named && next !== children[0] ? next : null;
    };
}
/** A place: the node itself. */
function nodes_self(node) {
    return node;
}
/** Whether a keyword or an operator stands among the children. */
function hasToken(node, token) {
    return node.children.some((child) => !child.named && child.type === token);
}

;// CONCATENATED MODULE: ./build/context/syntax/expression-forms.js


/** A name as written. */
function expression_forms_name(node, lower) {
    const at = lower.at(node);
    // Where broken code lacks a name, the parser puts one without letters.
    if (node.end <= node.start)
        return { kind: 'unknown', parts: [], at };
    return { kind: 'name', name: lower.written(node), at };
}
/** A name where one may be missing. */
function nameOf(node, lower) {
    return node === null || node.end <= node.start ? null : lower.written(node);
}
/** `true`, `null` and the like, whatever they are called. */
function constant(value) {
    return (node, lower) => ({ kind: 'literal', value, at: lower.at(node) });
}
function number(node, lower) {
    const value = numberOf(lower.written(node));
    const at = lower.at(node);
    return value === null ? { kind: 'unknown', parts: [], at } : { kind: 'literal', value, at };
}
/** Brackets around one expression: only what is in them counts. */
function inner(node, lower) {
    const [only, more] = namedChildren(node);
    return only && more === undefined ? lower.expression(only) : lower.unknown(node);
}
function member(object, property) {
    return (node, lower) => memberOf(pick(node, object), pick(node, property), node, lower);
}
/** `object.name`; only `name` where there is no object. */
function memberOf(object, property, node, lower) {
    if (object === null)
        return lower.required(property, node);
    const of = lower.expression(object);
    const written = nameOf(property, lower);
    if (written === null || property === null)
        return { kind: 'unknown', parts: [of], at: lower.at(object, property ?? object) };
    return { kind: 'member', object: of, name: written, at: lower.at(object, property) };
}
function index(object, key) {
    return (node, lower) => ({
        kind: 'index',
        object: lower.required(pick(node, object), node),
        index: lower.required(pick(node, key), node),
        at: lower.at(node),
    });
}
/** A call whose callee is an expression. */
function call(callee, list, makes = false) {
    return (node, lower) => ({
        kind: 'call',
        callee: lower.required(pick(node, callee), node),
        arguments: lower.arguments(pick(node, list)),
        makes,
        at: lower.at(node),
    });
}
/** A call in whose node object and name stand side by side. */
function methodCall(object, method, list) {
    return (node, lower) => ({
        kind: 'call',
        callee: memberOf(pick(node, object), pick(node, method), node, lower),
        arguments: lower.arguments(pick(node, list)),
        makes: false,
        at: lower.at(node),
    });
}
/** A type where it stands for itself: a name without type arguments, `a.b.C` as members. */
function typeExpression(node, around, lower) {
    const written = lower.type(node);
    if (node === null || written === null)
        return { kind: 'unknown', parts: [], at: lower.at(around) };
    const at = lower.at(node);
    const [first = '', ...rest] = written.split(/::|[.\\]/).map((part) => part.trim());
    return rest.reduce((object, part) => ({ kind: 'member', object, name: part, at }), {
        kind: 'name',
        name: first,
        at,
    });
}
/** `new T(…)`. */
function make(type, list) {
    return (node, lower) => ({
        kind: 'call',
        callee: typeExpression(pick(node, type), node, lower),
        arguments: lower.arguments(pick(node, list)),
        makes: true,
        at: lower.at(node),
    });
}
/** The operator is the field of that name, or else the first keyword or sign among the children. */
function operatorOf(node, lower) {
    const found = field(node, 'operator') ?? node.children.find((child) => !child.named);
    return found === undefined ? '' : lower.written(found).replaceAll(/\s+/g, ' ');
}
function binary(left = 'left', right = 'right') {
    return (node, lower) => ({
        kind: 'binary',
        operator: operatorOf(node, lower),
        left: lower.required(pick(node, left), node),
        right: lower.maybe(pick(node, right), node),
        at: lower.at(node),
    });
}
function unary(operand = nth(0)) {
    return (node, lower) => ({
        kind: 'unary',
        operator: operatorOf(node, lower),
        operand: lower.required(pick(node, operand), node),
        at: lower.at(node),
    });
}
function conditional(test, then, otherwise) {
    return (node, lower) => ({
        kind: 'conditional',
        test: lower.required(pick(node, test), node),
        then: lower.maybe(pick(node, then), node),
        otherwise: lower.maybe(pick(node, otherwise), node),
        at: lower.at(node),
    });
}
/** A list of all that stands in it. */
function list(node, lower) {
    const entries = namedChildren(node).map((child) => ({ key: null, value: lower.expression(child) }));
    return { kind: 'collection', entries, at: lower.at(node) };
}
/** `"a" "b"`: one text. */
function concatenated(node, lower) {
    const at = lower.at(node);
    const parts = lower
        .expressions(namedChildren(node))
        .flatMap((one) => (one.kind === 'template' ? one.parts : [one]));
    const texts = parts.flatMap((one) => (one.kind === 'literal' ? [String(one.value)] : []));
    if (texts.length === parts.length)
        return { kind: 'literal', value: texts.join(''), at };
    return { kind: 'template', parts, at };
}
/** `(T) value`, `value!`, `await value`. */
function cast(value = nth(0), type) {
    return (node, lower) => ({
        kind: 'cast',
        type: type === undefined ? null : lower.type(pick(node, type)),
        value: lower.required(pick(node, value), node),
        at: lower.at(node),
    });
}
/** `target = value`, `target += value`. */
function expression_forms_assign(target = 'left', value = 'right') {
    return (node, lower) => assignment(node, pick(node, target), pick(node, value), operatorOf(node, lower), lower);
}
function assignment(node, target, value, operator, lower) {
    const made = lower.optional(value);
    const to = lower.required(target, node);
    nameFunction(made, to, lower);
    return {
        kind: 'assign',
        target: to,
        operator,
        value: made,
        declares: false,
        type: null,
        at: lower.at(node),
    };
}
/** A function without a name is known by what it is assigned to. */
function nameFunction(value, target, lower) {
    if (value?.kind !== 'function' || (target.kind !== 'name' && target.kind !== 'member'))
        return;
    const made = lower.functions[value.id];
    if (made === undefined)
        return;
    made.name ??= target.name;
    made.owner ??= lower.owner;
}
/** `x++`, `--x`. */
function step(operand = nth(0)) {
    return (node, lower) => {
        const operator = hasToken(node, '--') ? '--' : '++';
        const value = { kind: 'literal', value: 1, at: lower.at(node) };
        const target = lower.required(pick(node, operand), node);
        return { kind: 'assign', target, operator, value, declares: false, type: null, at: lower.at(node) };
    };
}
/** A function that is a value. */
function lambda(parameters, body, called) {
    return (node, lower) => {
        const name = called === undefined ? null : nameOf(pick(node, called), lower);
        const id = lower.define({
            node,
            name,
            owner: null,
            parameters: pick(node, parameters),
            body: pick(node, body),
        });
        return { kind: 'function', id, at: lower.at(node) };
    };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/bash-expressions.js


/** A word that stands for itself. */
function literal(node, lower) {
    const written = lower.written(node);
    const at = lower.at(node);
    if (node.type === 'number' && /^(?:0|[1-9]\d{0,14})$/.test(written))
        return { kind: 'literal', value: Number(written), at };
    const { parts } = lower.inside(node);
    if (parts.length > 0 && node.type !== 'brace_expression')
        return { kind: 'template', parts: [{ kind: 'literal', value: written, at }, ...parts], at };
    return {
        kind: 'literal',
        value: node.type === 'regex' ? written : written.replaceAll(/\\([\s\S])/g, '$1'),
        at,
    };
}
/** Of `$x` and `${x}` the name is `x`, of `$1` it is `1`. */
function variable(node, lower) {
    return { kind: 'name', name: lower.written(node), at: lower.at(node) };
}
function simpleExpansion(node, lower) {
    return lower.required(nth(0)(node), node);
}
/** `${x}`, `${x:-y}`, `${x[1]}`; of what is cut out of a value or changed in it only what it is made of is known. */
function expansion(node, lower) {
    const at = lower.at(node);
    const [first, ...rest] = namedChildren(node);
    if (first === undefined)
        return { kind: 'unknown', parts: [], at };
    const value = lower.expression(first);
    const signs = node.children.filter((child) => child.field === 'operator').map((one) => lower.written(one));
    const [operator] = signs;
    if (operator === undefined)
        return value;
    const [other] = rest;
    if (/^:?[-+?]$/.test(operator)) {
        const right = other === undefined ? { kind: 'literal', value: '', at } : lower.maybe(other, node);
        return { kind: 'binary', operator, left: value, right, at };
    }
    if (/^:?=$/.test(operator)) {
        const given = lower.maybe(other ?? null, node);
        return { kind: 'assign', target: value, operator: '??=', value: given, declares: false, type: null, at };
    }
    if (other === undefined && (operator === '#' || operator === '!'))
        return { kind: 'unary', operator, operand: value, at };
    return { kind: 'unknown', parts: [value, ...lower.expressions(rest)], at };
}
/** `a[b]`. */
function subscript(node, lower) {
    return {
        kind: 'index',
        object: lower.required(field(node, 'name'), node),
        index: lower.required(field(node, 'index'), node),
        at: lower.at(node),
    };
}
/** `a=b`, `a+=b`, `a[1]=b`. */
function assigned(node, lower) {
    return bash_expressions_assignment(node, false, lower);
}
function bash_expressions_assignment(node, declares, lower) {
    const at = lower.at(node);
    const given = field(node, 'value');
    const value = given === null ? { kind: 'literal', value: '', at } : lower.expression(given);
    const target = lower.required(field(node, 'name'), node);
    const operator = node.children.some(({ type }) => type === '+=') ? '+=' : '=';
    return { kind: 'assign', target, operator, value, declares, type: null, at };
}
/** `$((a + 1))`: words in it are variables. */
function arithmetic(node, lower) {
    const [only, more] = namedChildren(node);
    return only !== undefined && more === undefined
        ? lower.expression(counted(only, lower))
        : lower.unknown(node);
}
/** An expression with numbers, where a word is a variable. */
function counted(node, lower) {
    if (node.type === 'word' && /^[A-Za-z_]\w*$/.test(lower.written(node)))
        return { ...node, type: 'variable_name' };
    return { ...node, children: node.children.map((child) => counted(child, lower)) };
}
/** `a = b`, `a -eq b`, `a && b` in a test. */
function compared(node, lower) {
    const sign = field(node, 'operator');
    return {
        kind: 'binary',
        operator: sign === null ? '' : lower.written(sign),
        left: lower.required(field(node, 'left'), node),
        right: lower.maybe(field(node, 'right'), node),
        at: lower.at(node),
    };
}
/** `-z a`, `! a`; `a++` changes `a`. */
function tested(node, lower) {
    const at = lower.at(node);
    const sign = field(node, 'operator');
    const operator = sign === null ? '' : lower.written(sign);
    const operand = lower.required(namedChildren(node).findLast((child) => child !== sign) ?? null, node);
    if (operator !== '++' && operator !== '--')
        return { kind: 'unary', operator, operand, at };
    const value = { kind: 'literal', value: 1, at };
    return { kind: 'assign', target: operand, operator, value, declares: false, type: null, at };
}
/** `$(a b)` is what the command in it writes. */
function substitution(node, lower) {
    return inner(node, lower);
}
/** `a | b`: what one writes the next reads. */
function pipeline(node, lower) {
    return chained(namedChildren(node), '|', lower);
}
function chained(nodes, operator, lower) {
    const [first, ...rest] = lower.expressions(nodes);
    if (first === undefined)
        return { kind: 'unknown', parts: [], at: lower.at({ start: 0, end: 0 }) };
    return rest.reduce((left, right) => ({
        kind: 'binary',
        operator,
        left,
        right,
        at: { ...left.at, to: right.at.to, end: right.at.end },
    }), first);
}
/** `a && b || c` where its value is wanted. */
function bash_expressions_list(node, lower) {
    const sign = node.children.find((child) => !child.named);
    return {
        kind: 'binary',
        operator: sign === undefined ? '' : lower.written(sign),
        left: lower.required(nth(0)(node), node),
        right: lower.maybe(nth(-1)(node), node),
        at: lower.at(node),
    };
}
function negated(node, lower) {
    return { kind: 'unary', operator: '!', operand: lower.required(nth(0)(node), node), at: lower.at(node) };
}
/** `name a b > c`: a call whose words are its arguments. What it reads from or writes to has its sign for a name. */
function command(node, lower) {
    const at = lower.at(node);
    const written = field(node, 'name');
    const word = written && nth(0)(written);
    for (const child of namedChildren(node)) {
        if (child.type !== 'variable_assignment')
            continue;
        const set = assigned(child, lower);
        lower.before([{ kind: 'expression', expression: set, at: set.at }]);
    }
    const given = [
        ...fields(node, 'argument').map((one) => ({ name: null, value: lower.expression(one) })),
        ...fields(node, 'redirect').flatMap((one) => redirection(one, lower)),
    ];
    const call = {
        kind: 'call',
        callee: calleeOf(word, node, lower),
        arguments: given,
        makes: false,
        at,
    };
    return word?.type === 'word' ? (reading(lower.written(word), node, call, lower) ?? call) : call;
}
/** What a variable holds is called, not what is named like it. */
function calleeOf(word, node, lower) {
    if (word?.type === 'word')
        return { kind: 'name', name: lower.written(word), at: lower.at(word) };
    const value = lower.required(word, node);
    return value.kind === 'literal' ? value : { kind: 'cast', type: null, value, at: value.at };
}
const readers = new Set(['read', 'mapfile', 'readarray']);
/** `read a b` gives values to `a` and `b`. */
function reading(name, node, call, lower) {
    if (!readers.has(name))
        return null;
    const words = fields(node, 'argument').filter(({ type, start }) => type === 'word' && lower.text[start] !== '-');
    const [first] = words;
    if (first === undefined)
        return null;
    const names = words.map((one) => variable(one, lower));
    const [only] = names;
    const target = only !== undefined && names.length === 1
        ? only
        : {
            kind: 'collection',
            entries: names.map((value) => ({ key: null, value })),
            at: lower.at(first, words.at(-1)),
        };
    return { kind: 'assign', target, operator: '=', value: call, declares: false, type: null, at: call.at };
}
/** Where a command reads from or writes to; numbers are its own. */
function redirection(node, lower) {
    const sign = node.children.find((child) => !child.named);
    const name = sign === undefined ? '<' : lower.written(sign);
    if (node.type === 'herestring_redirect') {
        const value = nth(-1)(node);
        return value === null ? [] : [{ name, value: lower.expression(value) }];
    }
    if (node.type === 'heredoc_redirect') {
        const body = namedChildren(node).find(({ type }) => type === 'heredoc_body');
        const text = body === undefined ? [] : [{ name, value: lower.expression(body) }];
        return [...text, ...fields(node, 'redirect').flatMap((one) => redirection(one, lower))];
    }
    const to = field(node, 'destination');
    return to === null || to.type === 'number' ? [] : [{ name, value: lower.expression(to) }];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/bash-statements.js


function statement(expression) {
    return { kind: 'expression', expression, at: expression.at };
}
const jumps = new Set(['break', 'continue']);
const leaving = new Set(['return', 'exit']);
/** A call, or what leaves a function, a loop or the program; `source x` also makes known what is in `x`. */
function commandStatement(node, lower) {
    const written = field(node, 'name');
    const name = written === null ? '' : lower.written(written);
    const at = lower.at(node);
    const [first] = fields(node, 'argument');
    if (jumps.has(name))
        return [{ kind: 'jump', word: name, at }];
    if (leaving.has(name))
        return [{ kind: 'return', value: lower.optional(first ?? null), at }];
    if ((name === 'source' || name === '.') && first !== undefined) {
        const module = lower.written(first).replaceAll(/["']/g, '');
        lower.imports.push({ at, module, names: [{ imported: '*', local: '*' }] });
    }
    return [statement(command(node, lower))];
}
/** `local a=1 b`, `export c`: what is given no value and is known already keeps it. */
function declared(node, lower) {
    const [word] = node.children;
    const keeps = word !== undefined && /^(?:export|readonly)$/.test(lower.written(word));
    return namedChildren(node).flatMap((child) => {
        if (child.type === 'variable_assignment')
            return [statement(bash_expressions_assignment(child, true, lower))];
        if (child.type !== 'variable_name')
            return child.type === 'word' ? [] : lower.statements(child);
        const target = variable(child, lower);
        if (keeps)
            return [statement(target)];
        const { at } = target;
        return [statement({ kind: 'assign', target, operator: '=', value: null, declares: true, type: null, at })];
    });
}
/** `a && b` does `b` where `a` went well, `a || b` where it did not. */
function listStatement(node, lower) {
    const left = nth(0)(node);
    const right = nth(-1)(node);
    const test = lower.required(left, node);
    const done = lower.body(right);
    const both = hasToken(node, '&&');
    return [{ kind: 'if', test, then: both ? done : [], otherwise: both ? [] : done, at: lower.at(node) }];
}
const bodies = new Set([
    'while_statement',
    'for_statement',
    'if_statement',
    'compound_statement',
    'subshell',
    'case_statement',
]);
/** `a | while …`: what is read comes first. */
function piped(node, lower) {
    const parts = namedChildren(node);
    const last = parts.at(-1);
    if (last === undefined || !bodies.has(last.type))
        return [statement(pipeline(node, lower))];
    const first = parts.slice(0, -1);
    return [...(first.length === 0 ? [] : [statement(chained(first, '|', lower))]), ...lower.statements(last)];
}
/** `a > b`: of a list or a pipeline the last command, of a block what stands before it. */
function redirected(node, lower) {
    const body = field(node, 'body');
    const to = fields(node, 'redirect');
    const inner = body && withRedirects(body, to);
    if (inner !== null)
        return lower.statements(inner);
    const ends = to.flatMap((one) => redirection(one, lower)).map(({ value }) => statement(value));
    return body === null ? ends : [...ends, ...lower.statements(body)];
}
function withRedirects(node, to) {
    if (node.type === 'command')
        return { ...node, children: [...node.children, ...to] };
    if (node.type !== 'list' && node.type !== 'pipeline' && node.type !== 'negated_command')
        return null;
    const last = nth(-1)(node);
    const inner = last && withRedirects(last, to);
    return inner && { ...node, children: node.children.map((child) => (child === last ? inner : child)) };
}
/** `{ a; b; }`, `((a++))`. */
function arithmeticOrBlock(node, lower) {
    if (node.children[0]?.type === '((')
        return namedChildren(counted(node, lower)).flatMap((child) => lower.statements(child));
    return subshell(node, lower);
}
/** `( a; b )`. */
function subshell(node, lower) {
    return [{ kind: 'block', body: statementsOf(namedChildren(node), lower), at: lower.at(node) }];
}
function statementsOf(nodes, lower) {
    return nodes.flatMap((child) => lower.statements(child));
}
/** What a condition consists of: all but its last command are only done. */
function conditionOf(nodes, node, lower) {
    const last = nodes.at(-1);
    const { made, before } = lower.apart(() => lower.required(last ?? null, node));
    return { before: [...statementsOf(nodes.slice(0, -1), lower), ...before], test: made };
}
/** `if a; then b; elif c; then d; else e; fi`. */
function branched(node, lower) {
    const clauses = namedChildren(node).filter(({ type }) => type === 'elif_clause' || type === 'else_clause');
    return branch(node, clauses, node, lower);
}
function branch(node, clauses, around, lower) {
    const then = node.children.findIndex((child) => !child.named && child.type === 'then');
    const isClause = ({ type }) => type === 'elif_clause' || type === 'else_clause';
    const condition = node.children.slice(0, then).filter(({ named }) => named);
    const body = node.children.slice(then + 1).filter((child) => child.named && !isClause(child));
    const { before, test } = conditionOf(condition, node, lower);
    const [next, ...rest] = clauses;
    const otherwise = () => {
        if (next === undefined)
            return [];
        if (next.type === 'else_clause')
            return statementsOf(namedChildren(next), lower);
        return branch(next, rest, around, lower);
    };
    const at = lower.at(node, around);
    return [...before, { kind: 'if', test, then: statementsOf(body, lower), otherwise: otherwise(), at }];
}
/** `while a; do b; done`, `until a; do b; done`: what the condition needs done is done each time. */
function whileLoop(node, lower) {
    const { before, test } = conditionOf(fields(node, 'condition'), node, lower);
    const head = hasToken(node, 'until')
        ? { kind: 'unary', operator: '!', operand: test, at: test.at }
        : test;
    const body = [...lower.body(field(node, 'body')), ...before];
    return [...before, { kind: 'loop', binds: [], head: [head], body, at: lower.at(node) }];
}
/** `for a in b c; do d; done`; without `in` the function's own arguments. */
function forEach(node, lower) {
    const at = lower.at(node);
    const values = fields(node, 'value');
    return [
        {
            kind: 'loop',
            binds: [lower.required(field(node, 'variable'), node)],
            head: values.length === 0 && !hasToken(node, 'in')
                ? [{ kind: 'name', name: '@', at }]
                : lower.expressions(values),
            body: lower.body(field(node, 'body')),
            at,
        },
    ];
}
/** `for ((a = 0; a < b; a++))`. */
function countingLoop(node, lower) {
    const part = (name) => fields(node, name).map((one) => counted(one, lower));
    return [
        ...statementsOf(part('initializer'), lower),
        {
            kind: 'loop',
            binds: [],
            head: lower.expressions(part('condition')),
            body: [...lower.body(field(node, 'body')), ...statementsOf(part('update'), lower)],
            at: lower.at(node),
        },
    ];
}
/** `case a in b|c) d ;; *) e ;; esac`. */
function matched(node, lower) {
    const items = namedChildren(node).filter(({ type }) => type === 'case_item');
    return [
        {
            kind: 'switch',
            subject: lower.optional(field(node, 'value')),
            cases: items.map((one) => caseItem(one, lower)),
            at: lower.at(node),
        },
    ];
}
function caseItem(node, lower) {
    const values = fields(node, 'value');
    const [only] = values;
    const all = values.length === 1 && only !== undefined && lower.written(only) === '*';
    return {
        tests: all ? [] : lower.expressions(values),
        body: statementsOf(namedChildren(node).filter((child) => !values.includes(child) && child.field !== 'fallthrough'), lower),
        falls: field(node, 'fallthrough') !== null,
        at: lower.at(node),
    };
}
/** `f() { … }`: what it takes has numbers for names. */
function declaredFunction(node, lower) {
    const name = field(node, 'name');
    const body = field(node, 'body');
    const isBlock = body?.type === 'compound_statement' || body?.type === 'subshell';
    const id = lower.define({
        node,
        name: name === null ? null : lower.written(name),
        parameters: null,
        body: body !== null && isBlock ? { ...body, type: 'do_group' } : body,
    });
    const made = lower.functions[id];
    if (made !== undefined)
        made.parameters = numbered(body, lower);
    const at = lower.at(node);
    const ends = fields(node, 'redirect').flatMap((one) => redirection(one, lower));
    return [statement({ kind: 'function', id, at }), ...ends.map(({ value }) => statement(value))];
}
const mostParameters = 20;
/** `$1`, `$2` and so on as parameters; those before the last that nobody reads have no place of their own. */
function numbered(body, lower) {
    if (body === null)
        return [];
    const found = new Map();
    const open = [body];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.type === 'function_definition')
            continue;
        const number = next.type === 'variable_name' ? Number(lower.written(next)) : 0;
        if (number > 0 && number <= mostParameters && !found.has(number))
            found.set(number, next);
        open.push(...next.children.toReversed());
    }
    return Array.from({ length: Math.max(0, ...found.keys()) }, (_, index) => ({
        name: String(index + 1),
        type: null,
        at: lower.at(found.get(index + 1) ?? body),
    }));
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/bash.js




const values = [
    'simple_expansion',
    'expansion',
    'command_substitution',
    'arithmetic_expansion',
    'process_substitution',
];
const bash = {
    name: 'bash',
    grammar: 'bash',
    files: ['.sh', '.bash'],
    interpreters: ['bash', 'sh', 'dash', 'ksh'],
    comments: ['comment'],
    strings: {
        string: {
            values,
            escapes: { only: true, letters: { '"': '"', '\\': '\\', $: '$', '`': '`', '\n': '' } },
        },
        raw_string: { raw: true },
        ansi_c_string: {},
        heredoc_body: { bare: true, values, escapes: { only: true, letters: { '\\': '\\', $: '$', '`': '`' } } },
    },
    blocks: ['program', 'do_group'],
    expressions: {
        word: literal,
        number: literal,
        regex: literal,
        extglob_pattern: literal,
        brace_expression: literal,
        test_operator: literal,
        variable_name: variable,
        special_variable_name: variable,
        simple_expansion: simpleExpansion,
        expansion: expansion,
        subscript: subscript,
        concatenation: concatenated,
        array: list,
        variable_assignment: assigned,
        arithmetic_expansion: arithmetic,
        command: command,
        command_substitution: substitution,
        process_substitution: substitution,
        pipeline: pipeline,
        list: bash_expressions_list,
        negated_command: negated,
        test_command: inner,
        parenthesized_expression: inner,
        binary_expression: compared,
        unary_expression: tested,
        postfix_expression: tested,
        ternary_expression: conditional(nth(0), nth(1), nth(2)),
    },
    statements: {
        command: commandStatement,
        variable_assignments: (node, lower) => node.children.flatMap((child) => lower.statements(child)),
        declaration_command: declared,
        list: listStatement,
        pipeline: piped,
        redirected_statement: redirected,
        compound_statement: arithmeticOrBlock,
        subshell: subshell,
        if_statement: branched,
        while_statement: whileLoop,
        for_statement: forEach,
        c_style_for_statement: countingLoop,
        case_statement: matched,
        function_definition: declaredFunction,
    },
    parameters: {},
    arguments: {
        file_redirect: { name: nth(0), value: (node) => field(node, 'destination') },
    },
};

;// CONCATENATED MODULE: ./build/context/syntax/values.js
/** The value that statements stand for, where they are no more than one: `if (a) { b } else { c }` is `a ? b : c`. */
function soleValue(statements, at) {
    const [only] = statements;
    if (statements.length !== 1 || only === undefined)
        return null;
    if (only.kind === 'expression')
        return only.expression;
    if (only.kind === 'block')
        return soleValue(only.body, at);
    if (only.kind !== 'if')
        return null;
    const then = soleValue(only.then, at);
    const otherwise = soleValue(only.otherwise, at);
    if (then === null || otherwise === null)
        return null;
    return { kind: 'conditional', test: only.test, then, otherwise, at };
}
/** Statements whose last expression, on every branch, is handed on; and whether there was any. */
function takeValue(statements, make) {
    return withLast(statements, ({ expression, at }) => ({
        kind: 'expression',
        expression: make(expression),
        at,
    }));
}
/** Statements whose last expression, on every branch, is returned. */
function returnLast(statements) {
    return withLast(statements, ({ expression, at }) => ({ kind: 'return', value: expression, at })).statements;
}
function withLast(statements, make) {
    const last = statements.at(-1);
    if (last === undefined)
        return { taken: false, statements };
    let taken = false;
    const inside = (body) => {
        const made = withLast(body, make);
        taken ||= made.taken;
        return made.statements;
    };
    const replaced = (() => {
        switch (last.kind) {
            case 'expression':
                // A declaration has no value.
                if (last.expression.kind === 'assign' && last.expression.declares)
                    return last;
                taken = true;
                return make(last);
            case 'block':
                return { ...last, body: inside(last.body) };
            case 'if':
                return { ...last, then: inside(last.then), otherwise: inside(last.otherwise) };
            case 'switch':
                return { ...last, cases: last.cases.map((one) => ({ ...one, body: inside(one.body) })) };
            case 'try':
                return {
                    ...last,
                    body: inside(last.body),
                    handlers: last.handlers.map((handler) => ({ ...handler, body: inside(handler.body) })),
                };
            default:
                return last;
        }
    })();
    return { taken, statements: [...statements.slice(0, -1), replaced] };
}

;// CONCATENATED MODULE: ./build/context/syntax/functions.js


/** Adds a function to what was found, with the functions inside of it after it. */
function defineFunction(lower, parts) {
    const { node, body } = parts;
    const id = lower.functions.length;
    const at = lower.at(parts.from ?? node, node);
    const made = {
        id,
        name: parts.name,
        owner: parts.owner === undefined ? lower.owner : parts.owner,
        parent: lower.parent,
        at,
        head: { from: at.from, to: id === 0 ? at.from : headEnd(lower, node, body) },
        parameters: [],
        body: [],
    };
    lower.functions.push(made);
    lower.within({ id, owner: null }, () => {
        made.body = lower.withBefore(() => {
            const { parameters, statements } = parametersOf(lower, parts.parameters);
            made.parameters = parameters;
            return [...statements, ...(parts.first?.() ?? []), ...bodyOf(lower, parts, id === 0)];
        });
    });
    return id;
}
function bodyOf(lower, { body, returnsLast }, top) {
    if (body === null)
        return [];
    const { blocks, statements, language } = lower.tables;
    if (top || blocks.has(body.type)) {
        const lowered = lower.body(body);
        return (returnsLast ?? language.returnsLast) && !top ? returnLast(lowered) : lowered;
    }
    if (statements.has(body.type))
        return returnLast(lower.statements(body));
    return lower.withBefore(() => [{ kind: 'return', value: lower.expression(body), at: lower.at(body) }]);
}
/** The line of the last thing before the body: what opens it on a line of its own is not in the head. */
function headEnd(lower, node, body) {
    const before = node.children.filter((child) => body !== null && child.end <= body.start).at(-1);
    const end = before?.end ?? (body === null ? node.end : node.start + 1);
    return lower.line(Math.max(node.start, end - 1));
}
/** Parameters, and what happens at the start of a function because of them: defaults, and what is taken apart. */
function parametersOf(lower, list) {
    const parameters = [];
    const statements = [];
    if (list === null)
        return { parameters, statements };
    const forms = lower.tables.parameters;
    for (const node of forms.has(list.type) ? [list] : namedChildren(list)) {
        const at = lower.at(node);
        const form = forms.get(node.type);
        // A sign such as `*` among them is none.
        if (form === undefined && namedChildren(node).length === 0)
            continue;
        const named = form === undefined ? node : pick(node, form.name);
        const plain = named !== null && named.children.length === 0;
        const type = form?.type === undefined ? null : lower.type(pick(node, form.type));
        parameters.push({ name: plain && form !== undefined ? lower.written(named) : '', type, at });
        const alike = form?.alike === undefined ? [] : fields(node, form.alike).slice(1);
        parameters.push(...alike.map((one) => ({ name: lower.written(one), type, at: lower.at(one) })));
        statements.push(...lower.decorators(node));
        const assign = (operator, target, value) => {
            const declares = operator === '=';
            const expression = { kind: 'assign', target, operator, value, declares, type: null, at };
            statements.push({ kind: 'expression', expression, at });
        };
        if (named !== null && !plain)
            assign('=', lower.expression(named), { kind: 'unknown', parts: [], at });
        const value = form?.value === undefined ? null : pick(node, form.value);
        // A default is what it has unless it was given something else.
        if (value !== null && named !== null)
            assign('??=', lower.expression(named), lower.maybe(value, node));
    }
    return { parameters, statements };
}

;// CONCATENATED MODULE: ./build/context/syntax/type-names.js
/** `Map<String, List<X>>` is `Map`; the arrow of a function's type closes nothing. */
function withoutTypeArguments(written, brackets = '<>') {
    let depth = 0;
    let kept = '';
    for (const character of written.replaceAll('=>', '⇒')) {
        if (character === brackets[0])
            depth += 1;
        else if (character === brackets[1] && depth > 0)
            depth -= 1;
        else if (depth === 0)
            kept += character;
    }
    return kept.replaceAll('⇒', '=>').replaceAll(/\s+/g, ' ').trim();
}
/** `a.b.C` and `a::b::C` are `C`. */
function lastSegment(name) {
    return name.split(/::|[.\\/]/).at(-1) ?? name;
}

;// CONCATENATED MODULE: ./build/context/syntax/declaration-forms.js




/** `T a = 1, b`: one declaration each. */
function declarations(type, each = 'declarator', name = 'name', value = 'value') {
    return (node, lower) => [
        ...lower.decorators(node),
        ...fields(node, each).map((one) => declaration(one, pick(one, name), pick(node, type), pick(one, value), lower)),
    ];
}
/** One variable that is declared, with or without a value. */
function declaration(node, target, type, value, lower) {
    const at = lower.at(node);
    const made = lower.optional(value);
    const to = lower.required(target, node);
    nameFunction(made, to, lower);
    const expression = {
        kind: 'assign',
        target: to,
        operator: '=',
        value: made,
        declares: true,
        type: lower.type(type),
        at,
    };
    return { kind: 'expression', expression, at };
}
/** Names that are declared by taking apart what nobody knows. */
function takenApart(pattern, lower) {
    const at = lower.at(pattern);
    const value = { kind: 'unknown', parts: [], at };
    const target = lower.expression(pattern);
    const expression = {
        kind: 'assign',
        target,
        operator: '=',
        value,
        declares: true,
        type: null,
        at,
    };
    return { kind: 'expression', expression, at };
}
/** A function or method that is declared. */
function functionOf(name, parameters, body) {
    return (node, lower) => {
        const decorators = lower.decorators(node);
        const id = lower.define({
            node,
            name: nameOf(pick(node, name), lower),
            parameters: pick(node, parameters),
            body: pick(node, body),
        });
        const at = lower.at(node);
        return [...decorators, { kind: 'expression', expression: { kind: 'function', id, at }, at }];
    };
}
/** A class, interface, module; `supertypes` finds the names of what it extends. */
function typeOf(name, supertypes, body) {
    return (node, lower) => {
        addType(lower, {
            node,
            name: nameOf(pick(node, name), lower) ?? '',
            supertypes: supertypes(node),
            body: pick(node, body),
            first: lower.decorators(node),
        });
        return [];
    };
}
/** Adds a type; its methods become functions of its own, the rest its fields. */
function addType(lower, parts) {
    const { node, name, body } = parts;
    const supertypes = parts.supertypes
        .map((one) => lastSegment(lower.type(one) ?? ''))
        .filter((one) => one !== '');
    const at = lower.at(parts.from ?? node, node);
    const type = {
        name,
        supertypes,
        at,
        head: { from: at.from, to: headEnd(lower, node, body) },
        fields: parts.first ?? [],
    };
    lower.types.push(type);
    const inside = lower.within({ owner: parts.owner ?? name }, () => lower.body(body));
    type.fields = [...type.fields, ...inside.filter((one) => !isFunction(one))];
}
function isFunction(statement) {
    return statement.kind === 'expression' && statement.expression.kind === 'function';
}

;// CONCATENATED MODULE: ./build/context/syntax/statement-forms.js


/** Nothing but the expression in it. */
function expressionStatement(node, lower) {
    const [only, more] = namedChildren(node);
    if (only === undefined)
        return [];
    if (more !== undefined)
        return [unknownStatement(node, lower)];
    if (lower.tables.statements.has(only.type))
        return lower.statements(only);
    return [{ kind: 'expression', expression: lower.expression(only), at: lower.at(node) }];
}
function unknownStatement(node, lower) {
    return { kind: 'unknown', ...lower.inside(node), at: lower.at(node) };
}
/** Nothing that a program does: packages, empty statements. */
function nothing() {
    return [];
}
/** Statements that stand for themselves, whatever is around them. */
function inlined(node, lower) {
    return namedChildren(node).flatMap((child) => lower.statements(child));
}
/** Statements around which something is that has no meaning here, such as a label. */
function block(...bodies) {
    return (node, lower) => [
        { kind: 'block', body: bodies.flatMap((place) => lower.body(pick(node, place))), at: lower.at(node) },
    ];
}
/** `if`, with any number of alternatives of which the earlier ones may have conditions of their own. */
function statement_forms_branch(test = 'condition', then = 'consequence', otherwise = 'alternative') {
    return (node, lower) => {
        const made = {
            kind: 'if',
            test: lower.required(pick(node, test), node),
            then: lower.body(pick(node, then)),
            otherwise: [],
            at: lower.at(node),
        };
        let last = made;
        for (const alternative of fields(node, otherwise)) {
            const condition = pick(alternative, test);
            if (condition === null || lower.tables.statements.has(alternative.type)) {
                last.otherwise = lower.body(alternative);
                continue;
            }
            const next = {
                kind: 'if',
                test: lower.expression(condition),
                then: lower.body(pick(alternative, then)),
                otherwise: [],
                at: lower.at(alternative, node),
            };
            last.otherwise = [next];
            last = next;
        }
        return [made];
    };
}
/** `while` and `do`. */
function loop(test = 'condition', body = 'body') {
    return (node, lower) => {
        const condition = pick(node, test);
        const { made: head, before } = lower.apart(() => condition === null ? [] : [lower.expression(condition)]);
        // What the condition needs done is done each time.
        return [
            ...before,
            {
                kind: 'loop',
                binds: [],
                head,
                body: [...lower.body(pick(node, body)), ...before],
                at: lower.at(node),
            },
        ];
    };
}
/** `for (x of xs)`. */
function statement_forms_forEach(item, items, body = 'body') {
    return (node, lower) => [
        {
            kind: 'loop',
            binds: [lower.required(pick(node, item), node)],
            head: [lower.required(pick(node, items), node)],
            body: lower.body(pick(node, body)),
            at: lower.at(node),
        },
    ];
}
/** `for (init; test; update)`: what it begins with stands before it, what it goes on with at the end of its body. */
function statement_forms_countingLoop(init = 'init', test = 'condition', update = 'update', body = 'body') {
    return (node, lower) => [
        ...fields(node, init).flatMap((child) => lower.statements(child)),
        {
            kind: 'loop',
            binds: [],
            head: lower.expressions(fields(node, test)),
            body: [
                ...lower.body(pick(node, body)),
                ...fields(node, update).flatMap((child) => lower.statements(child)),
            ],
            at: lower.at(node),
        },
    ];
}
/** What stands in a `return`. */
function returns(value = nth(0)) {
    return (node, lower) => [{ kind: 'return', value: lower.optional(pick(node, value)), at: lower.at(node) }];
}
/** What stands in a `throw`. */
function statement_forms_throws(value = nth(0)) {
    return (node, lower) => [{ kind: 'throw', value: lower.optional(pick(node, value)), at: lower.at(node) }];
}
/** `break`, `continue` and the like. */
function jump(word) {
    return (node, lower) => [{ kind: 'jump', word, at: lower.at(node) }];
}
/** `yield value` out of a construct that stands for a value. */
function yields(node, lower) {
    const at = lower.at(node);
    const value = lower.required(nth(0)(node), node);
    const given = lower.yielded(value, at);
    return [given ?? { kind: 'expression', expression: value, at }, { kind: 'jump', word: 'break', at }];
}
/** `switch`, `match`, `when`; `cases` finds its cases, and `one` says what a case is. */
function switchOf(subject, cases, one) {
    return (node, lower) => [
        {
            kind: 'switch',
            subject: lower.optional(pick(node, subject)),
            cases: cases(node).map((child) => one(child, lower)),
            at: lower.at(node),
        },
    ];
}
/** Cases of which each has its values, if any, in one field and its statements in another. */
function caseOf(tests, body, falls) {
    return (node, lower) => ({
        tests: lower.expressions(fields(node, tests)),
        body: fields(node, body).flatMap((child) => lower.body(child)),
        falls,
        at: lower.at(node),
    });
}
function tries(form) {
    return (node, lower) => {
        const handlers = [];
        for (const child of node.children) {
            if (!form.handlers.includes(child.type))
                continue;
            const name = pick(child, form.name);
            const plain = name === null || name.children.length === 0;
            handlers.push({
                name: name !== null && plain ? lower.written(name) : null,
                body: [...(plain ? [] : [takenApart(name, lower)]), ...lower.body(pick(child, form.handlerBody))],
            });
        }
        const resources = form.resources?.(node, lower) ?? [];
        const body = [...resources, ...lower.body(pick(node, form.body))];
        return [{ kind: 'try', body, handlers, last: lower.body(pick(node, form.last)), at: lower.at(node) }];
    };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/cpp-declarators.js

/** Takes a declarator apart; null where there is none. */
function declaredBy(declarator) {
    const found = { name: null, signs: '', sizes: [], function: null };
    let at = declarator;
    while (at !== null) {
        const inner = field(at, 'declarator') ?? (wrappers.has(at.type) ? (namedChildren(at).at(-1) ?? null) : null);
        if (/pointer_declarator$/.test(at.type))
            found.signs += '*';
        else if (/reference_declarator$/.test(at.type))
            found.signs += at.children[0]?.type ?? '&';
        else if (/array_declarator$/.test(at.type)) {
            found.signs += '[]';
            const size = field(at, 'size');
            if (size !== null)
                found.sizes.push(size);
        }
        else if (/function_declarator$/.test(at.type)) {
            // Of a pointer to a function it is the pointer that is declared.
            found.function = inner?.type === 'parenthesized_declarator' ? null : at;
        }
        else if (at.type === 'operator_cast') {
            found.function = inner;
            found.name = field(at, 'type');
            return found;
        }
        else if (inner === null) {
            found.name = /declarator$/.test(at.type) && at.type !== 'structured_binding_declarator' ? null : at;
            return found;
        }
        at = inner;
    }
    return found;
}
const wrappers = new Set([
    'reference_declarator',
    'parenthesized_declarator',
    'attributed_declarator',
    'variadic_declarator',
]);
/** A type as written with the signs of what is declared: `char *`. */
function cpp_declarators_typeOf(type, signs, lower) {
    if (type === null)
        return null;
    const plain = specifier.test(type.type) ? field(type, 'name') : type;
    const written = lower.type(plain);
    return written === null || signs === '' ? written : `${written} ${signs}`;
}
const specifier = /^(?:class|struct|union|enum)_specifier$/;
/** `A::B<int>::c`: the segments of a name. */
function segments(node, lower) {
    if (node.type !== 'qualified_identifier')
        return [plainName(node, lower)];
    const scope = field(node, 'scope');
    const name = field(node, 'name');
    return [
        ...(scope === null ? [] : [plainName(scope, lower)]),
        ...(name === null ? [] : segments(name, lower)),
    ];
}
/** A name without template arguments; of an operator with its sign. */
function plainName(node, lower) {
    const inner = node.type === 'dependent_name' ? namedChildren(node).at(-1) : undefined;
    if (inner !== undefined)
        return plainName(inner, lower);
    return lower.written(field(node, 'name') ?? node).replaceAll(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/cpp-expressions.js



/** A name without template arguments. */
function plain(node, lower) {
    return { kind: 'name', name: plainName(node, lower), at: lower.at(node) };
}
/** `a::b::c`, `::a`. */
function qualified(node, lower) {
    const at = lower.at(node);
    const [first, ...rest] = segments(node, lower);
    if (first === undefined)
        return { kind: 'unknown', parts: [], at };
    return rest.reduce((object, part) => ({ kind: 'member', object, name: part, at }), {
        kind: 'name',
        name: first,
        at,
    });
}
/** `a.b`, `a->b`. */
function fieldOf(node, lower) {
    const object = lower.required(field(node, 'argument'), node);
    const member = field(node, 'field');
    if (member === null || member.end <= member.start)
        return { kind: 'unknown', parts: [object], at: lower.at(node) };
    return { kind: 'member', object, name: segments(member, lower).at(-1) ?? '', at: lower.at(node) };
}
/** `a[b]`. */
function cpp_expressions_subscript(node, lower) {
    const list = field(node, 'indices');
    const keys = list === null ? fields(node, 'index') : namedChildren(list);
    const [only] = keys;
    return {
        kind: 'index',
        object: lower.required(field(node, 'argument'), node),
        index: keys.length === 1 && only ? lower.expression(only) : lower.unknown(list ?? node),
        at: lower.at(node),
    };
}
const casts = /^(?:static|dynamic|const|reinterpret)_cast$/;
/** A call; `static_cast<T>(a)` and `int(a)` are casts. */
function called(node, lower) {
    const at = lower.at(node);
    const callee = field(node, 'function');
    const list = field(node, 'arguments');
    const sole = list !== null && namedChildren(list).length === 1 ? nth(0)(list) : null;
    if (callee !== null && sole !== null) {
        if (callee.type === 'primitive_type')
            return { kind: 'cast', type: lower.written(callee), value: lower.expression(sole), at };
        const to = field(callee, 'arguments');
        if (to !== null && casts.test(plainName(callee, lower)))
            return { kind: 'cast', type: lower.type(nth(0)(to)), value: lower.expression(sole), at };
    }
    return {
        kind: 'call',
        callee: lower.required(callee, node),
        arguments: lower.arguments(list),
        makes: false,
        at,
    };
}
/** What stands in brackets or braces, as arguments: `{.a = 1}` by name. */
function contents(list, lower) {
    if (list.type !== 'initializer_list')
        return lower.arguments(list);
    return namedChildren(list).map((one) => {
        const designator = one.type === 'initializer_pair' ? field(one, 'designator') : null;
        if (designator?.type !== 'field_designator')
            return { name: null, value: lower.expression(one) };
        const named = nth(0)(designator);
        return { name: named && lower.written(named), value: lower.required(field(one, 'value'), one) };
    });
}
/** `new T(a)`, `new T[n]`. */
function creation(node, lower) {
    const list = field(node, 'arguments');
    const array = field(node, 'declarator');
    const length = array && field(array, 'length');
    const size = length === null ? [] : [{ name: null, value: lower.expression(length) }];
    return made(node, field(node, 'type'), [...size, ...(list === null ? [] : contents(list, lower))], lower);
}
/** `T{a, b}`, `(T){.a = 1}`. */
function compound(node, lower) {
    const list = field(node, 'value');
    return made(node, field(node, 'type'), list === null ? [] : contents(list, lower), lower);
}
function made(node, type, list, lower) {
    return {
        kind: 'call',
        callee: typeExpression(type, node, lower),
        arguments: list,
        makes: true,
        at: lower.at(node),
    };
}
/** `{a, b}`, `{.a = b}`, `{[1] = a}`. */
function initializer(node, lower) {
    const entries = namedChildren(node).map((one) => {
        const designator = one.type === 'initializer_pair' ? field(one, 'designator') : null;
        if (designator === null)
            return { key: null, value: lower.expression(one) };
        const inside = nth(0)(designator);
        const key = inside === null || designator.type !== 'field_designator'
            ? lower.optional(inside)
            : { kind: 'literal', value: lower.written(inside), at: lower.at(inside) };
        return { key, value: lower.required(field(one, 'value'), one) };
    });
    return { kind: 'collection', entries, at: lower.at(node) };
}
/** What stands in the head of an `if`, with what is declared before it. */
function condition(node, lower) {
    const first = field(node, 'initializer');
    if (first !== null)
        lower.before(namedChildren(first).flatMap((one) => lower.statements(one)));
    return lower.required(field(node, 'value'), node);
}
const plainLambda = lambda((node) => {
    const head = field(node, 'declarator');
    return head && field(head, 'parameters');
}, 'body');
/** `[a = b](…) { … }`: what it keeps is set before. */
function closure(node, lower) {
    const captures = namedChildren(field(node, 'captures') ?? node).filter(({ type }) => type === 'lambda_capture_initializer');
    for (const one of captures) {
        const at = lower.at(one);
        const target = lower.required(field(one, 'left'), one);
        const value = lower.required(field(one, 'right'), one);
        const expression = {
            kind: 'assign',
            target,
            operator: '=',
            value,
            declares: true,
            type: null,
            at,
        };
        lower.before([{ kind: 'expression', expression, at }]);
    }
    return plainLambda(node, lower);
}
/** `10ms`, `"a"s`. */
function suffixed(node, lower) {
    return lower.required(nth(0)(node), node);
}
/** `sizeof x`, `sizeof(T)`. */
function sizeOf(node, lower) {
    const value = field(node, 'value');
    const operand = value === null ? typeExpression(field(node, 'type'), node, lower) : lower.expression(value);
    return { kind: 'unary', operator: 'sizeof', operand, at: lower.at(node) };
}
/** The raw text of `R"x(…)x"`. */
function rawText(content) {
    const opens = content.indexOf('(');
    const closes = content.lastIndexOf(')');
    return opens === -1 || closes < opens ? content : content.slice(opens + 1, closes);
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/cpp-declarations.js





/** `T a = 1, *b, c[3], d(e);`, `int f(int);`, `struct A { … } a;`. */
function cpp_declarations_declared(node, lower) {
    const type = field(node, 'type');
    const made = type === null ? [] : typeInside(type, lower);
    return [...made, ...declarators(node).map((each) => cpp_declarations_variable(each, type, node, lower))];
}
/** A value may stand in its declarator, or beside it; without `=` it is what the object is made of. */
function declarators(node) {
    const found = [];
    for (const [place, child] of node.children.entries()) {
        if (child.field === 'declarator') {
            const value = field(child, 'value');
            found.push({ one: child, value, made: value !== null && !hasToken(child, '=') });
        }
        const last = found.at(-1);
        if (last !== undefined && (child.field === 'value' || child.field === 'default_value')) {
            last.value = child;
            last.made = node.children[place - 1]?.type !== '=';
        }
    }
    return found;
}
function cpp_declarations_variable(each, type, node, lower) {
    const about = declaredBy(each.one);
    if (about.function !== null && isPrototype(about.function, lower))
        return cpp_declarations_define(node, node, about, null, lower);
    const at = lower.at(node);
    const value = initial(each, about, type, at, lower);
    const target = about.name === null ? { kind: 'unknown', parts: [], at } : lower.expression(about.name);
    nameFunction(value, target, lower);
    const expression = {
        kind: 'assign',
        target,
        operator: '=',
        value,
        declares: true,
        type: cpp_declarators_typeOf(type, about.signs, lower),
        at,
    };
    return { kind: 'expression', expression, at };
}
/** In a function, `T a(b);` makes an object though it looks like a function that is declared. */
function isPrototype(node, lower) {
    if (lower.parent === 0 || lower.parent === null || lower.owner !== null)
        return true;
    const parameters = namedChildren(field(node, 'parameters') ?? node);
    return parameters.some((one) => field(one, 'declarator') !== null || field(one, 'type')?.type === 'primitive_type');
}
/** `T a(b)` and `T a{b}` make a `T`; so does `T a[n]`, of which `n` may be all that is known. */
function initial({ value, made }, { function: call, sizes }, type, at, lower) {
    if (call !== null) {
        const list = namedChildren(field(call, 'parameters') ?? call);
        const values = list.map((one) => typeExpression(field(one, 'type'), one, lower));
        return making(type, values.map(unnamed), at, lower);
    }
    if (value !== null && made && type?.type !== 'primitive_type')
        return making(type, contents(value, lower), at, lower);
    if (sizes.length === 0)
        return lower.optional(value);
    const known = value === null ? [] : [lower.expression(value)];
    return making(type, [...lower.expressions(sizes), ...known].map(unnamed), at, lower);
}
function unnamed(value) {
    return { name: null, value };
}
function making(type, list, at, lower) {
    const callee = type === null ? { kind: 'unknown', parts: [], at } : typeExpression(type, type, lower);
    return { kind: 'call', callee, arguments: list, makes: true, at };
}
/** A type that is written where it is used. */
function typeInside(type, lower) {
    return specifier.test(type.type) ? typeRule(type, lower) : [];
}
/** A class, struct, union or enum with a body; without one it is only named. */
function typeRule(node, lower, from = node, named = null) {
    const body = field(node, 'body');
    if (body === null)
        return [];
    const own = field(node, 'name') ?? named;
    const bases = namedChildren(ofType('base_class_clause')(node) ?? { ...node, children: [] });
    addType(lower, {
        node,
        name: own === null ? '' : (segments(own, lower).at(-1) ?? ''),
        supertypes: bases.filter(({ type }) => type !== 'access_specifier'),
        body,
        from,
        // The values of a plain enum are known around it.
        ...(own === null ? { owner: lower.owner ?? '' } : {}),
    });
    return [];
}
/** `typedef struct { … } A;`, `typedef B A;`, `using A = B;`: `A` is a type. */
function typeName(node, lower) {
    const type = field(node, 'type');
    const own = field(node, 'name') ?? declaredBy(field(node, 'declarator')).name;
    if (type === null)
        return [];
    if (specifier.test(type.type) && field(type, 'body') !== null && field(type, 'name') === null)
        return typeRule(type, lower, node, own);
    const made = typeInside(type, lower);
    const of = specifier.test(type.type) ? field(type, 'name') : type;
    addType(lower, {
        node,
        name: own === null ? '' : lower.written(own),
        supertypes: of === null || /^(?:primitive_type|sized_type_specifier)$/.test(of.type) ? [] : [of],
        body: null,
    });
    return made;
}
function enumerator(node, lower) {
    const at = lower.at(node);
    const expression = {
        kind: 'assign',
        target: lower.required(field(node, 'name'), node),
        operator: '=',
        value: lower.optional(field(node, 'value')),
        declares: true,
        type: null,
        at,
    };
    return [{ kind: 'expression', expression, at }];
}
function functionRule(node, lower, from = node) {
    const body = field(node, 'body');
    // A body may be a `try`, which is no value.
    const block = body?.type === 'try_statement' ? { ...body, type: 'compound_statement', children: [body] } : body;
    return [cpp_declarations_define(node, from, declaredBy(field(node, 'declarator')), block, lower)];
}
/** `A::b` belongs to `A`. */
function cpp_declarations_define(node, from, made, body, lower) {
    const names = made.name === null ? [] : segments(made.name, lower);
    const list = made.function && field(made.function, 'parameters');
    const owner = names.at(-2);
    const id = lower.define({
        node,
        name: names.at(-1) ?? null,
        ...(owner === undefined ? {} : { owner }),
        parameters: list && parameters(list, lower),
        body,
        from,
        first: () => memberInitializers(ofType('field_initializer_list')(node), lower),
    });
    const at = lower.at(from, node);
    return { kind: 'expression', expression: { kind: 'function', id, at }, at };
}
/** `(void)` is no parameter. */
function parameters(list, lower) {
    const children = list.children.filter((one) => !one.named || lower.written(one) !== 'void');
    return { ...list, children };
}
/** `: Base(a), b_(c), d_{1, 2}`. */
function memberInitializers(list, lower) {
    if (list === null)
        return [];
    return namedChildren(list).flatMap((one) => {
        const target = nth(0)(one);
        const values = nth(-1)(one);
        if (target === null || values === null || target === values)
            return [];
        const at = lower.at(one);
        const given = contents(values, lower);
        const [only, more] = given;
        const member = expression_forms_name({ ...target, end: (field(target, 'name') ?? target).end }, lower);
        // What is written like a type is a base that is made.
        const makes = target.type !== 'field_identifier' || /^\p{Lu}/u.test(lower.written(target));
        const value = only !== undefined && more === undefined
            ? only.value
            : { kind: 'collection', entries: given.map((each) => ({ key: null, value: each.value })), at };
        const expression = makes
            ? { kind: 'call', callee: typeExpression(target, one, lower), arguments: given, makes: false, at }
            : { kind: 'assign', target: member, operator: '=', value, declares: false, type: null, at };
        return [{ kind: 'expression', expression, at }];
    });
}
/** What a template is made of is the same as without it. */
function template(node, lower) {
    const inner = nth(-1)(node);
    if (inner === null)
        return [];
    if (inner.type === 'function_definition')
        return functionRule(inner, lower, node);
    return specifier.test(inner.type) ? typeRule(inner, lower, node) : lower.statements(inner);
}
/** What a namespace holds belongs to it. */
function namespace(node, lower) {
    const own = field(node, 'name');
    const owner = own === null ? lower.owner : (lower.written(own).split('::').at(-1)?.trim() ?? null);
    return lower.within({ owner }, () => lower.body(field(node, 'body')));
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/cpp-preprocessor.js



const preprocessor = /^preproc_(?:if|ifdef|elif|elifdef|else)$/;
/** `#include <a/b.h>`, `#include "c.h"`. */
function included(node, lower) {
    const path = field(node, 'path');
    if (path === null)
        return [];
    const module = lower.written(path).replaceAll(/^["<]|[">]$/g, '');
    lower.imports.push({ at: lower.at(node), module, names: [] });
    return [];
}
/** `#if`: what stands in it may be compiled, and so may what stands in its `#else`. */
function conditionalCode(node, lower) {
    return codeIn(node).flatMap((child) => lower.statements(child));
}
/** What stands in an `#if` or `#else`, without its condition. */
function codeIn(node) {
    return namedChildren(node).filter(({ field: name }) => name !== 'condition' && name !== 'name');
}
/** `#define NAME value` sets a constant. */
function defined(node, lower) {
    const at = lower.at(node);
    const expression = {
        kind: 'assign',
        target: lower.required(field(node, 'name'), node),
        operator: '=',
        value: textOf(field(node, 'value'), lower),
        declares: true,
        type: null,
        at,
    };
    return [{ kind: 'expression', expression, at }];
}
/** `#define NAME(a) text` is a function, of whose text only the names are known. */
function macro(node, lower) {
    const id = lower.define({
        node,
        name: nameOf(field(node, 'name'), lower),
        parameters: field(node, 'parameters'),
        body: null,
    });
    const at = lower.at(node);
    const value = textOf(field(node, 'value'), lower);
    if (value !== null)
        lower.functions[id]?.body.push({ kind: 'return', value, at: value.at });
    return [{ kind: 'expression', expression: { kind: 'function', id, at }, at }];
}
const mostNames = 50;
function textOf(node, lower) {
    if (node === null)
        return null;
    const at = lower.at(node);
    const text = lower.written(node).trim();
    const plain = /^\((.*)\)$/.exec(text)?.[1]?.trim() ?? text;
    const number = numberOf(plain);
    if (number !== null)
        return { kind: 'literal', value: number, at };
    const string = /^[A-Za-z]{0,2}8?"((?:[^"\\]|\\[\s\S])*)"$/.exec(plain)?.[1];
    if (string !== undefined)
        return { kind: 'literal', value: unescaped(string, '"', {}), at };
    return named(text, node, lower, at);
}
/** Strings and comments in it are no names. */
function named(text, node, lower, at) {
    const offset = lower.written(node).indexOf(text);
    const parts = [];
    const words = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\/\/[^\n]*|\b\d[\w.]*|[A-Za-z_]\w*/g;
    for (const found of text.matchAll(words)) {
        const [word] = found;
        if (!/^[A-Za-z_]/.test(word) || parts.length >= mostNames)
            continue;
        const start = node.start + offset + found.index;
        parts.push({ kind: 'name', name: word, at: lower.at({ start, end: start + word.length }) });
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1 && only.kind === 'name' && only.name === text
        ? only
        : { kind: 'unknown', parts, at };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/cpp-statements.js




const each = statement_forms_forEach((node) => declaredBy(field(node, 'declarator')).name, 'right');
/** `for (T a : b)`. */
function rangeLoop(node, lower) {
    const first = field(node, 'initializer');
    const before = first === null ? [] : namedChildren(first).flatMap((one) => lower.statements(one));
    return [...before, ...each(node, lower)];
}
/** What stands in a `switch` before its first case is done before it. */
function switchRule(node, lower) {
    const subject = lower.required(field(node, 'condition'), node);
    const before = [];
    const cases = [];
    const visit = (all) => {
        for (const one of all) {
            if (one.type === 'case_statement')
                cases.push(switchCase(one, lower));
            else if (preprocessor.test(one.type))
                visit(codeIn(one));
            else if (cases.length === 0)
                before.push(...lower.statements(one));
            else
                cases.at(-1)?.body.push(...lower.statements(one));
        }
    };
    visit(namedChildren(field(node, 'body') ?? node));
    return [...before, { kind: 'switch', subject, cases, at: lower.at(node) }];
}
function switchCase(node, lower) {
    const colon = node.children.findIndex(({ type }) => type === ':');
    const body = node.children.slice(colon + 1).filter(({ named }) => named);
    const only = body.length === 1 ? (body[0] ?? null) : null;
    return {
        tests: lower.expressions(fields(node, 'value')),
        body: only === null ? body.flatMap((one) => lower.statements(one)) : lower.body(only),
        falls: true,
        at: lower.at(node),
    };
}
const tried = tries({
    body: 'body',
    handlers: ['catch_clause'],
    name: (node) => {
        const parameter = ofType('parameter_declaration')(field(node, 'parameters') ?? node);
        return parameter && declaredBy(field(parameter, 'declarator')).name;
    },
    handlerBody: 'body',
    last: () => null,
});
/** `co_yield a`. */
function yielded(node, lower) {
    const at = lower.at(node);
    const operand = lower.required(nth(0)(node), node);
    return [{ kind: 'expression', expression: { kind: 'unary', operator: 'co_yield', operand, at }, at }];
}
/** Nothing but the last thing in it: `label: a`, `[[x]] a`. */
function lastInside(node, lower) {
    const last = nth(-1)(node);
    return last === null ? [] : lower.statements(last);
}
/** A friend may be defined where it is named. */
function befriended(node, lower) {
    const last = nth(-1)(node);
    return last?.type === 'function_definition' ? lower.statements(last) : [];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/cpp.js








const type = (node, lower) => typeExpression(node, node, lower);
/** Headers too: what C says is seldom other than what C++ says. */
const cpp = {
    name: 'cpp',
    grammar: 'cpp',
    files: ['.cpp', '.cc', '.cxx', '.c++', '.hpp', '.hh', '.hxx', '.h++', '.h'],
    comments: ['comment'],
    strings: {
        string_literal: {},
        char_literal: {},
        raw_string_literal: { raw: true, content: rawText },
    },
    blocks: [
        'translation_unit',
        'compound_statement',
        'declaration_list',
        'field_declaration_list',
        'enumerator_list',
        'else_clause',
    ],
    expressions: {
        identifier: expression_forms_name,
        field_identifier: expression_forms_name,
        type_identifier: expression_forms_name,
        namespace_identifier: expression_forms_name,
        primitive_type: expression_forms_name,
        this: expression_forms_name,
        operator_name: plain,
        destructor_name: plain,
        template_function: plain,
        template_method: plain,
        dependent_name: plain,
        qualified_identifier: qualified,
        template_type: type,
        type_descriptor: type,
        sized_type_specifier: type,
        number_literal: number,
        user_defined_literal: suffixed,
        true: constant(true),
        false: constant(false),
        null: constant(null),
        concatenated_string: concatenated,
        parenthesized_expression: inner,
        condition_clause: condition,
        parameter_pack_expansion: inner,
        field_expression: fieldOf,
        subscript_expression: cpp_expressions_subscript,
        call_expression: called,
        new_expression: creation,
        compound_literal_expression: compound,
        delete_expression: unary(),
        initializer_list: initializer,
        structured_binding_declarator: initializer,
        binary_expression: binary(),
        unary_expression: unary('argument'),
        pointer_expression: unary('argument'),
        update_expression: step('argument'),
        sizeof_expression: sizeOf,
        conditional_expression: conditional('condition', 'consequence', 'alternative'),
        assignment_expression: expression_forms_assign(),
        comma_expression: (node, lower) => lower.unknown(node),
        cast_expression: cast('value', 'type'),
        co_await_expression: cast('argument'),
        lambda_expression: closure,
    },
    statements: {
        preproc_include: included,
        preproc_def: defined,
        preproc_function_def: macro,
        preproc_call: nothing,
        preproc_if: conditionalCode,
        preproc_ifdef: conditionalCode,
        preproc_elif: conditionalCode,
        preproc_elifdef: conditionalCode,
        preproc_else: conditionalCode,
        using_declaration: nothing,
        namespace_alias_definition: nothing,
        access_specifier: nothing,
        type_definition: typeName,
        alias_declaration: typeName,
        linkage_specification: (node, lower) => lower.body(field(node, 'body')),
        namespace_definition: namespace,
        template_declaration: template,
        friend_declaration: befriended,
        declaration: cpp_declarations_declared,
        field_declaration: cpp_declarations_declared,
        function_definition: (node, lower) => functionRule(node, lower),
        class_specifier: (node, lower) => typeRule(node, lower),
        struct_specifier: (node, lower) => typeRule(node, lower),
        union_specifier: (node, lower) => typeRule(node, lower),
        enum_specifier: (node, lower) => typeRule(node, lower),
        enumerator: enumerator,
        expression_statement: expressionStatement,
        comma_expression: inlined,
        if_statement: statement_forms_branch(),
        while_statement: loop(),
        do_statement: loop(),
        for_statement: statement_forms_countingLoop('initializer'),
        for_range_loop: rangeLoop,
        switch_statement: switchRule,
        try_statement: tried,
        throw_statement: statement_forms_throws(),
        return_statement: returns(),
        co_return_statement: returns(),
        co_yield_statement: yielded,
        break_statement: jump('break'),
        continue_statement: jump('continue'),
        goto_statement: jump('goto'),
        labeled_statement: lastInside,
        attributed_statement: lastInside,
    },
    parameters: {
        parameter_declaration: { name: parameterName, type: parameterType },
        optional_parameter_declaration: { name: parameterName, type: parameterType, value: 'default_value' },
        variadic_parameter_declaration: { name: parameterName, type: parameterType },
        identifier: { name: nodes_self },
    },
};
/** C has its own grammar: it may use words of C++ as names. */
const c = { ...cpp, name: 'c', grammar: 'c', files: ['.c'] };
function parameterName(node) {
    return declaredBy(field(node, 'declarator')).name;
}
/** With the signs in front of the name. */
function parameterType(node) {
    const written = field(node, 'type');
    const type = written !== null && specifier.test(written.type) ? field(written, 'name') : written;
    const named = parameterName(node);
    const declarator = field(node, 'declarator');
    if (type === null || declarator === null || declarator.type === 'function_declarator')
        return type;
    return { ...type, end: named === null ? declarator.end : Math.max(type.end, named.start) };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/csharp-declarations.js



/** `T a = 1, b`, `var (a, b) = c`; `new(…)` makes what is declared. */
function variables(node, lower) {
    const declared = node.type === 'variable_declaration' ? node : ofType('variable_declaration')(node);
    if (declared === null)
        return [];
    const type = field(declared, 'type');
    return [
        ...lower.decorators(node),
        ...namedChildren(declared)
            .filter((child) => child.type === 'variable_declarator')
            .map((one) => {
            const target = field(one, 'name') ?? ofType('tuple_pattern')(one);
            return ofItsType(declaration(one, target, type, csharp_declarations_assigned(one), lower), type, lower);
        }),
    ];
}
/** What stands behind `=`. */
function csharp_declarations_assigned(node) {
    const equals = node.children.findIndex(({ type }) => type === '=');
    return equals === -1 ? null : (node.children[equals + 1] ?? null);
}
function ofItsType(made, type, lower) {
    if (made.kind !== 'expression' || made.expression.kind !== 'assign' || type === null)
        return made;
    const { value } = made.expression;
    if (value?.kind === 'call' && value.makes && value.callee.kind === 'unknown')
        value.callee = { ...typeExpression(type, type, lower), at: value.callee.at };
    return made;
}
function method(node, lower) {
    return [...lower.decorators(node), added(node, node, field(node, 'body'), lower)];
}
/** What a constructor hands on to another one comes first. */
function constructed(node, lower) {
    const handed = ofType('constructor_initializer')(node);
    const first = () => {
        const callee = handed && ofType('base', 'this')(handed);
        if (handed === null || callee === null)
            return [];
        const at = lower.at(handed);
        const made = lower.arguments(ofType('argument_list')(handed));
        return [
            {
                kind: 'expression',
                expression: { kind: 'call', callee: lower.expression(callee), arguments: made, makes: false, at },
                at,
            },
        ];
    };
    return [...lower.decorators(node), added(node, node, field(node, 'body'), lower, first)];
}
/** A property is a field; where it has code, also functions of its name. */
function property(node, lower) {
    return [
        ...lower.decorators(node),
        ...accessors(node, lower),
        ofItsType(declaration(node, field(node, 'name'), field(node, 'type'), csharp_declarations_assigned(node), lower), field(node, 'type'), lower),
    ];
}
function indexer(node, lower) {
    return [...lower.decorators(node), ...accessors(node, lower)];
}
function accessors(node, lower) {
    const value = field(node, 'value');
    if (value?.type === 'arrow_expression_clause')
        return [added(node, node, value, lower)];
    return namedChildren(field(node, 'accessors') ?? node).flatMap((one) => {
        const body = one.type === 'accessor_declaration' ? field(one, 'body') : null;
        return body === null ? [] : [...lower.decorators(one), added(one, node, body, lower)];
    });
}
/** A function, with the name and the parameters of what is around it. */
function added(node, around, body, lower, first = () => []) {
    const list = field(around, 'parameters');
    const name = field(around, 'name') ?? ofType('this')(around);
    const id = lower.define({
        node,
        name: nameOf(name, lower),
        parameters: list && csharp_declarations_withLast(list),
        body,
        first,
    });
    const at = lower.at(node);
    return { kind: 'expression', expression: { kind: 'function', id, at }, at };
}
/** `params T[] rest` stands in the list without a node of its own. */
function csharp_declarations_withLast(list) {
    const place = list.children.findIndex(({ type }) => type === 'params');
    const [word, type, name] = list.children.slice(place);
    if (place === -1 || word === undefined || type === undefined || name === undefined)
        return list;
    const last = {
        ...word,
        type: 'parameter',
        named: true,
        end: name.end,
        children: [type, name],
    };
    return { ...list, children: [...list.children.slice(0, place), last, ...list.children.slice(place + 3)] };
}
/** A class, struct, record, interface, enum; what it is made of where that stands behind its name are its fields. */
function csharp_declarations_typeRule(node, lower) {
    const bases = namedChildren(ofType('base_list')(node) ?? { ...node, children: [] });
    const parts = namedChildren(ofType('parameter_list')(node) ?? { ...node, children: [] });
    const handed = bases.flatMap((one) => {
        const list = one.type === 'argument_list' ? one : ofType('argument_list')(one);
        return list === null ? [] : namedChildren(list);
    });
    addType(lower, {
        node,
        name: nameOf(field(node, 'name'), lower) ?? '',
        supertypes: bases
            .filter(({ type }) => type !== 'argument_list')
            .map((one) => (one.type === 'primary_constructor_base_type' ? (field(one, 'type') ?? one) : one)),
        body: field(node, 'body'),
        first: [
            ...lower.decorators(node),
            ...parts
                .filter(({ type }) => type === 'parameter')
                .map((one) => declaration(one, field(one, 'name'), field(one, 'type'), csharp_declarations_assigned(one), lower)),
            ...handed.flatMap((one) => lower.statements(one)),
        ],
    });
    return [];
}
function enumMember(node, lower) {
    return [
        ...lower.decorators(node),
        declaration(node, field(node, 'name'), null, field(node, 'value'), lower),
    ];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/csharp-expressions.js


/** The name of a member, without type arguments. */
function csharp_expressions_plainName(node) {
    const named = field(node, 'name');
    return named?.type === 'generic_name' ? nth(0)(named) : named;
}
/** `{value,5:format}`: the value. */
function interpolation(node, lower) {
    const value = namedChildren(node).find(({ type }) => type !== 'interpolation_brace');
    return lower.required(value ?? null, node);
}
/** `a?.b`, `a?[1]`. */
function conditionalAccess(node, lower) {
    const object = field(node, 'condition');
    const bound = nth(-1)(node);
    if (object === null || bound === null || bound === object)
        return lower.unknown(node);
    if (bound.type === 'member_binding_expression')
        return memberOf(object, csharp_expressions_plainName(bound), node, lower);
    if (bound.type !== 'element_binding_expression')
        return lower.unknown(node);
    return indexOf(lower.expression(object), bound, node, lower);
}
function elementAccess(node, lower) {
    const object = lower.required(field(node, 'expression'), node);
    return indexOf(object, field(node, 'subscript') ?? node, node, lower);
}
function indexOf(object, keys, node, lower) {
    return { kind: 'index', object, index: keyOf(keys, lower), at: lower.at(node) };
}
function keyOf(node, lower) {
    const keys = lower.expressions(namedChildren(node));
    const [only] = keys;
    if (keys.length === 1 && only)
        return only;
    return {
        kind: 'collection',
        entries: keys.map((value) => ({ key: null, value })),
        at: lower.at(node),
    };
}
const csharp_expressions_called = call('function', 'arguments');
/** A call; `nameof(a.b)` is the text `b`. */
function invocation(node, lower) {
    const callee = field(node, 'function');
    const made = csharp_expressions_called(node, lower);
    if (callee === null || lower.written(callee) !== 'nameof' || made.kind !== 'call')
        return made;
    const of = made.arguments[0]?.value;
    if (of?.kind !== 'name' && of?.kind !== 'member')
        return made;
    return { kind: 'literal', value: of.name, at: made.at };
}
/** An argument's value; `out` and `ref` say that it may be written. */
function argumentValue(node, lower) {
    const value = nth(-1)(node);
    const made = lower.required(value, node);
    const word = node.children.find(({ type }) => type === 'out' || type === 'ref')?.type;
    if (word === undefined)
        return made;
    return { kind: 'unary', operator: word, operand: made, at: lower.at(node) };
}
function attributeName(node) {
    const named = ofType('assignment_expression')(node);
    return named === null ? field(node, 'name') : field(named, 'left');
}
function attributeValue(node) {
    const named = ofType('assignment_expression')(node);
    return named === null ? nth(-1)(node) : field(named, 'right');
}
/** `new T(a) { B = c }`: what it sets are named arguments, what it adds is a last one. */
function csharp_expressions_creation(node, lower) {
    const at = lower.at(node);
    const type = field(node, 'type');
    const set = ofType('initializer_expression')(node);
    return {
        kind: 'call',
        callee: type === null ? { kind: 'unknown', parts: [], at } : typeExpression(type, node, lower),
        arguments: [
            ...lower.arguments(ofType('argument_list')(node)),
            ...(set === null ? [] : settings(set, lower)),
        ],
        makes: true,
        at,
    };
}
function settings(node, lower) {
    const all = namedChildren(node);
    const named = all.every((child) => child.type === 'assignment_expression' && field(child, 'left')?.type === 'identifier');
    if (!named)
        return [{ name: null, value: csharp_expressions_contents(node, lower, true) }];
    return all.map((child) => {
        const target = field(child, 'left');
        return { name: target && lower.written(target), value: lower.required(field(child, 'right'), child) };
    });
}
/** `{ a, b }`, `{ ["a"] = b }`. */
function csharp_expressions_initializer(node, lower) {
    return csharp_expressions_contents(node, lower, false);
}
/** Where a new object is given its contents, `{ { "a", b } }` is a key and its value. */
function csharp_expressions_contents(node, lower, pairs) {
    const entries = namedChildren(node).map((child) => {
        if (child.type === 'assignment_expression')
            return setEntry(child, lower);
        const [key, value] = namedChildren(child);
        if (!pairs || !isPair(child) || key === undefined || value === undefined)
            return { key: null, value: lower.expression(child) };
        return { key: lower.expression(key), value: lower.expression(value) };
    });
    return { kind: 'collection', entries, at: lower.at(node) };
}
function isPair(node) {
    return node.type === 'initializer_expression' && namedChildren(node).length === 2;
}
function setEntry(node, lower) {
    const target = field(node, 'left');
    const value = lower.required(field(node, 'right'), node);
    if (target === null)
        return { key: null, value };
    if (target.type === 'element_binding_expression')
        return { key: keyOf(target, lower), value };
    return { key: csharp_expressions_named(target, lower), value };
}
function csharp_expressions_named(node, lower) {
    return { kind: 'literal', value: lower.written(node), at: lower.at(node) };
}
/** `new { a, b.C, d = e }`. */
function anonymousObject(node, lower) {
    const entries = [];
    for (const [place, child] of node.children.entries()) {
        if (!child.named)
            continue;
        if (node.children[place + 1]?.type === '=')
            continue;
        const before = node.children[place - 1]?.type === '=' ? node.children[place - 2] : undefined;
        const key = before ?? csharp_expressions_plainName(child) ?? child;
        entries.push({ key: csharp_expressions_named(key, lower), value: lower.expression(child) });
    }
    return { kind: 'collection', entries, at: lower.at(node) };
}
/** `new T[n]`, `new T[] { a }`. */
function arrayCreation(node, lower) {
    const set = ofType('initializer_expression')(node);
    if (set !== null)
        return { ...csharp_expressions_initializer(set, lower), at: lower.at(node) };
    const array = field(node, 'type') ?? node;
    const sizes = namedChildren(field(array, 'rank') ?? array);
    return {
        kind: 'call',
        callee: typeExpression(field(array, 'type'), node, lower),
        arguments: lower.expressions(sizes).map((value) => ({ name: null, value })),
        makes: true,
        at: lower.at(node),
    };
}
/** `a with { B = c }`. */
function withChanges(node, lower) {
    const [of, ...changes] = namedChildren(node);
    const entries = changes.map((child) => {
        const [key, value] = namedChildren(child);
        return { key: key ? csharp_expressions_named(key, lower) : null, value: lower.required(value ?? null, child) };
    });
    const at = lower.at(node);
    return {
        kind: 'unknown',
        parts: [lower.required(of ?? null, node), { kind: 'collection', entries, at }],
        at,
    };
}
const stepped = step();
const csharp_expressions_plain = unary();
function prefix(node, lower) {
    const operator = operatorOf(node, lower);
    return operator === '++' || operator === '--' ? stepped(node, lower) : csharp_expressions_plain(node, lower);
}
/** `a++`, `a!`. */
function postfix(node, lower) {
    if (!hasToken(node, '!'))
        return stepped(node, lower);
    return { kind: 'cast', type: null, value: lower.required(nth(0)(node), node), at: lower.at(node) };
}
/** `from a in b where c select d`: what it names takes its values from what stands beside it. */
function query(node, lower) {
    const parts = namedChildren(node).flatMap((clause) => {
        const inside = namedChildren(clause);
        if (clause.type === 'identifier')
            return [csharp_expressions_named(clause, lower)];
        if (!/^(?:from|let|join|join_into)_clause$/.test(clause.type))
            return lower.inside(clause).parts;
        const [first] = fields(clause, 'name');
        const target = first ?? inside[0];
        if (target === undefined)
            return [];
        const at = lower.at(clause);
        const rest = inside.filter((child) => child !== target && child.field !== 'type');
        const value = { kind: 'unknown', parts: lower.expressions(rest), at };
        return [
            { kind: 'assign', target: expression_forms_name(target, lower), operator: '=', value, declares: true, type: null, at },
        ];
    });
    return { kind: 'unknown', parts, at: lower.at(node) };
}

;// CONCATENATED MODULE: ./build/context/syntax/patterns.js
/** `switch`, `match`: what a case's pattern gives a name to is assigned at the start of the case. */
function matching(node, subject, arms, read, lower) {
    const value = lower.required(subject, node);
    const patterns = arms.map((arm) => arm.patterns.map((each) => read(each, lower)));
    const named = patterns.flat().some(({ names }) => names.length > 0);
    const held = named ? lower.held(value) : value;
    const cases = arms.map((arm, place) => {
        const own = patterns[place] ?? [];
        const at = lower.at(arm.node);
        const tests = own.flatMap((each) => each.tests);
        const guarded = (guard) => [
            { kind: 'unknown', parts: [...tests, lower.expression(guard)], at: lower.at(guard) },
        ];
        return {
            tests: arm.guard === null ? tests : guarded(arm.guard),
            body: [...own.flatMap((each) => given(each, held)), ...arm.body.flatMap((each) => lower.body(each))],
            falls: arm.falls,
            at,
        };
    });
    return [{ kind: 'switch', subject: held, cases, at: lower.at(node) }];
}
/** `value is pattern`: whether it fits, and names for what it holds. */
function patterns_matched(operator, value, pattern, at) {
    const [given] = patterns_assigned(pattern, value);
    const { tests } = pattern;
    const [only] = tests;
    const entries = tests.map((test) => ({ key: null, value: test }));
    const several = only === undefined
        ? { kind: 'unknown', parts: [], at: pattern.at }
        : { kind: 'collection', entries, at: pattern.at };
    const right = tests.length === 1 && only ? only : several;
    return { kind: 'binary', operator, left: given ?? value, right, at };
}
/** Gives the names of a pattern their values. */
function given(pattern, value) {
    return patterns_assigned(pattern, value).map((expression) => ({ kind: 'expression', expression, at: expression.at }));
}
function patterns_assigned({ names, type, at }, value) {
    const [first] = names;
    if (first === undefined)
        return [];
    const entries = names.map((name) => ({ key: null, value: name }));
    const target = names.length === 1 ? first : { kind: 'collection', entries, at };
    return [{ kind: 'assign', target, operator: '=', value, declares: true, type, at }];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/csharp-patterns.js



/** `value is pattern`, `value is not pattern`. */
function isPattern(node, lower) {
    const value = lower.required(field(node, 'expression'), node);
    const pattern = field(node, 'pattern');
    if (pattern === null)
        return { kind: 'unknown', parts: [value], at: lower.at(node) };
    const negated = pattern.type === 'negated_pattern';
    const positive = (negated ? nth(0)(pattern) : pattern) ?? pattern;
    return patterns_matched(negated ? 'is not' : 'is', value, patternOf(positive, lower), lower.at(node));
}
/** `value switch { pattern when guard => result }`. */
function switchExpression(node, lower) {
    const [subject, ...rest] = namedChildren(node);
    const arms = rest
        .filter(({ type }) => type === 'switch_expression_arm')
        .map((arm) => {
        const [pattern] = namedChildren(arm);
        const value = namedChildren(arm).at(-1);
        return {
            node: arm,
            patterns: pattern === undefined ? [] : [pattern],
            guard: guardOf(arm),
            body: value === undefined ? [] : [value],
            falls: false,
        };
    });
    return matching(node, subject ?? null, arms, patternOf, lower);
}
/** A case without statements goes on with the next one; no other does. */
function switchStatement(node, lower) {
    const sections = namedChildren(field(node, 'body') ?? node).filter(({ type }) => type === 'switch_section');
    const arms = sections.map((section) => {
        const colon = section.children.findIndex(({ type }) => type === ':');
        const labels = section.children.slice(0, colon).filter(({ named }) => named);
        const body = section.children.slice(colon + 1).filter(({ named }) => named);
        return {
            node: section,
            patterns: labels.filter(({ type }) => type !== 'when_clause'),
            guard: guardOf(section),
            body,
            falls: body.length === 0,
        };
    });
    return matching(node, field(node, 'value'), arms, patternOf, lower);
}
function guardOf(node) {
    const clause = node.children.find(({ type }) => type === 'when_clause');
    return clause === undefined ? null : nth(0)(clause);
}
function patternOf(node, lower) {
    const at = lower.at(node);
    if (node.type === 'or_pattern') {
        const sides = namedChildren(node).map((side) => patternOf(side, lower));
        const names = sides.flatMap((side) => side.names);
        return { names, tests: sides.flatMap(({ tests }) => tests), type: null, at };
    }
    const { names, parts, types } = partsOf(node, lower);
    const [type, more] = types;
    const plain = node.type === 'constant_pattern' || node.type === 'declaration_pattern' || lower.isExpression(node);
    const tests = plain && parts.length <= 1 && parts.length + names.length > 0 ? parts : [{ kind: 'unknown', parts, at }];
    const tells = type !== undefined && more === undefined && names.length === 1;
    return {
        names,
        tests: node.type === 'discard' ? [] : tests,
        type: tells ? lower.type(type) : null,
        at,
    };
}
/** All names and values in a pattern. */
function partsOf(node, lower) {
    const names = [];
    const parts = [];
    const types = [];
    const visit = (one) => {
        if (one.type === 'discard')
            return;
        if (declaring.has(one.type)) {
            const type = field(one, 'type');
            if (type !== null && type.type !== 'implicit_type') {
                types.push(type);
                parts.push(typeExpression(type, type, lower));
            }
            names.push(...fields(one, 'name').map((each) => expression_forms_name(each, lower)));
            for (const child of namedChildren(one))
                if (child.field === null)
                    visit(child);
        }
        else if (one.type === 'subpattern') {
            const last = nth(-1)(one);
            if (last !== null)
                visit(last);
        }
        else if (lower.isExpression(one) && one.type !== 'tuple_expression' && one.type !== 'argument') {
            parts.push(lower.expression(one));
        }
        else
            for (const child of namedChildren(one))
                visit(child);
    };
    visit(node);
    return { names, parts, types };
}
const declaring = new Set([
    'declaration_pattern',
    'recursive_pattern',
    'var_pattern',
    'declaration_expression',
    'parenthesized_variable_designation',
]);

;// CONCATENATED MODULE: ./build/context/syntax/languages/csharp-statements.js


/** `using A.B;`, `using A = B.C;`, `using static A.B;`: of a namespace all becomes known. */
function imported(node, lower) {
    const alias = field(node, 'name');
    const from = namedChildren(node).findLast((child) => child !== alias);
    if (from === undefined)
        return [];
    const module = lower.type(from) ?? '';
    const names = alias === null ? [{ imported: '*', local: '*' }] : [{ imported: null, local: lower.written(alias) }];
    lower.imports.push({ at: lower.at(node), module, names });
    return [];
}
function csharp_statements_namespace(node, lower) {
    const name = field(node, 'name');
    return namedChildren(node)
        .filter((child) => child !== name)
        .flatMap((child) => lower.body(child));
}
/** `#if`: what stands in it may run, and so may what stands in its `#else`. */
function csharp_statements_conditionalCode(node, lower) {
    const condition = field(node, 'condition');
    return namedChildren(node)
        .filter((child) => child !== condition)
        .flatMap((child) => lower.statements(child));
}
const csharp_statements_plain = tries({
    body: 'body',
    handlers: ['catch_clause'],
    name: (node) => {
        const declared = ofType('catch_declaration')(node);
        return declared && field(declared, 'name');
    },
    handlerBody: 'body',
    last: ofType('finally_clause'),
});
/** What `when` says of an error is looked at before it is handled. */
function csharp_statements_tried(node, lower) {
    const made = csharp_statements_plain(node, lower);
    const [only] = made;
    if (only?.kind !== 'try')
        return made;
    const clauses = node.children.filter(({ type }) => type === 'catch_clause');
    for (const [place, clause] of clauses.entries()) {
        const filter = ofType('catch_filter_clause')(clause);
        const condition = filter && nth(0)(filter);
        if (condition)
            only.handlers[place]?.body.unshift(...lower.statements(condition));
    }
    return made;
}
/** `yield return x`, `yield break`. */
function csharp_statements_yielded(node, lower) {
    const at = lower.at(node);
    if (hasToken(node, 'break'))
        return [{ kind: 'return', value: null, at }];
    const operand = lower.required(nth(0)(node), node);
    return [{ kind: 'expression', expression: { kind: 'unary', operator: 'yield', operand, at }, at }];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/csharp-strings.js

/** `"abc"u8`: the suffix does not count. */
function csharp_strings_text(content) {
    return content.replace(/"[uU]8$/, '');
}
/** Where two quotes are one, and two braces where values are put in. */
function verbatim(content, opening) {
    const quoted = opening.includes('@') ? content.replaceAll('""', '"') : content;
    return /^@?\$@?"/.test(opening) ? quoted.replaceAll('{{', '{').replaceAll('}}', '}') : quoted;
}
/** `"""`: the first and the last line break do not count, nor do more quotes at the ends. */
function csharp_strings_rawText(content) {
    const plain = content.replace(/^"+/, '').replace(/"+$/, '');
    return plain.includes('\n') ? withoutIndentation(plain).replace(/\n[^\S\n]*$/, '') : plain;
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/csharp.js









const csharp_type = (node, lower) => typeExpression(node, node, lower);
const csharp = {
    name: 'csharp',
    grammar: 'c_sharp',
    files: ['.cs', '.csx'],
    comments: [
        'comment',
        'shebang_directive',
        'preproc_region',
        'preproc_endregion',
        'preproc_line',
        'preproc_pragma',
        'preproc_nullable',
        'preproc_error',
        'preproc_warning',
        'preproc_define',
        'preproc_undef',
    ],
    strings: {
        string_literal: { content: csharp_strings_text },
        character_literal: {},
        verbatim_string_literal: { raw: true, content: verbatim },
        raw_string_literal: { raw: true, content: csharp_strings_rawText },
        interpolated_string_expression: {
            values: ['interpolation'],
            raw: (opening) => /@|"""/.test(opening),
            content: verbatim,
        },
    },
    blocks: ['compilation_unit', 'block', 'declaration_list', 'enum_member_declaration_list', 'finally_clause'],
    expressions: {
        identifier: expression_forms_name,
        this: expression_forms_name,
        base: expression_forms_name,
        discard: expression_forms_name,
        predefined_type: expression_forms_name,
        generic_name: csharp_type,
        qualified_name: csharp_type,
        alias_qualified_name: csharp_type,
        nullable_type: csharp_type,
        array_type: csharp_type,
        pointer_type: csharp_type,
        tuple_type: csharp_type,
        integer_literal: number,
        real_literal: number,
        boolean_literal: (node, lower) => ({
            kind: 'literal',
            value: lower.written(node) === 'true',
            at: lower.at(node),
        }),
        null_literal: constant(null),
        default_expression: constant(null),
        parenthesized_expression: inner,
        checked_expression: inner,
        arrow_expression_clause: inner,
        interpolation: interpolation,
        member_access_expression: member('expression', csharp_expressions_plainName),
        conditional_access_expression: conditionalAccess,
        element_access_expression: elementAccess,
        element_binding_expression: list,
        invocation_expression: invocation,
        argument: argumentValue,
        object_creation_expression: csharp_expressions_creation,
        implicit_object_creation_expression: csharp_expressions_creation,
        anonymous_object_creation_expression: anonymousObject,
        array_creation_expression: arrayCreation,
        stackalloc_expression: arrayCreation,
        implicit_array_creation_expression: inner,
        implicit_stackalloc_expression: inner,
        initializer_expression: csharp_expressions_initializer,
        with_expression: withChanges,
        tuple_expression: list,
        tuple_pattern: list,
        binary_expression: binary(),
        is_expression: binary(),
        is_pattern_expression: isPattern,
        prefix_unary_expression: prefix,
        postfix_unary_expression: postfix,
        ref_expression: unary(),
        typeof_expression: unary('type'),
        sizeof_expression: unary('type'),
        conditional_expression: conditional('condition', 'consequence', 'alternative'),
        assignment_expression: expression_forms_assign(),
        declaration_expression: (node, lower) => {
            const made = declaration(node, field(node, 'name'), field(node, 'type'), null, lower);
            return made.kind === 'expression' ? made.expression : lower.unknown(node);
        },
        cast_expression: cast('value', 'type'),
        as_expression: cast('left', 'right'),
        await_expression: cast(),
        lambda_expression: lambda('parameters', 'body'),
        anonymous_method_expression: lambda('parameters', ofType('block')),
        query_expression: query,
        attribute_list: inner,
        attribute: call('name', ofType('attribute_argument_list')),
    },
    statements: {
        using_directive: imported,
        extern_alias_directive: nothing,
        global_statement: inlined,
        namespace_declaration: csharp_statements_namespace,
        file_scoped_namespace_declaration: csharp_statements_namespace,
        preproc_if: csharp_statements_conditionalCode,
        preproc_elif: csharp_statements_conditionalCode,
        preproc_else: csharp_statements_conditionalCode,
        expression_statement: expressionStatement,
        empty_statement: nothing,
        local_declaration_statement: variables,
        field_declaration: variables,
        event_field_declaration: variables,
        variable_declaration: variables,
        if_statement: statement_forms_branch(),
        while_statement: loop(),
        do_statement: loop(),
        for_statement: statement_forms_countingLoop('initializer'),
        foreach_statement: statement_forms_forEach('left', 'right'),
        switch_statement: switchStatement,
        switch_expression: switchExpression,
        try_statement: csharp_statements_tried,
        using_statement: block(nth(0), 'body'),
        lock_statement: block(nth(0), nth(1)),
        fixed_statement: block(nth(0), nth(1)),
        unsafe_statement: block(nth(0)),
        checked_statement: block(nth(0)),
        labeled_statement: block(nth(1)),
        return_statement: returns(),
        yield_statement: csharp_statements_yielded,
        throw_statement: statement_forms_throws(),
        throw_expression: statement_forms_throws(),
        break_statement: jump('break'),
        continue_statement: jump('continue'),
        goto_statement: jump('goto'),
        method_declaration: method,
        local_function_statement: method,
        constructor_declaration: constructed,
        destructor_declaration: method,
        operator_declaration: functionOf('operator', 'parameters', 'body'),
        conversion_operator_declaration: functionOf('type', 'parameters', 'body'),
        delegate_declaration: method,
        property_declaration: property,
        event_declaration: property,
        indexer_declaration: indexer,
        class_declaration: csharp_declarations_typeRule,
        struct_declaration: csharp_declarations_typeRule,
        record_declaration: csharp_declarations_typeRule,
        interface_declaration: csharp_declarations_typeRule,
        enum_declaration: csharp_declarations_typeRule,
        enum_member_declaration: enumMember,
    },
    parameters: {
        parameter: { name: 'name', type: 'type', value: (node) => defaultOf(node) },
        implicit_parameter: { name: nodes_self },
    },
    arguments: {
        argument: { name: 'name', value: nodes_self },
        attribute_argument: { name: attributeName, value: attributeValue },
    },
    decorators: ['attribute_list'],
    keywords: ['this', 'base'],
};
function defaultOf(node) {
    const equals = node.children.findIndex(({ type }) => type === '=');
    return equals === -1 ? null : (namedChildren(node).at(-1) ?? null);
}

// EXTERNAL MODULE: ./build/core/syntax/walk.js
var walk = __webpack_require__(85167);
;// CONCATENATED MODULE: ./build/context/syntax/languages/go-declarations.js





const plainFunction = functionOf('name', 'parameters', 'body');
const go_declarations_literal = lambda('parameters', 'body');
/** `var a, b T = c, d`: one declaration each, or one that takes apart what a call returns. */
function go_declarations_variables(node, lower) {
    const names = fields(node, 'name');
    const list = field(node, 'value');
    const values = list === null ? [] : namedChildren(list);
    const type = field(node, 'type');
    if (values.length !== 1 || names.length === 1)
        return names.map((one, place) => declaration(names.length === 1 ? node : one, one, type, values[place] ?? null, lower));
    const at = lower.at(node);
    const target = {
        kind: 'collection',
        entries: lower.expressions(names).map((value) => ({ key: null, value })),
        at: lower.at(names[0] ?? node, names.at(-1)),
    };
    const value = lower.optional(values[0] ?? null);
    if (value !== null)
        nameFunction(value, target, lower);
    return [
        {
            kind: 'expression',
            expression: {
                kind: 'assign',
                target,
                operator: '=',
                value,
                declares: true,
                type: lower.type(type),
                at,
            },
            at,
        },
    ];
}
const constants = go_declarations_variables;
/** `type A struct { … }`, `type (…)`. */
function go_declarations_type(node, lower) {
    const specs = namedChildren(node);
    for (const spec of specs)
        addSpec(spec, specs.length === 1 ? node : spec, lower);
    return [];
}
function typeSpec(node, lower) {
    addSpec(node, node, lower);
    return [];
}
function addSpec(node, from, lower) {
    const meant = field(node, 'type');
    const isStruct = meant?.type === 'struct_type';
    const body = isStruct ? nth(0)(meant) : meant;
    const hasBody = isStruct || meant?.type === 'interface_type';
    addType(lower, {
        node,
        name: nameOf(field(node, 'name'), lower) ?? '',
        supertypes: hasBody && body !== null ? embedded(body) : go_declarations_named(meant),
        body: hasBody ? body : null,
        from,
    });
}
function embedded(body) {
    return namedChildren(body).flatMap((child) => {
        if (child.type === 'field_declaration' && field(child, 'name') === null)
            return go_declarations_named(field(child, 'type'));
        return child.type === 'type_elem' ? namedChildren(child).flatMap(go_declarations_named) : [];
    });
}
function go_declarations_named(type) {
    if (type?.type === 'generic_type')
        return go_declarations_named(field(type, 'type'));
    if (type?.type === 'pointer_type')
        return go_declarations_named(nth(0)(type));
    return type !== null && /^(?:type_identifier|qualified_type)$/.test(type.type) ? [type] : [];
}
/** `A, B T` in a struct; a type alone is what it extends. */
function fieldsOf(node, lower) {
    const names = fields(node, 'name');
    return names.map((one) => declaration(names.length === 1 ? node : one, one, field(node, 'type'), null, lower));
}
function functionDeclaration(node, lower) {
    const id = lower.functions.length;
    const made = plainFunction(node, lower);
    addResults(lower.functions[id], node, lower);
    return made;
}
function functionLiteral(node, lower) {
    const made = go_declarations_literal(node, lower);
    if (made.kind === 'function')
        addResults(lower.functions[made.id], node, lower);
    return made;
}
/** `func (u *User) m()` belongs to `User`, and begins by giving the object its name. */
function go_declarations_method(node, lower) {
    const list = field(node, 'receiver');
    const receiver = list && nth(0)(list);
    const [type] = receiver === null ? [] : go_declarations_named(field(receiver, 'type'));
    const owner = type === undefined ? null : lastSegment(lower.written(type));
    const at = lower.at(node);
    const id = lower.define({
        node,
        name: nameOf(field(node, 'name'), lower),
        owner,
        parameters: field(node, 'parameters'),
        body: field(node, 'body'),
    });
    const made = lower.functions[id];
    addResults(made, node, lower);
    const called = receiver && field(receiver, 'name');
    if (called && receiver !== null && made !== undefined && field(node, 'body') !== null) {
        const whole = lower.at(receiver);
        const target = lower.expression(called);
        const value = { kind: 'name', name: 'this', at: whole };
        made.body.unshift({
            kind: 'expression',
            expression: { kind: 'assign', target, operator: '=', value, declares: true, type: owner, at: whole },
            at: whole,
        });
    }
    return [{ kind: 'expression', expression: { kind: 'function', id, at }, at }];
}
/** Results with names are variables, and what a `return` without a value returns. */
function addResults(made, node, lower) {
    const list = field(node, 'result');
    if (made === undefined || list?.type !== 'parameter_list')
        return;
    const results = namedChildren(list).flatMap((one) => fields(one, 'name').map((called) => ({ called, type: field(one, 'type') })));
    if (results.length === 0)
        return;
    for (const statement of (0,walk/* statementsIn */.WI)(made.body)) {
        if (statement.kind !== 'return' || statement.value !== null)
            continue;
        const { at } = statement;
        const values = results.map(({ called }) => ({ kind: 'name', name: lower.written(called), at }));
        const [only] = values;
        statement.value =
            values.length === 1 && only !== undefined
                ? only
                : { kind: 'collection', entries: values.map((value) => ({ key: null, value })), at };
    }
    made.body.unshift(...results.map(({ called, type }) => declaration(called, called, type, null, lower)));
}
/** `import a "x/y"`: its last segment is its name where none is given. */
function go_declarations_imported(node, lower) {
    const path = field(node, 'path');
    const text = path === null ? null : lower.expression(path);
    if (text?.kind !== 'literal')
        return [];
    const module = String(text.value);
    const alias = field(node, 'name');
    const at = lower.at(node);
    if (alias?.type === 'blank_identifier')
        lower.imports.push({ at, module, names: [] });
    else if (ofType('dot')(node) !== null)
        lower.imports.push({ at, module, names: [{ imported: '*', local: '*' }] });
    else {
        const local = alias === null ? packageName(module) : lower.written(alias);
        lower.imports.push({ at, module, names: [{ imported: null, local }] });
    }
    return [];
}
/** `y` of `x/y`, `x/y/v2` and `x/y.v2`. */
function packageName(module) {
    const segments = module.replace(/[./]v\d+$/, '').split('/');
    return segments.at(-1) ?? module;
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/go-expressions.js


/** Types whose names, called, only make another type of a value. */
const plainTypes = /^(?:any|bool|byte|complex64|complex128|error|float32|float64|u?int(?:8|16|32|64)?|rune|string|uintptr)$/;
/** One value, or several on one side of an assignment or a `return`. */
function oneOrList(node, lower) {
    const [only, more] = namedChildren(node);
    return only && more === undefined ? lower.expression(only) : list(node, lower);
}
/** `a := b`. */
function shortDeclaration(node, lower) {
    const made = assignment(node, field(node, 'left'), field(node, 'right'), '=', lower);
    return made.kind === 'assign' ? { ...made, declares: true } : made;
}
/** `c <- value`. */
function sent(node, lower) {
    return assignment(node, field(node, 'channel'), field(node, 'value'), '<-', lower);
}
/** `*p` is what it points to, `&T{…}` what was made. */
function prefixed(node, lower) {
    const operator = operatorOf(node, lower);
    const given = field(node, 'operand');
    const operand = lower.required(given, node);
    const at = lower.at(node);
    if (operator === '&' && given?.type === 'composite_literal')
        return operand;
    if (operator === '*')
        return { kind: 'cast', type: null, value: operand, at };
    return { kind: 'unary', operator, operand, at };
}
/** `a[b:c]`. */
function slice(node, lower) {
    const at = lower.at(node);
    const ends = namedChildren(node).filter((child) => child.field !== 'operand');
    const index = { kind: 'unknown', parts: lower.expressions(ends), at };
    return { kind: 'index', object: lower.required(field(node, 'operand'), node), index, at };
}
/** `f(a)`, `string(a)`, `new(T)`. */
function go_expressions_called(node, lower) {
    const callee = field(node, 'function');
    const given = field(node, 'arguments');
    const [first, more] = given === null ? [] : namedChildren(given);
    const at = lower.at(node);
    const word = callee?.type === 'identifier' ? lower.written(callee) : '';
    if (first !== undefined && more === undefined) {
        if (plainTypes.test(word))
            return { kind: 'cast', type: word, value: lower.expression(first), at };
        if (word === 'new')
            return { kind: 'call', callee: typeExpression(first, node, lower), arguments: [], makes: true, at };
    }
    const list = lower.arguments(given);
    return { kind: 'call', callee: lower.required(callee, node), arguments: list, makes: false, at };
}
/** `[]byte(a)`; `f[T](a)` looks like it. */
function converted(node, lower) {
    const at = lower.at(node);
    const type = field(node, 'type');
    const value = lower.required(field(node, 'operand'), node);
    if (type?.type !== 'generic_type')
        return { kind: 'cast', type: lower.type(type), value, at };
    const callee = typeExpression(field(type, 'type'), node, lower);
    return { kind: 'call', callee, arguments: [{ name: null, value }], makes: false, at };
}
/** `a.(T)`. */
function asserted(node, lower) {
    const value = lower.required(field(node, 'operand'), node);
    return { kind: 'cast', type: lower.type(field(node, 'type')), value, at: lower.at(node) };
}
/** `T{a: 1}` makes an object; `[]T{…}`, `map[K]V{…}` and what has other keys than names are collections. */
function composite(node, lower) {
    const body = field(node, 'body');
    const type = plainType(field(node, 'type'));
    if (body === null || type === null)
        return lower.unknown(node);
    const at = lower.at(node);
    const named = /^(?:type_identifier|qualified_type)$/.test(type.type);
    if (!named)
        return { ...entries(body, type, lower), at };
    const keys = namedChildren(body).flatMap((child) => go_expressions_keyOf(child) ?? []);
    if (keys.some((key) => key.type !== 'identifier'))
        return { kind: 'cast', type: lower.type(type), value: entries(body, null, lower), at };
    const list = namedChildren(body).map((child) => {
        const key = go_expressions_keyOf(child);
        const value = go_expressions_element(field(child, 'value') ?? child, null, lower);
        const name = key === null ? null : lower.written(key);
        if (key !== null)
            nameFunction(value, { kind: 'name', name: name ?? '', at: lower.at(key) }, lower);
        return { name, value };
    });
    return { kind: 'call', callee: typeExpression(type, node, lower), arguments: list, makes: true, at };
}
/** What is in the braces after a type. */
function entries(body, type, lower) {
    const isMap = type === null || type.type === 'map_type';
    const isList = type !== null && /(?:slice|array)_type$/.test(type.type);
    const of = type === null ? null : plainType(field(type, 'element') ?? field(type, 'value'));
    const made = namedChildren(body).map((child) => {
        const key = go_expressions_keyOf(child);
        return {
            key: key && keyExpression(key, isMap || isList, lower),
            value: go_expressions_element(field(child, 'value') ?? child, of, lower),
        };
    });
    return { kind: 'collection', entries: made, at: lower.at(body) };
}
/** A field's name is text; other keys are values. */
function keyExpression(key, isValue, lower) {
    if (isValue || key.type !== 'identifier')
        return go_expressions_element(key, null, lower);
    return { kind: 'literal', value: lower.written(key), at: lower.at(key) };
}
/** The type of an element need not be written before its braces. */
function go_expressions_element(node, type, lower) {
    const [only] = node.type === 'literal_element' ? namedChildren(node) : [node];
    if (only?.type !== 'literal_value')
        return lower.expression(only ?? node);
    return entries(only, type ?? { ...only, type: 'struct_type' }, lower);
}
function go_expressions_keyOf(child) {
    const key = child.type === 'keyed_element' ? field(child, 'key') : null;
    return key === null ? null : (namedChildren(key)[0] ?? key);
}
/** Without what only adds to a type's name. */
function plainType(type) {
    if (type?.type === 'generic_type')
        return field(type, 'type');
    if (type?.type === 'pointer_type')
        return namedChildren(type)[0] ?? type;
    return type;
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/go-statements.js



const plainLoop = loop((node) => namedChildren(node).find((child) => child.field !== 'body') ?? null);
const counting = statement_forms_countingLoop('initializer');
const ranged = statement_forms_forEach('left', 'right');
const cases = /_case$/;
/** `if a := f(); b`: what comes first is done before. */
function initialized(rule) {
    return (node, lower) => [
        ...fields(node, 'initializer').flatMap((child) => lower.statements(child)),
        ...rule(node, lower),
    ];
}
/** A call of `panic` leaves the function. */
function expression(node, lower) {
    return expressionStatement(node, lower).map((made) => {
        if (made.kind !== 'expression' || made.expression.kind !== 'call')
            return made;
        const { callee } = made.expression;
        const panics = callee.kind === 'name' && callee.name === 'panic';
        return panics ? { kind: 'throw', value: made.expression, at: made.at } : made;
    });
}
/** All loops are called `for`. */
function go_statements_loop(node, lower) {
    const clause = ofType('for_clause', 'range_clause')(node);
    if (clause === null)
        return plainLoop(node, lower);
    const body = field(node, 'body');
    const whole = { ...node, children: [...clause.children, ...(body === null ? [] : [body])] };
    if (clause.type === 'for_clause')
        return counting(whole, lower);
    const made = ranged(whole, lower);
    const [only] = made;
    // `for range c` gives nothing a value.
    if (field(clause, 'left') === null && only?.kind === 'loop')
        only.binds = [];
    return made;
}
const valueSwitch = switchOf('value', casesOf, (node, lower) => ({
    tests: fields(node, 'value').flatMap((list) => lower.expressions(namedChildren(list))),
    ...go_statements_bodyOf(node, lower),
}));
/** `switch t := v.(type)`. */
function typeSwitch(node, lower) {
    const alias = field(node, 'alias');
    const made = typesSwitch(node, lower);
    const [only] = made;
    if (alias === null || only?.kind !== 'switch' || only.subject === null)
        return made;
    const at = lower.at(alias);
    const target = lower.expression(alias);
    const { subject } = only;
    only.subject = {
        kind: 'assign',
        target,
        operator: '=',
        value: subject,
        declares: true,
        type: null,
        at: { ...at, end: subject.at.end, to: subject.at.to },
    };
    return made;
}
const typesSwitch = switchOf('value', casesOf, (node, lower) => ({
    tests: fields(node, 'type').map((type) => typeExpression(type, node, lower)),
    ...go_statements_bodyOf(node, lower),
}));
/** `select` goes on with whichever message comes first. */
const go_statements_select = switchOf(() => null, casesOf, (node, lower) => ({ tests: communication(node, lower), ...go_statements_bodyOf(node, lower) }));
function communication(node, lower) {
    const given = field(node, 'communication');
    if (given === null)
        return [];
    if (given.type !== 'receive_statement')
        return [lower.expression(given)];
    const value = lower.required(field(given, 'right'), given);
    const left = field(given, 'left');
    if (left === null)
        return [value];
    const declares = given.children.some((child) => child.type === ':=');
    const target = lower.expression(left);
    return [{ kind: 'assign', target, operator: '=', value, declares, type: null, at: lower.at(given) }];
}
function casesOf(node) {
    return namedChildren(node).filter(({ type }) => cases.test(type));
}
function go_statements_bodyOf(node, lower) {
    const body = ofType('statement_list')(node);
    const falls = body !== null && ofType('fallthrough_statement')(body) !== null;
    return { body: lower.body(body), falls, at: lower.at(node) };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/go.js







const go = {
    name: 'go',
    grammar: 'go',
    files: ['.go'],
    comments: ['comment'],
    strings: {
        interpreted_string_literal: {},
        raw_string_literal: { raw: true },
        rune_literal: {},
    },
    blocks: [
        'source_file',
        'block',
        'statement_list',
        'field_declaration_list',
        'interface_type',
        'import_spec_list',
        'var_spec_list',
    ],
    expressions: {
        identifier: expression_forms_name,
        blank_identifier: expression_forms_name,
        field_identifier: expression_forms_name,
        type_identifier: expression_forms_name,
        package_identifier: expression_forms_name,
        iota: expression_forms_name,
        int_literal: number,
        float_literal: number,
        imaginary_literal: number,
        true: constant(true),
        false: constant(false),
        nil: constant(null),
        parenthesized_expression: inner,
        literal_element: inner,
        expression_list: oneOrList,
        selector_expression: member('operand', 'field'),
        qualified_type: member('package', 'name'),
        index_expression: index('operand', 'index'),
        slice_expression: slice,
        call_expression: go_expressions_called,
        type_conversion_expression: converted,
        type_assertion_expression: asserted,
        type_instantiation_expression: (node, lower) => lower.required(nth(0)(node), node),
        composite_literal: composite,
        binary_expression: binary(),
        unary_expression: prefixed,
        variadic_argument: unary(),
        func_literal: functionLiteral,
        assignment_statement: expression_forms_assign(),
        short_var_declaration: shortDeclaration,
        send_statement: sent,
        inc_statement: step(),
        dec_statement: step(),
    },
    statements: {
        package_clause: nothing,
        import_declaration: inlined,
        import_spec: go_declarations_imported,
        const_declaration: inlined,
        const_spec: constants,
        var_declaration: inlined,
        var_spec: go_declarations_variables,
        var_spec_list: inlined,
        import_spec_list: inlined,
        type_declaration: go_declarations_type,
        type_spec: typeSpec,
        type_alias: typeSpec,
        field_declaration: fieldsOf,
        method_elem: functionOf('name', 'parameters', () => null),
        type_elem: nothing,
        function_declaration: functionDeclaration,
        method_declaration: go_declarations_method,
        expression_statement: expression,
        go_statement: expressionStatement,
        defer_statement: expressionStatement,
        if_statement: initialized(statement_forms_branch()),
        for_statement: go_statements_loop,
        expression_switch_statement: initialized(valueSwitch),
        type_switch_statement: initialized(typeSwitch),
        select_statement: go_statements_select,
        labeled_statement: block(nth(1)),
        return_statement: returns(),
        break_statement: jump('break'),
        continue_statement: jump('continue'),
        goto_statement: jump('goto'),
        // Said by the case that it stands in.
        fallthrough_statement: nothing,
        empty_statement: nothing,
    },
    parameters: {
        parameter_declaration: { name: 'name', type: 'type', alike: 'name' },
        variadic_parameter_declaration: { name: 'name', type: 'type' },
    },
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/java-rules.js





const java_rules_constructed = make('type', 'arguments');
function textBlock(content, opening) {
    return opening === '"""' ? withoutIndentation(content) : content;
}
function spreadName(node) {
    const declarator = ofType('variable_declarator')(node);
    return declarator && field(declarator, 'name');
}
function spreadType(node) {
    return (namedChildren(node).find((child) => child.type !== 'modifiers' && child.type !== 'variable_declarator') ??
        null);
}
function caughtName(node) {
    const parameter = ofType('catch_formal_parameter')(node);
    return parameter && field(parameter, 'name');
}
function resources(node, lower) {
    const all = namedChildren(field(node, 'resources') ?? node).filter((child) => child.type === 'resource');
    return all.flatMap((one) => {
        const named = field(one, 'name');
        if (named === null)
            return lower.expressions(namedChildren(one)).map(java_rules_statement);
        return [declaration(one, named, field(one, 'type'), field(one, 'value'), lower)];
    });
}
function java_rules_statement(expression) {
    return { kind: 'expression', expression, at: expression.at };
}
function java_rules_switchCase(node, lower) {
    const labels = namedChildren(node).filter((child) => child.type === 'switch_label');
    const body = namedChildren(node).filter((child) => child.type !== 'switch_label');
    const only = body.length === 1 ? (body[0] ?? null) : null;
    return {
        tests: labels.flatMap((label) => lower.expressions(namedChildren(label))),
        body: only === null ? body.flatMap((child) => lower.statements(child)) : lower.body(only),
        falls: node.type === 'switch_block_statement_group',
        at: lower.at(node),
    };
}
/** `new T(…)`, also with a body: then its methods belong to `T`. */
function java_rules_creation(node, lower) {
    const made = java_rules_constructed(node, lower);
    const body = ofType('class_body')(node);
    const type = field(node, 'type');
    if (body === null)
        return made;
    addType(lower, {
        node,
        name: '',
        supertypes: type === null ? [] : [type],
        body,
        owner: lastSegment(lower.type(type) ?? ''),
    });
    return made;
}
function array(node, lower) {
    const value = field(node, 'value');
    if (value !== null)
        return lower.expression(value);
    const sizes = fields(node, 'dimensions').flatMap(namedChildren);
    return {
        kind: 'call',
        callee: typeExpression(field(node, 'type'), node, lower),
        arguments: sizes.map((size) => ({ name: null, value: lower.expression(size) })),
        makes: true,
        at: lower.at(node),
    };
}
/** `value instanceof T name` also gives the value a name. */
function instanceOf(node, lower) {
    const at = lower.at(node);
    const type = field(node, 'right');
    if (type === null)
        return lower.unknown(node);
    const tested = lower.required(field(node, 'left'), node);
    const named = field(node, 'name');
    const left = named === null
        ? tested
        : {
            kind: 'assign',
            target: lower.expression(named),
            operator: '=',
            value: tested,
            declares: true,
            type: lower.type(type),
            at,
        };
    return {
        kind: 'binary',
        operator: operatorOf(node, lower),
        left,
        right: typeExpression(type, node, lower),
        at,
    };
}
/** `T::method`, `value::method`, `T::new`, `T.class`. */
function reference(node, lower) {
    const [of, property] = namedChildren(node);
    if (of === undefined)
        return lower.unknown(node);
    const known = lower.tables.expressions.has(of.type);
    const object = known ? lower.expression(of) : typeExpression(of, node, lower);
    const last = property === undefined ? (node.children.at(-1) ?? of) : property;
    return { kind: 'member', object, name: lower.written(last), at: lower.at(node) };
}
function supertypes(node) {
    const clauses = ['superclass', 'super_interfaces', 'extends_interfaces'];
    return namedChildren(node)
        .filter((child) => clauses.includes(child.type))
        .flatMap(namedChildren)
        .flatMap((child) => (child.type === 'type_list' ? namedChildren(child) : [child]));
}
/** A record: what it is made of are its fields. */
function recordType(node, lower) {
    const parts = namedChildren(field(node, 'parameters') ?? node).filter((child) => child.type === 'formal_parameter');
    addType(lower, {
        node,
        name: nameOf(field(node, 'name'), lower) ?? '',
        supertypes: supertypes(node),
        body: field(node, 'body'),
        first: [
            ...lower.decorators(node),
            ...parts.map((one) => declaration(one, field(one, 'name'), field(one, 'type'), null, lower)),
        ],
    });
    return [];
}
/** A constant of an enum is made of its arguments, and may have methods of its own. */
function enumConstant(node, lower) {
    const at = lower.at(node);
    const owner = lower.owner ?? '';
    const value = {
        kind: 'call',
        callee: { kind: 'name', name: owner, at },
        arguments: lower.arguments(field(node, 'arguments')),
        makes: true,
        at,
    };
    const body = field(node, 'body');
    if (body !== null)
        addType(lower, { node, name: '', supertypes: [], body, owner });
    const target = lower.required(field(node, 'name'), node);
    return [
        ...lower.decorators(node),
        java_rules_statement({ kind: 'assign', target, operator: '=', value, declares: true, type: owner, at }),
    ];
}
/** `import a.b.C`, `import a.b.*`, `import static a.b.C.d`: what follows the last point is what becomes known. */
function java_rules_imported(node, lower) {
    const path = namedChildren(node)[0];
    if (path === undefined)
        return [];
    const module = lower.written(path).replaceAll(/\s+/g, '');
    const last = lastSegment(module);
    const all = ofType('asterisk')(node) !== null;
    const fromType = hasToken(node, 'static');
    const at = lower.at(node);
    if (all)
        lower.imports.push({ at, module, names: [{ imported: '*', local: '*' }] });
    else if (fromType) {
        const from = module.slice(0, Math.max(0, module.length - last.length - 1));
        lower.imports.push({ at, module: from, names: [{ imported: last, local: last }] });
    }
    else
        lower.imports.push({ at, module, names: [{ imported: null, local: last }] });
    return [];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/java.js





const java_condition = 'condition';
const java_method = functionOf('name', 'parameters', 'body');
const java = {
    name: 'java',
    grammar: 'java',
    files: ['.java'],
    comments: ['line_comment', 'block_comment'],
    strings: {
        string_literal: { values: ['string_interpolation'], content: textBlock },
        character_literal: {},
    },
    blocks: [
        'program',
        'block',
        'constructor_body',
        'class_body',
        'interface_body',
        'annotation_type_body',
        'enum_body',
        'finally_clause',
    ],
    expressions: {
        identifier: expression_forms_name,
        this: expression_forms_name,
        super: expression_forms_name,
        decimal_integer_literal: number,
        hex_integer_literal: number,
        octal_integer_literal: number,
        binary_integer_literal: number,
        decimal_floating_point_literal: number,
        hex_floating_point_literal: number,
        true: constant(true),
        false: constant(false),
        null_literal: constant(null),
        parenthesized_expression: inner,
        field_access: member('object', 'field'),
        scoped_identifier: member('scope', 'name'),
        array_access: index('array', 'index'),
        method_invocation: methodCall('object', 'name', 'arguments'),
        explicit_constructor_invocation: call('constructor', 'arguments'),
        object_creation_expression: java_rules_creation,
        array_creation_expression: array,
        array_initializer: list,
        element_value_array_initializer: list,
        binary_expression: binary(),
        instanceof_expression: instanceOf,
        unary_expression: unary('operand'),
        update_expression: step(),
        ternary_expression: conditional(java_condition, 'consequence', 'alternative'),
        assignment_expression: expression_forms_assign(),
        cast_expression: cast('value', 'type'),
        lambda_expression: lambda('parameters', 'body'),
        method_reference: reference,
        class_literal: reference,
        annotation: call('name', 'arguments'),
        marker_annotation: call('name', () => null),
    },
    statements: {
        package_declaration: nothing,
        import_declaration: java_rules_imported,
        expression_statement: expressionStatement,
        local_variable_declaration: declarations('type'),
        field_declaration: declarations('type'),
        constant_declaration: declarations('type'),
        if_statement: statement_forms_branch(),
        while_statement: loop(),
        do_statement: loop(),
        for_statement: statement_forms_countingLoop(),
        enhanced_for_statement: statement_forms_forEach('name', 'value'),
        switch_expression: switchOf(java_condition, (node) => namedChildren(field(node, 'body') ?? node), java_rules_switchCase),
        try_statement: tries({
            body: 'body',
            handlers: ['catch_clause'],
            name: caughtName,
            handlerBody: 'body',
            last: ofType('finally_clause'),
        }),
        try_with_resources_statement: tries({
            body: 'body',
            handlers: ['catch_clause'],
            name: caughtName,
            handlerBody: 'body',
            last: ofType('finally_clause'),
            resources: resources,
        }),
        synchronized_statement: block(nth(0), 'body'),
        labeled_statement: block(nth(1)),
        static_initializer: block(nth(0)),
        return_statement: returns(),
        throw_statement: statement_forms_throws(),
        break_statement: jump('break'),
        continue_statement: jump('continue'),
        yield_statement: yields,
        method_declaration: java_method,
        constructor_declaration: java_method,
        compact_constructor_declaration: java_method,
        annotation_type_element_declaration: functionOf('name', () => null, 'value'),
        class_declaration: typeOf('name', supertypes, 'body'),
        interface_declaration: typeOf('name', supertypes, 'body'),
        annotation_type_declaration: typeOf('name', supertypes, 'body'),
        enum_declaration: typeOf('name', supertypes, 'body'),
        record_declaration: recordType,
        enum_constant: enumConstant,
        enum_body_declarations: inlined,
    },
    parameters: {
        formal_parameter: { name: 'name', type: 'type' },
        spread_parameter: { name: spreadName, type: spreadType },
        identifier: { name: nodes_self },
    },
    arguments: {
        element_value_pair: { name: 'key', value: 'value' },
    },
    decorators: ['annotation', 'marker_annotation'],
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/typescript-types.js

/** The type behind a colon. */
function annotated(node) {
    const annotation = field(node, 'type');
    return annotation && nth(0)(annotation);
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/javascript-classes.js




/** What a class extends and implements. */
function heritage(node) {
    return namedChildren(node)
        .filter((child) => child.type === 'class_heritage')
        .flatMap(namedChildren)
        .flatMap((child) => {
        if (child.type === 'extends_clause')
            return fields(child, 'value');
        return child.type === 'implements_clause' ? namedChildren(child) : [child];
    });
}
/** A class that is a value: a type, and nothing to look at where it stands. */
function classExpression(node, lower) {
    addType(lower, {
        node,
        name: nameOf(field(node, 'name'), lower) ?? '',
        supertypes: heritage(node),
        body: field(node, 'body'),
        first: lower.decorators(node),
    });
    return { kind: 'unknown', parts: [], at: lower.at(node) };
}
/** `@x export class A {}`: the decorators belong to the class. */
function exportedClass(node, around, decorators, lower) {
    if (!/class/.test(node.type))
        return [...decorators, ...lower.statements(node)];
    addType(lower, {
        node,
        name: nameOf(field(node, 'name'), lower) ?? '',
        supertypes: heritage(node),
        body: field(node, 'body'),
        first: [...decorators, ...lower.decorators(node)],
        from: around,
    });
    return [];
}
/** The members of a class. A method's decorators may stand before it. */
function classBody(node, lower) {
    const made = [];
    let decorators = [];
    for (const child of namedChildren(node)) {
        if (child.type === 'decorator') {
            decorators.push(child);
            continue;
        }
        const [first] = decorators;
        if (first !== undefined)
            made.push(decorated(decorators, lower));
        made.push(...(child.type === 'method_definition'
            ? javascript_classes_method(child, first ?? child, lower)
            : lower.statements(child)));
        decorators = [];
    }
    return decorators.length === 0 ? made : [...made, decorated(decorators, lower)];
}
function decorated(decorators, lower) {
    const [first] = decorators;
    const at = lower.at(first ?? { start: 0, end: 0 }, decorators.at(-1));
    return { kind: 'expression', expression: { kind: 'unknown', parts: lower.expressions(decorators), at }, at };
}
function javascript_classes_method(node, from, lower) {
    const parameters = field(node, 'parameters');
    const id = lower.define({
        node,
        name: nameOf(field(node, 'name'), lower),
        parameters,
        body: field(node, 'body'),
        from,
    });
    const at = lower.at(from, node);
    return [
        ...lower.decorators(node),
        ...declaredByParameters(parameters, lower),
        { kind: 'expression', expression: { kind: 'function', id, at }, at },
    ];
}
/** `constructor(private readonly a: A)` declares a field. */
function declaredByParameters(list, lower) {
    if (list === null)
        return [];
    return namedChildren(list)
        .filter((one) => ofType('accessibility_modifier', 'readonly', 'override_modifier')(one) !== null)
        .map((one) => declaration(one, field(one, 'pattern'), annotated(one), null, lower));
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/javascript-elements.js

/** `<a b={c}>d</a>` is `a(b: c, d)`; without a name it is a list. */
function fragmentOrElement(node, lower) {
    const opening = field(node, 'open_tag');
    const content = namedChildren(node)
        .filter((child) => child.field === null && hasContent(child, lower))
        .map((child) => ({ name: null, value: lower.expression(child) }));
    if (opening === null || field(opening, 'name') === null) {
        return {
            kind: 'collection',
            entries: content.map(({ value }) => ({ key: null, value })),
            at: lower.at(node),
        };
    }
    return elementOf(opening, content, node, lower);
}
/** `<a b={c} />`. */
function javascript_elements_element(node, lower) {
    return elementOf(node, [], node, lower);
}
function elementOf(tag, content, node, lower) {
    return {
        kind: 'call',
        callee: lower.required(field(tag, 'name'), tag),
        arguments: [...fields(tag, 'attribute').map((child) => attribute(child, lower)), ...content],
        makes: false,
        at: lower.at(node),
    };
}
function attribute(node, lower) {
    if (node.type !== 'jsx_attribute')
        return { name: null, value: lower.expression(node) };
    const [name, value] = namedChildren(node);
    const given = value === undefined ? { kind: 'literal', value: true, at: lower.at(node) } : lower.expression(value);
    return { name: name === undefined ? null : lower.written(name), value: given };
}
function hasContent(node, lower) {
    if (node.type === 'jsx_expression')
        return namedChildren(node).length > 0;
    return node.type !== 'jsx_text' || lower.written(node).trim() !== '';
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/javascript-modules.js






/** The module of `require('x')` or `import('x')`; null for any other node. */
function moduleOf(node, lower) {
    if (node.type !== 'call_expression')
        return null;
    const callee = field(node, 'function');
    const [first] = namedChildren(field(node, 'arguments') ?? node);
    if (callee === null || first?.type !== 'string')
        return null;
    if (callee.type !== 'import' && lower.written(callee) !== 'require')
        return null;
    return javascript_modules_textOf(first, lower);
}
/** `import a, { b as c } from 'x'`, `import * as n from 'x'`, `import 'x'`, `import n = require('x')`. */
function javascript_modules_imported(node, lower) {
    const clause = ofType('import_clause', 'import_require_clause')(node);
    const source = field(node, 'source') ?? (clause && field(clause, 'source'));
    if (source === null)
        return [unknownStatement(node, lower)];
    const names = [];
    for (const child of namedChildren(clause ?? source)) {
        if (child.type === 'identifier') {
            const whole = clause?.type === 'import_require_clause';
            names.push({ imported: whole ? null : 'default', local: lower.written(child) });
        }
        else if (child.type === 'namespace_import')
            names.push(...wholeModule(child, lower));
        else if (child.type === 'named_imports')
            names.push(...specifiers(child, 'import_specifier', lower));
    }
    lower.imports.push({ at: lower.at(node), module: javascript_modules_textOf(source, lower), names });
    return [];
}
/** `export …`: what is exported is lowered where it stands; `export … from 'x'` is also an import. */
function exported(node, lower) {
    const source = field(node, 'source');
    if (source !== null) {
        lower.imports.push({ at: lower.at(node), module: javascript_modules_textOf(source, lower), names: reexported(node, lower) });
        return [];
    }
    const declared = field(node, 'declaration');
    if (declared !== null) {
        const decorators = lower.decorators(node);
        if (decorators.length > 0)
            return exportedClass(declared, node, decorators, lower);
        return lower.statements(declared);
    }
    if (ofType('export_clause')(node) !== null)
        return [];
    const [value] = namedChildren(node);
    if (value === undefined)
        return [];
    const at = lower.at(node);
    const expression = lower.expression(value);
    nameFunction(expression, { kind: 'name', name: 'default', at }, lower);
    return [{ kind: 'expression', expression, at }];
}
function reexported(node, lower) {
    const clause = ofType('export_clause')(node);
    if (clause !== null)
        return specifiers(clause, 'export_specifier', lower);
    const whole = ofType('namespace_export')(node);
    return whole === null ? [{ imported: '*', local: '*' }] : wholeModule(whole, lower);
}
function specifiers(node, type, lower) {
    return namedChildren(node).flatMap((child) => {
        const name = child.type === type ? field(child, 'name') : null;
        if (name === null)
            return [];
        return [{ imported: javascript_modules_textOf(name, lower), local: javascript_modules_textOf(field(child, 'alias') ?? name, lower) }];
    });
}
function wholeModule(node, lower) {
    const name = nth(0)(node);
    return name === null ? [] : [{ imported: null, local: javascript_modules_textOf(name, lower) }];
}
/** `const a = 1, { b } = c`; what a `require` is assigned to are the names that its module makes known. */
function javascript_modules_variables(node, lower) {
    return namedChildren(node)
        .filter((child) => child.type === 'variable_declarator')
        .map((one) => {
        const before = lower.imports.length;
        const value = field(one, 'value');
        const made = declaration(one, field(one, 'name'), annotated(one), value, lower);
        const found = lower.imports[before];
        if (found !== undefined && value !== null && made.kind === 'expression') {
            found.names = namesOf(made.expression, value, lower);
        }
        return made;
    });
}
function namesOf(made, value, lower) {
    if (made.kind !== 'assign')
        return [];
    const { target } = made;
    const awaited = value.type === 'await_expression' ? (nth(0)(value) ?? value) : value;
    if (awaited.type === 'member_expression') {
        const [of] = fields(awaited, 'object');
        const [property] = fields(awaited, 'property');
        if (of === undefined || property === undefined || moduleOf(of, lower) === null || target.kind !== 'name')
            return [];
        return [{ imported: lower.written(property), local: target.name }];
    }
    if (moduleOf(awaited, lower) === null)
        return [];
    if (target.kind === 'name')
        return [{ imported: null, local: target.name }];
    if (target.kind !== 'collection')
        return [];
    return target.entries.flatMap(({ key, value: to }) => {
        const local = to.kind === 'assign' ? to.target : to;
        if (key?.kind !== 'literal' || local.kind !== 'name')
            return [];
        return [{ imported: String(key.value), local: local.name }];
    });
}
function javascript_modules_textOf(node, lower) {
    if (!lower.tables.strings.has(node.type))
        return lower.written(node);
    const made = lower.expression(node);
    return made.kind === 'literal' ? String(made.value) : lower.written(node);
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/javascript-rules.js



/** A call; `require('x')` and `import('x')` also make a module known. */
function javascript_rules_called(node, lower) {
    const module = moduleOf(node, lower);
    if (module !== null)
        lower.imports.push({ at: lower.at(node), module, names: [] });
    return {
        kind: 'call',
        callee: lower.required(field(node, 'function'), node),
        arguments: lower.arguments(field(node, 'arguments')),
        makes: false,
        at: lower.at(node),
    };
}
/** `/x/g` is `new RegExp('x', 'g')`. */
function regularExpression(node, lower) {
    const at = lower.at(node);
    const parts = [field(node, 'pattern'), field(node, 'flags')].filter((part) => part !== null);
    return {
        kind: 'call',
        callee: { kind: 'name', name: 'RegExp', at },
        arguments: parts.map((part) => ({
            name: null,
            value: { kind: 'literal', value: lower.written(part), at: lower.at(part) },
        })),
        makes: true,
        at,
    };
}
/** `{ a, b: 1, [c]: 2, d() {} }`, also where it is taken apart. */
function object(node, lower) {
    return {
        kind: 'collection',
        entries: namedChildren(node).map((child) => entry(child, lower)),
        at: lower.at(node),
    };
}
function entry(node, lower) {
    const named = field(node, 'key') ?? field(node, 'name');
    if (named !== null) {
        const key = javascript_rules_keyOf(named, lower);
        const value = node.type === 'method_definition' ? lower.expression(node) : lower.required(field(node, 'value'), node);
        if (key.kind === 'literal')
            nameFunction(value, { kind: 'name', name: String(key.value), at: key.at }, lower);
        return { key, value };
    }
    // `{ a }`, and `{ a = 1 }` where it is taken apart.
    const short = node.type.startsWith('shorthand') ? node : field(node, 'left');
    const key = short && {
        kind: 'literal',
        value: lower.written(short),
        at: lower.at(short),
    };
    return { key, value: lower.expression(node) };
}
function javascript_rules_keyOf(node, lower) {
    if (node.type === 'computed_property_name') {
        const [only] = namedChildren(node);
        return lower.required(only ?? null, node);
    }
    if (node.type !== 'property_identifier' && node.type !== 'private_property_identifier')
        return lower.expression(node);
    return { kind: 'literal', value: nameOf(node, lower) ?? '', at: lower.at(node) };
}
/** `a = 1` where something is taken apart: what `a` is unless it was given something else. */
function defaulted(node, lower) {
    return {
        kind: 'assign',
        target: lower.required(field(node, 'left'), node),
        operator: '??=',
        value: lower.maybe(field(node, 'right'), node),
        declares: false,
        type: null,
        at: lower.at(node),
    };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/javascript.js








const javascript_method = lambda('parameters', 'body', 'name');
const javascript = {
    name: 'javascript',
    grammar: 'javascript',
    files: ['.js', '.jsx', '.mjs', '.cjs'],
    interpreters: ['node'],
    comments: ['comment', 'html_comment', 'hash_bang_line'],
    strings: {
        string: {},
        template_string: { values: ['template_substitution'] },
        jsx_text: { bare: true, raw: true },
    },
    blocks: ['program', 'statement_block', 'else_clause', 'finally_clause'],
    expressions: {
        identifier: expression_forms_name,
        property_identifier: expression_forms_name,
        private_property_identifier: expression_forms_name,
        shorthand_property_identifier: expression_forms_name,
        shorthand_property_identifier_pattern: expression_forms_name,
        this: expression_forms_name,
        super: expression_forms_name,
        import: expression_forms_name,
        meta_property: expression_forms_name,
        number: number,
        true: constant(true),
        false: constant(false),
        null: constant(null),
        undefined: constant(null),
        regex: regularExpression,
        parenthesized_expression: inner,
        sequence_expression: (node, lower) => lower.unknown(node),
        member_expression: member('object', 'property'),
        nested_identifier: member('object', 'property'),
        subscript_expression: index('object', 'index'),
        call_expression: javascript_rules_called,
        new_expression: call('constructor', 'arguments', true),
        decorator: inner,
        binary_expression: binary(),
        unary_expression: unary('argument'),
        update_expression: step('argument'),
        ternary_expression: conditional('condition', 'consequence', 'alternative'),
        assignment_expression: expression_forms_assign(),
        augmented_assignment_expression: expression_forms_assign(),
        await_expression: cast(),
        yield_expression: unary(),
        spread_element: unary(),
        rest_pattern: unary(),
        array: list,
        array_pattern: list,
        object: object,
        object_pattern: object,
        assignment_pattern: defaulted,
        object_assignment_pattern: defaulted,
        arrow_function: lambda((node) => field(node, 'parameters') ?? field(node, 'parameter'), 'body'),
        function_expression: javascript_method,
        generator_function: javascript_method,
        method_definition: javascript_method,
        class: classExpression,
        jsx_element: fragmentOrElement,
        jsx_self_closing_element: javascript_elements_element,
        jsx_expression: inner,
    },
    statements: {
        import_statement: javascript_modules_imported,
        export_statement: exported,
        expression_statement: expressionStatement,
        sequence_expression: inlined,
        lexical_declaration: javascript_modules_variables,
        variable_declaration: javascript_modules_variables,
        function_declaration: functionOf('name', 'parameters', 'body'),
        generator_function_declaration: functionOf('name', 'parameters', 'body'),
        class_declaration: typeOf('name', heritage, 'body'),
        class_body: classBody,
        field_definition: (node, lower) => [
            ...lower.decorators(node),
            declaration(node, field(node, 'property'), null, field(node, 'value'), lower),
        ],
        class_static_block: block('body'),
        if_statement: statement_forms_branch(),
        while_statement: loop(),
        do_statement: loop(),
        for_statement: statement_forms_countingLoop('initializer', 'condition', 'increment'),
        for_in_statement: statement_forms_forEach('left', 'right'),
        switch_statement: switchOf('value', (node) => namedChildren(field(node, 'body') ?? node), caseOf('value', 'body', true)),
        try_statement: tries({
            body: 'body',
            handlers: ['catch_clause'],
            name: 'parameter',
            handlerBody: 'body',
            last: 'finalizer',
        }),
        labeled_statement: block('body'),
        with_statement: block('object', 'body'),
        return_statement: returns(),
        throw_statement: statement_forms_throws(),
        break_statement: jump('break'),
        continue_statement: jump('continue'),
        empty_statement: nothing,
        debugger_statement: nothing,
    },
    parameters: {
        identifier: { name: nodes_self },
        assignment_pattern: { name: 'left', value: 'right' },
        object_pattern: { name: nodes_self },
        array_pattern: { name: nodes_self },
        rest_pattern: { name: nth(0) },
    },
    decorators: ['decorator'],
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/kotlin-expressions.js


const kotlin_expressions_compared = binary();
const kotlin_expressions_stepped = step('argument');
const withSign = unary('argument');
const words = new Map([
    ['null', null],
    ['true', true],
    ['false', false],
]);
/** A name; the grammar tells neither constants nor jumps from names. */
function kotlin_expressions_named(node, lower) {
    const written = lower.written(node);
    const at = lower.at(node);
    const value = words.get(written);
    if (value !== undefined)
        return { kind: 'literal', value, at };
    if (written !== 'break' && written !== 'continue')
        return expression_forms_name(node, lower);
    lower.before([{ kind: 'jump', word: written, at }]);
    return { kind: 'unknown', parts: [], at };
}
/** `this@Outer` is `this`, `super<Base>` is `super`. */
function nearWord(node, lower) {
    const [word = ''] = lower.written(node).split(/[@<]/);
    return { kind: 'name', name: word.trim(), at: lower.at(node) };
}
/** `val name: T` where only a name may stand. */
function kotlin_expressions_variable(node, lower) {
    return lower.required(ofType('identifier')(node), node);
}
/** `::name`, `T::name`. */
function kotlin_expressions_reference(node, lower) {
    const [of, property] = namedChildren(node);
    if (of === undefined)
        return lower.unknown(node);
    if (property === undefined)
        return lower.expression(of);
    const object = lower.isExpression(of) ? lower.expression(of) : typeExpression(of, node, lower);
    return { kind: 'member', object, name: lower.written(property), at: lower.at(node) };
}
function indexed(node, lower) {
    const [of, ...keys] = namedChildren(node);
    const at = lower.at(node);
    const object = lower.required(of ?? null, node);
    const [only] = keys;
    if (only !== undefined && keys.length === 1)
        return { kind: 'index', object, index: lower.expression(only), at };
    const entries = lower.expressions(keys).map((value) => ({ key: null, value }));
    return { kind: 'index', object, index: { kind: 'collection', entries, at }, at };
}
/** A call; a function behind its brackets is its last argument. */
function kotlin_expressions_called(node, lower) {
    const [first] = namedChildren(node);
    const list = ofType('value_arguments')(node);
    const behind = ofType('annotated_lambda')(node);
    const around = first?.type === 'call_expression' && list === null && behind !== null ? first : null;
    // Brackets and what is behind them are two calls to the grammar.
    const inBrackets = around === null ? null : ofType('value_arguments')(around);
    const split = around !== null && inBrackets !== null && ofType('annotated_lambda')(around) === null;
    const callee = lower.required((split ? namedChildren(around)[0] : first) ?? null, node);
    const given = lower.arguments(split ? inBrackets : list);
    const last = behind === null ? [] : [{ name: null, value: lower.expression(behind) }];
    return kotlin_expressions_call(callee, [...given, ...last], node, lower);
}
/** By their names in capitals types are told from functions. */
function kotlin_expressions_call(callee, list, node, lower) {
    const makes = (callee.kind === 'name' || callee.kind === 'member') && /^\p{Lu}/u.test(callee.name);
    return { kind: 'call', callee, arguments: list, makes, at: lower.at(node) };
}
/** `a < b`; `f<T>(x)` is two comparisons to the grammar. */
function comparedOrCalled(node, lower) {
    const left = field(node, 'left');
    const right = field(node, 'right');
    const generic = left?.type === 'binary_expression' &&
        operatorOf(node, lower) === '>' &&
        operatorOf(left, lower) === '<' &&
        (right?.type === 'parenthesized_expression' || right?.type === 'lambda_literal');
    const type = left && field(left, 'right');
    if (!generic || type?.type !== 'identifier' || !/^\p{Lu}/u.test(lower.written(type)))
        return kotlin_expressions_compared(node, lower);
    const callee = lower.required(field(left, 'left'), left);
    return kotlin_expressions_call(callee, [{ name: null, value: lower.expression(right) }], node, lower);
}
const infixOperators = new Set(['and', 'or', 'xor', 'shl', 'shr', 'ushr', 'until', 'downTo', 'step', 'to']);
/** `a shl b`; any other `a word b` is `a.word(b)`. */
function infix(node, lower) {
    const [left, word, right] = namedChildren(node);
    if (left === undefined || word === undefined || right === undefined)
        return lower.unknown(node);
    const operator = lower.written(word);
    const at = lower.at(node);
    const first = lower.expression(left);
    const second = lower.expression(right);
    if (infixOperators.has(operator))
        return { kind: 'binary', operator, left: first, right: second, at };
    const callee = { kind: 'member', object: first, name: operator, at: lower.at(left, word) };
    return { kind: 'call', callee, arguments: [{ name: null, value: second }], makes: false, at };
}
/** `a is T`. */
function kotlin_expressions_tested(node, lower) {
    return {
        kind: 'binary',
        operator: operatorOf(node, lower),
        left: lower.required(field(node, 'left'), node),
        right: typeExpression(field(node, 'right'), node, lower),
        at: lower.at(node),
    };
}
/** `is T` as a condition of `when`. */
function typeTest(node, lower) {
    const operand = typeExpression(nth(0)(node), node, lower);
    return { kind: 'unary', operator: operatorOf(node, lower), operand, at: lower.at(node) };
}
/** `!a`, `a++`; of `a!!` the value. */
function unaryOrStep(node, lower) {
    const operator = operatorOf(node, lower);
    if (operator === '++' || operator === '--')
        return kotlin_expressions_stepped(node, lower);
    if (operator !== '!!')
        return withSign(node, lower);
    const value = lower.required(field(node, 'argument'), node);
    return { kind: 'cast', type: null, value, at: lower.at(node) };
}
/** `{ a, b -> … }`; what takes one value and does not name it has it as `it`. */
function lambdaLiteral(node, lower) {
    const at = lower.at(node);
    const parameters = ofType('lambda_parameters')(node);
    const children = namedChildren(node).filter((child) => child !== parameters);
    const start = children[0]?.start ?? node.end;
    const body = { ...node, type: 'block', start, children };
    const hasArrow = node.children.some((child) => !child.named && child.type === '->');
    const implicit = parameters === null && !hasArrow ? usesIt(body, lower) : null;
    const id = lower.define({
        node,
        name: null,
        owner: null,
        parameters: parameters ?? implicit,
        body,
        returnsLast: true,
    });
    return { kind: 'function', id, at };
}
/** Where a body reads `it`, and no function in it has its own. */
function usesIt(node, lower) {
    for (const child of node.children) {
        if (child.type === 'identifier' && child.end - child.start === 2 && lower.written(child) === 'it')
            return child;
        const own = child.type === 'lambda_literal' && ofType('lambda_parameters')(child) === null;
        const found = own ? null : usesIt(child, lower);
        if (found !== null)
            return found;
    }
    return null;
}
/** `this(…)` and `super(…)` before the body of a constructor. */
function delegated(node, lower) {
    const word = node.children[0];
    const callee = word === undefined
        ? lower.required(null, node)
        : { kind: 'name', name: lower.written(word), at: lower.at(word) };
    return {
        kind: 'call',
        callee,
        arguments: lower.arguments(ofType('value_arguments')(node)),
        makes: false,
        at: lower.at(node),
    };
}
/** `@T`, `@T(…)`, `@get:T`. */
function annotation(node, lower) {
    const made = ofType('constructor_invocation')(node);
    const type = made === null ? ofType('user_type')(node) : nth(0)(made);
    return {
        kind: 'call',
        callee: typeExpression(type, node, lower),
        arguments: lower.arguments(made && ofType('value_arguments')(made)),
        makes: false,
        at: lower.at(node),
    };
}
/** `@T value`. */
function kotlin_expressions_annotated(node, lower) {
    lower.before(lower.decorators(node));
    return lower.required(nth(-1)(node), node);
}
/** What `when` looks at; it may get a name there. */
function subject(node, lower) {
    const declared = ofType('variable_declaration')(node);
    if (declared === null)
        return lower.required(nth(-1)(node), node);
    return {
        kind: 'assign',
        target: lower.expression(declared),
        operator: '=',
        value: lower.required(after('=')(node), node),
        declares: true,
        type: lower.type(after(':')(declared)),
        at: lower.at(node),
    };
}
/** The name that a declaration has; empty where it takes something apart. */
function declaredName(node, lower) {
    const found = node === null ? null : ofType('identifier')(node);
    return nameOf(found, lower) ?? '';
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/kotlin-statements.js


/** `if (a) b else c`: only its condition has a name in the grammar. */
function kotlin_statements_branched(node, lower) {
    return [
        {
            kind: 'if',
            test: lower.required(field(node, 'condition'), node),
            then: lower.body(after(')')(node)),
            otherwise: lower.body(after('else')(node)),
            at: lower.at(node),
        },
    ];
}
function whenEntry(node, lower) {
    return {
        tests: lower.expressions(fields(node, 'condition')),
        body: lower.body(after('->')(node)),
        falls: false,
        at: lower.at(node),
    };
}
/** `continue@outer`, `outer@ …`. */
function labeled(node, lower) {
    const label = ofType('label')(node);
    const word = label === null ? '' : lower.written(label).replace('@', '');
    if (word === 'break' || word === 'continue')
        return [{ kind: 'jump', word, at: lower.at(node) }];
    return namedChildren(node)
        .filter((child) => child !== label)
        .flatMap((child) => lower.statements(child));
}
/**
 * `import a.b.C`, `import a.b.*`, `import a.b.c as d`. A name in small letters is a function or a value of its package; so is one
 * that gets another name, because the module is not known by it.
 */
function kotlin_statements_imported(node, lower) {
    const path = ofType('qualified_identifier')(node);
    if (path === null)
        return [];
    const written = lower.written(path).replaceAll(/\s+/g, '');
    const last = lastSegment(written);
    const alias = after('as')(node);
    const at = lower.at(node);
    const from = written.slice(0, Math.max(0, written.length - last.length - 1));
    if (node.children.some((child) => child.type === '*'))
        lower.imports.push({ at, module: written, names: [{ imported: '*', local: '*' }] });
    else if (alias !== null || (/^\p{Ll}/u.test(last) && from !== '')) {
        const local = alias === null ? last : lower.written(alias);
        lower.imports.push({ at, module: from, names: [{ imported: last, local }] });
    }
    else
        lower.imports.push({ at, module: written, names: [{ imported: null, local: last }] });
    return [];
}
/** An expression as a statement. */
function kotlin_statements_statement(expression) {
    return { kind: 'expression', expression, at: expression.at };
}
/** What a function does: a block, or an expression behind `=`. */
function kotlin_statements_bodyOf(node) {
    const body = ofType('function_body')(node);
    return body && nth(0)(body);
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/kotlin-declarations.js






const kotlin_declarations_parametersOf = ofType('function_value_parameters');
/** Modifiers stand before a parameter and its default behind it, all beside each other: each parameter gets its own. */
function grouped(node) {
    const list = kotlin_declarations_parametersOf(node);
    if (list === null)
        return null;
    const parameters = [];
    let modifiers = [];
    for (const child of list.children) {
        const last = parameters.at(-1);
        if (child.type === 'parameter_modifiers')
            modifiers.push(child);
        else if (child.type === 'parameter') {
            parameters.push({ ...child, children: [...modifiers, ...child.children] });
            modifiers = [];
        }
        else if (last !== undefined && (child.named || child.type === '=')) {
            last.children.push(child);
            last.end = child.end;
        }
    }
    return { ...list, children: parameters };
}
/** The type before the name: an extension belongs to it. */
function receiver(node, lower) {
    const types = ['user_type', 'nullable_type', 'parenthesized_type'];
    const name = field(node, 'name') ?? ofType('variable_declaration')(node);
    const found = name && namedChildren(node).find(({ type, end }) => types.includes(type) && end <= name.start);
    if (!found)
        return undefined;
    return lastSegment(lower.type(found) ?? '').replace(/\W+$/, '');
}
function functionStatement(id, node, lower) {
    return kotlin_statements_statement({ kind: 'function', id, at: lower.at(node) });
}
function kotlin_declarations_declaredFunction(node, lower) {
    const decorators = lower.decorators(node);
    const id = lower.define({
        node,
        name: nameOf(field(node, 'name'), lower),
        owner: receiver(node, lower) ?? lower.owner,
        parameters: grouped(node),
        body: kotlin_statements_bodyOf(node),
    });
    return [...decorators, functionStatement(id, node, lower)];
}
function anonymousFunction(node, lower) {
    const id = lower.define({ node, name: null, owner: null, parameters: grouped(node), body: kotlin_statements_bodyOf(node) });
    return { kind: 'function', id, at: lower.at(node) };
}
/** `constructor(…) : this(…) { … }`: the other constructor is called first. */
function constructorOf(node, lower) {
    const decorators = lower.decorators(node);
    const call = ofType('constructor_delegation_call')(node);
    const id = lower.define({
        node,
        name: lower.owner,
        parameters: grouped(node),
        body: ofType('block')(node),
        first: () => (call === null ? [] : lower.statements(call)),
    });
    return [...decorators, functionStatement(id, node, lower)];
}
/** `val a: T = b`, `val (a, b) = c`, `val a by b`, with what reads and sets it. */
function kotlin_declarations_property(node, lower) {
    const named = ofType('variable_declaration', 'multi_variable_declaration')(node);
    const delegate = ofType('property_delegate')(node);
    const value = after('=')(node) ?? (delegate && nth(0)(delegate));
    const type = named?.type === 'variable_declaration' ? after(':')(named) : null;
    const owner = receiver(node, lower) ?? lower.owner;
    const accessors = namedChildren(node).filter(({ type }) => type === 'getter' || type === 'setter');
    return [
        ...lower.decorators(node),
        declaration(node, named, type, value, lower),
        ...accessors.flatMap((one) => {
            const body = kotlin_statements_bodyOf(one);
            if (body === null)
                return [];
            const parameters = ofType('identifier', 'parameter', 'variable_declaration')(one);
            const id = lower.define({ node: one, name: declaredName(named, lower), owner, parameters, body });
            return [functionStatement(id, one, lower)];
        }),
    ];
}
function kotlin_declarations_specifiers(node) {
    const all = ofType('delegation_specifiers')(node);
    return all === null ? [] : namedChildren(all).flatMap(namedChildren);
}
/** What a class extends, implements or is given by another object. */
function kotlin_declarations_supertypes(node) {
    return kotlin_declarations_specifiers(node).flatMap((one) => (one.type === 'user_type' ? one : (nth(0)(one) ?? [])));
}
/** What its head evaluates for what a class extends. */
function fromSpecifiers(node, lower) {
    return kotlin_declarations_specifiers(node).flatMap((one) => {
        if (one.type === 'constructor_invocation')
            return [kotlin_statements_statement(lower.expression(one))];
        if (one.type !== 'explicit_delegation')
            return [];
        return namedChildren(one)
            .slice(1)
            .map((by) => kotlin_statements_statement(lower.expression(by)));
    });
}
/** A class; what its constructor takes are its fields. */
function declaredClass(node, lower) {
    const primary = ofType('primary_constructor')(node);
    const list = primary && ofType('class_parameters')(primary);
    const parameters = list === null ? [] : namedChildren(list).filter(({ type }) => type === 'class_parameter');
    const first = lower.within({ owner: declaredNameOf(node, lower) }, () => lower.withBefore(() => [
        ...lower.decorators(node),
        ...(primary === null ? [] : lower.decorators(primary)),
        ...parameters.flatMap((one) => [
            ...lower.decorators(one),
            declaration(one, ofType('identifier')(one), after(':')(one), after('=')(one), lower),
        ]),
        ...fromSpecifiers(node, lower),
    ]));
    addType(lower, {
        node,
        name: declaredNameOf(node, lower),
        supertypes: kotlin_declarations_supertypes(node),
        body: ofType('class_body', 'enum_class_body')(node),
        first,
    });
    return [];
}
function declaredNameOf(node, lower) {
    return nameOf(field(node, 'name'), lower) ?? '';
}
/** What stands in a companion is known by the name of the class around it. */
function companion(node, lower) {
    const name = declaredNameOf(node, lower);
    const types = kotlin_declarations_supertypes(node);
    if (name !== '' || types.length > 0)
        addType(lower, { node, name, supertypes: types, body: null });
    return [
        ...lower.decorators(node),
        ...fromSpecifiers(node, lower),
        ...lower.body(ofType('class_body')(node)),
    ];
}
/** `object : T(…) { … }` makes something whose methods belong to `T`. */
function objectLiteral(node, lower) {
    const [type, ...more] = kotlin_declarations_supertypes(node);
    const at = lower.at(node);
    const owner = type === undefined ? '' : lastSegment(lower.type(type) ?? '');
    const [made, ...others] = fromSpecifiers(node, lower).flatMap((one) => one.kind === 'expression' ? [one.expression] : []);
    addType(lower, {
        node,
        name: '',
        supertypes: type === undefined ? [] : [type, ...more],
        body: ofType('class_body')(node),
        owner,
    });
    const list = made?.kind === 'call' ? made.arguments : [];
    const rest = made === undefined || made.kind === 'call' ? others : [made, ...others];
    return {
        kind: 'call',
        callee: { kind: 'name', name: owner, at },
        arguments: [...list, ...rest.map((value) => ({ name: null, value }))],
        makes: true,
        at,
    };
}
/** A constant of an enum is made of its arguments, and may have methods of its own. */
function enumEntry(node, lower) {
    const at = lower.at(node);
    const owner = lower.owner ?? '';
    const value = {
        kind: 'call',
        callee: { kind: 'name', name: owner, at },
        arguments: lower.arguments(ofType('value_arguments')(node)),
        makes: true,
        at,
    };
    const body = ofType('class_body')(node);
    if (body !== null)
        addType(lower, { node, name: '', supertypes: [], body, owner });
    const target = lower.required(ofType('identifier')(node), node);
    return [
        ...lower.decorators(node),
        kotlin_statements_statement({ kind: 'assign', target, operator: '=', value, declares: true, type: owner, at }),
    ];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/kotlin-strings.js
/** `"$name"`: to the grammar it is text, other than `"${name}"`. */
function namesInStrings(root, text) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'string_literal')
            node.children = withNames(node, text);
        open.push(...node.children);
    }
}
function withNames({ start, end, children }, text) {
    const values = children.filter(({ type }) => type === 'interpolation');
    let from = start;
    return [...values, null].flatMap((value) => {
        const found = namesIn(from, value?.start ?? end, text);
        from = value?.end ?? end;
        return value === null ? found : [...found, value];
    });
}
function namesIn(from, to, text) {
    const found = text.slice(from, to).matchAll(/\\[\s\S]|\$([\p{L}_][\p{L}\p{N}_]*)/gu);
    return [...found].flatMap(({ index, 0: whole, 1: name }) => {
        if (name === undefined)
            return [];
        const start = from + index;
        const leaf = {
            type: 'identifier',
            named: true,
            field: null,
            start: start + 1,
            end: start + whole.length,
            children: [],
        };
        return [{ ...leaf, type: 'interpolation', start, children: [leaf] }];
    });
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/kotlin.js








const kotlin_type = after(':');
const kotlin = {
    name: 'kotlin',
    grammar: 'kotlin',
    files: ['.kt', '.kts'],
    comments: ['line_comment', 'block_comment', 'shebang'],
    strings: {
        string_literal: { values: ['interpolation'] },
        multiline_string_literal: { values: ['interpolation'], raw: true },
        character_literal: {},
    },
    blocks: ['source_file', 'block', 'class_body', 'enum_class_body', 'finally_block'],
    expressions: {
        identifier: kotlin_expressions_named,
        this_expression: nearWord,
        super_expression: nearWord,
        number_literal: number,
        float_literal: number,
        parenthesized_expression: inner,
        navigation_expression: member(nth(0), nth(-1)),
        callable_reference: kotlin_expressions_reference,
        index_expression: indexed,
        call_expression: kotlin_expressions_called,
        constructor_invocation: make(nth(0), ofType('value_arguments')),
        constructor_delegation_call: delegated,
        annotation: annotation,
        file_annotation: annotation,
        binary_expression: comparedOrCalled,
        range_expression: binary(nth(0), nth(1)),
        in_expression: binary(),
        is_expression: kotlin_expressions_tested,
        infix_expression: infix,
        as_expression: cast('left', 'right'),
        unary_expression: unaryOrStep,
        assignment: expression_forms_assign(),
        spread_expression: unary(),
        collection_literal: list,
        lambda_literal: lambdaLiteral,
        annotated_lambda: (node, lower) => lower.required(nth(-1)(node), node),
        anonymous_function: anonymousFunction,
        object_literal: objectLiteral,
        annotated_expression: kotlin_expressions_annotated,
        variable_declaration: kotlin_expressions_variable,
        multi_variable_declaration: list,
        type_test: typeTest,
        range_test: unary(),
        when_subject: subject,
    },
    statements: {
        package_header: nothing,
        import: kotlin_statements_imported,
        type_alias: nothing,
        // `break` and `continue` are names to the grammar.
        identifier: (node, lower) => {
            const expression = kotlin_expressions_named(node, lower);
            return expression.kind === 'unknown' ? [] : [{ kind: 'expression', expression, at: lower.at(node) }];
        },
        labeled_expression: labeled,
        if_expression: kotlin_statements_branched,
        when_expression: switchOf(ofType('when_subject'), (node) => node.children.filter((child) => child.type === 'when_entry'), whenEntry),
        for_statement: statement_forms_forEach(ofType('variable_declaration', 'multi_variable_declaration'), after('in'), after(')')),
        while_statement: loop('condition', after(')')),
        do_while_statement: loop('condition', after('do')),
        try_expression: tries({
            body: ofType('block'),
            handlers: ['catch_block'],
            name: ofType('identifier'),
            handlerBody: ofType('block'),
            last: ofType('finally_block'),
        }),
        return_expression: returns((node) => {
            const last = nth(-1)(node);
            return last?.field === 'label' ? null : last;
        }),
        throw_expression: statement_forms_throws(),
        property_declaration: kotlin_declarations_property,
        function_declaration: kotlin_declarations_declaredFunction,
        secondary_constructor: constructorOf,
        anonymous_initializer: block(nth(0)),
        class_declaration: declaredClass,
        object_declaration: typeOf('name', kotlin_declarations_supertypes, ofType('class_body')),
        companion_object: companion,
        enum_entry: enumEntry,
    },
    parameters: {
        parameter: { name: ofType('identifier'), type: kotlin_type, value: after('=') },
        class_parameter: { name: ofType('identifier'), type: kotlin_type, value: after('=') },
        variable_declaration: { name: ofType('identifier'), type: kotlin_type },
        multi_variable_declaration: { name: nodes_self },
        identifier: { name: nodes_self },
    },
    arguments: {
        value_argument: { name: (node) => (hasToken(node, '=') ? nth(0)(node) : null), value: nth(-1) },
    },
    decorators: ['annotation'],
    tidy: namesInStrings,
};

;// CONCATENATED MODULE: ./build/context/syntax/strings.js


/** A string as a literal, or as a template where values are put in. */
function stringExpression(node, lower) {
    const form = lower.tables.strings.get(node.type) ?? {};
    const { opening, pieces } = piecesOf(node, lower.text, form);
    const textOf = (piece) => unescaped(lower.written(piece), opening, form);
    const at = lower.at(node);
    if (!pieces.some((piece) => piece.value !== null)) {
        return { kind: 'literal', value: pieces.map(textOf).join(''), at };
    }
    const parts = pieces.map((piece) => {
        if (piece.value !== null)
            return putIn(piece.value, lower);
        return { kind: 'literal', value: textOf(piece), at: lower.at(piece) };
    });
    return { kind: 'template', parts, at };
}
/** A value put into a string: the expression inside its brackets. */
function putIn(node, lower) {
    if (lower.isExpression(node))
        return lower.expression(node);
    const [block, more] = namedChildren(node);
    if (block && !more && lower.tables.blocks.has(block.type))
        return lower.expression(block);
    const { parts, body } = lower.inside(node);
    lower.before(body);
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'unknown', parts, at: lower.at(node) };
}
/** String literals with their quotes; where values are put in, the parts that are text. Also where nothing else counts. */
function stringsIn(root, lower) {
    const found = [];
    const visit = (node) => {
        const form = lower.tables.strings.get(node.type);
        if (form !== undefined) {
            const { pieces } = piecesOf(node, lower.text, form);
            if (!pieces.some((piece) => piece.value !== null)) {
                if (node.end > node.start)
                    found.push(lower.at(node));
                return;
            }
            for (const piece of pieces) {
                if (piece.value === null)
                    found.push(lower.at(piece));
                else
                    visit(piece.value);
            }
            return;
        }
        for (const child of node.children)
            visit(child);
    };
    visit(root);
    return found;
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/php-expressions.js





/** `static` is the class that a method is called on; which, nobody can tell from the code. */
function relative(node, lower) {
    const written = lower.written(node);
    return { kind: 'name', name: written === 'static' ? 'self' : written, at: lower.at(node) };
}
/** `\A\B`, `namespace\A`: members. */
function php_expressions_qualified(node, lower) {
    const at = lower.at(node);
    const [first = '', ...rest] = lower
        .written(node)
        .replace(/^(?:namespace\s*)?\\/, '')
        .split('\\')
        .map((part) => part.trim());
    return rest.reduce((object, name) => ({ kind: 'member', object, name, at }), {
        kind: 'name',
        name: first,
        at,
    });
}
function logical(node, lower) {
    return { kind: 'literal', value: /^true$/i.test(lower.written(node)), at: lower.at(node) };
}
/** The text of a heredoc begins on the line after its head. */
function heredoc(node, lower) {
    const at = lower.at(node);
    const body = field(node, 'value');
    if (body === null)
        return { kind: 'literal', value: '', at };
    const start = Math.min(body.end, body.start + (lower.text[body.start] === '\r' ? 2 : 1));
    return { ...stringExpression({ ...body, start }, lower), at };
}
/** `` `ls` `` is what `shell_exec` does. */
function shell(node, lower) {
    const value = stringExpression({ ...node, type: 'encapsed_string' }, lower);
    return callOf('shell_exec', [value], node, lower);
}
function memberAccess(node, lower) {
    return php_expressions_memberOf(field(node, 'object'), field(node, 'name'), node, lower);
}
/** `A::$b`: a member `b`, as where it is declared. */
function php_expressions_property(node, lower) {
    return php_expressions_memberOf(field(node, 'scope'), field(node, 'name'), node, lower, true);
}
function constantOf(node, lower) {
    return php_expressions_memberOf(nth(0)(node), nth(1)(node), node, lower);
}
/** `object->name`; a name that is only known when it runs is a key. */
function php_expressions_memberOf(object, called, node, lower, isStatic = false) {
    const of = lower.required(object, node);
    const at = lower.at(object ?? node, called ?? node);
    if (called === null)
        return { kind: 'unknown', parts: [of], at };
    if (called.type === 'name')
        return { kind: 'member', object: of, name: lower.written(called), at };
    if (isStatic && called.type === 'variable_name')
        return { kind: 'member', object: of, name: lower.written(called).slice(1), at };
    return { kind: 'index', object: of, index: lower.expression(called), at };
}
function memberCall(node, lower) {
    return callTo(memberAccess(node, lower), node, lower);
}
function scopedCall(node, lower) {
    return callTo(php_expressions_memberOf(field(node, 'scope'), field(node, 'name'), node, lower), node, lower);
}
function callTo(callee, node, lower) {
    const list = lower.arguments(field(node, 'arguments'));
    return { kind: 'call', callee, arguments: list, makes: false, at: lower.at(node) };
}
/** `f(…)`; `define('A', …)` declares `A`; a `list(…)` in another one looks like a call. */
function php_expressions_called(node, lower) {
    const made = callTo(lower.required(field(node, 'function'), node), node, lower);
    if (made.kind !== 'call' || made.callee.kind !== 'name')
        return made;
    const values = made.arguments.map(({ value }) => value);
    if (made.callee.name === 'list')
        return { kind: 'collection', entries: values.map((value) => ({ key: null, value })), at: made.at };
    if (made.callee.name !== 'define')
        return made;
    const [first, second] = values;
    if (first?.kind !== 'literal' || typeof first.value !== 'string' || second === undefined)
        return made;
    const target = { kind: 'name', name: first.value, at: first.at };
    return { kind: 'assign', target, operator: '=', value: second, declares: true, type: null, at: made.at };
}
/** Words of the language that are used like functions. */
function word(name) {
    return (node, lower) => callOf(name, lower.expressions(namedChildren(node)), node, lower);
}
function callOf(name, values, node, lower) {
    const at = lower.at(node);
    const callee = { kind: 'name', name, at };
    const list = values.map((value) => ({ name: null, value }));
    return { kind: 'call', callee, arguments: list, makes: false, at };
}
/** `include 'a.php'` runs a file, and makes all of it known. */
function php_expressions_included(name) {
    const plain = word(name);
    return (node, lower) => {
        const made = plain(node, lower);
        const value = made.kind === 'call' ? made.arguments[0]?.value : undefined;
        const module = value === undefined ? null : pathOf(value);
        if (module !== null)
            lower.imports.push({ at: lower.at(node), module, names: [{ imported: '*', local: '*' }] });
        return made;
    };
}
/** The end of a path, of which the beginning is a constant or this file's folder. */
function pathOf(value) {
    if (value.kind === 'literal')
        return String(value.value);
    if (value.kind !== 'binary' || value.operator !== '.' || value.right.kind !== 'literal')
        return null;
    const path = String(value.right.value);
    const here = value.left.kind === 'name' ? value.left.name === '__DIR__' : value.left.kind === 'call';
    return here ? `.${path}` : path.replace(/^\//, '');
}
/** `new T(…)`, also of a class without a name. */
function php_expressions_creation(node, lower) {
    const at = lower.at(node);
    const type = nth(0)(node);
    const body = type?.type === 'anonymous_class' ? type : null;
    const list = lower.arguments(ofType('arguments')(body ?? node));
    if (body === null) {
        const callee = lower.required(type, node);
        return { kind: 'call', callee, arguments: list, makes: true, at };
    }
    const bases = namedChildren(body)
        .filter((child) => child.type === 'base_clause' || child.type === 'class_interface_clause')
        .flatMap(namedChildren);
    const [base] = bases;
    const owner = base === undefined ? '' : lastSegment(lower.written(base));
    addType(lower, { node, name: '', supertypes: bases, body: field(body, 'body'), owner });
    const callee = base === undefined ? { kind: 'unknown', parts: [], at } : php_expressions_qualified(base, lower);
    return { kind: 'call', callee, arguments: list, makes: true, at };
}
/** `array('a' => 1, 2)`, `['a' => 1]`, also where it is taken apart. */
function collection(node, lower) {
    const entries = namedChildren(node).flatMap((child) => child.type === 'array_element_initializer' ? entriesOf(child, lower) : []);
    return {
        kind: 'collection',
        entries: entries.length > 0 ? entries : entriesOf(node, lower),
        at: lower.at(node),
    };
}
/** Values, of which those after an arrow have the key before it. */
function entriesOf(node, lower) {
    const entries = [];
    let keyed = false;
    for (const child of node.children) {
        if (child.type === '=>')
            keyed = true;
        if (!child.named)
            continue;
        const value = lower.expression(child);
        const key = keyed ? entries.pop() : undefined;
        entries.push({ key: key?.value ?? null, value });
        keyed = false;
    }
    return entries;
}
/** `${a}` in a text is `$a`; `$$a` is whatever `$a` says. */
function dynamicName(node, lower) {
    const named = nth(0)(node);
    if (named?.type !== 'name')
        return lower.unknown(node);
    return { kind: 'name', name: `$${lower.written(named)}`, at: lower.at(node) };
}
/** `a[b]`; `a[]` is a place of its own each time; `$a[b]` in a text has no quotes around its key. */
function php_expressions_subscript(node, lower) {
    const [object, key] = namedChildren(node);
    const at = lower.at(node);
    const of = lower.required(object ?? null, node);
    const bare = key?.type === 'name' && /\p{Ll}/u.test(lower.written(key));
    if (key === undefined)
        return { kind: 'index', object: of, index: { kind: 'unknown', parts: [], at }, at };
    const index = bare
        ? { kind: 'literal', value: lower.written(key), at: lower.at(key) }
        : lower.expression(key);
    return { kind: 'index', object: of, index, at };
}
/** `a ? b : c`; in `a ?: c` the test is the value. */
function php_expressions_conditional(node, lower) {
    const test = lower.required(field(node, 'condition'), node);
    const body = field(node, 'body');
    return {
        kind: 'conditional',
        test,
        then: body === null ? test : lower.maybe(body, node),
        otherwise: lower.maybe(field(node, 'alternative'), node),
        at: lower.at(node),
    };
}
/** The name of a property without its sign, as it is written where it is used. */
function propertyName(node, lower) {
    const name = (nameOf(node, lower) ?? '').replace(/^\$/, '');
    return { kind: 'name', name, at: lower.at(node) };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/php-declarations.js




const plainMethod = functionOf('name', 'parameters', 'body');
/** What a class extends and implements, and the traits in it. */
function php_declarations_supertypes(node) {
    const clauses = ['base_clause', 'class_interface_clause', 'use_declaration'];
    return [...namedChildren(node), ...namedChildren(field(node, 'body') ?? node)]
        .filter((child) => clauses.includes(child.type))
        .flatMap(namedChildren)
        .filter(({ type }) => type === 'name' || type === 'qualified_name');
}
/** `const A = 1, B = 2`. */
function php_declarations_constants(node, lower) {
    return namedChildren(node)
        .filter((child) => child.type === 'const_element')
        .map((one) => declaration(one, nth(0)(one), field(node, 'type'), nth(1)(one), lower));
}
/** `public T $a = 1, $b`: the code calls them `a` and `b`. */
function properties(node, lower) {
    const type = field(node, 'type');
    return [
        ...lower.decorators(node),
        ...namedChildren(node)
            .filter((child) => child.type === 'property_element')
            .map((one) => php_declarations_declared(one, field(one, 'name') ?? one, type, lower.optional(field(one, 'default_value')), lower)),
    ];
}
function php_declarations_declared(node, named, type, value, lower) {
    const at = lower.at(node);
    const target = propertyName(named, lower);
    return {
        kind: 'expression',
        expression: { kind: 'assign', target, operator: '=', value, declares: true, type: lower.type(type), at },
        at,
    };
}
/** `static $a = 1` in a function: what it is unless an earlier call gave it something else. */
function staticVariable(node, lower) {
    const at = lower.at(node);
    const expression = {
        kind: 'assign',
        target: lower.required(field(node, 'name'), node),
        operator: '??=',
        value: lower.optional(field(node, 'value')),
        declares: true,
        type: null,
        at,
    };
    return [{ kind: 'expression', expression, at }];
}
function enumCase(node, lower) {
    return [declaration(node, field(node, 'name'), null, field(node, 'value'), lower)];
}
/** A method; parameters that say who may see them are properties too. */
function php_declarations_method(node, lower) {
    const id = lower.functions.length;
    const made = plainMethod(node, lower);
    const promoted = namedChildren(field(node, 'parameters') ?? node).filter((child) => child.type === 'property_promotion_parameter');
    const names = promoted.flatMap((one) => field(one, 'name') ?? []);
    const body = lower.functions[id]?.body ?? [];
    const first = body.findIndex((one) => !isDefault(one));
    body.splice(first === -1 ? body.length : first, 0, ...names.map((named) => kept(named, lower)));
    return [
        ...promoted.map((one) => php_declarations_declared(one, field(one, 'name') ?? one, field(one, 'type'), null, lower)),
        ...made,
    ];
}
function isDefault({ kind, ...one }) {
    if (kind !== 'expression' || !('expression' in one))
        return false;
    return one.expression.kind === 'assign' && one.expression.operator === '??=' && !one.expression.declares;
}
function kept(named, lower) {
    const at = lower.at(named);
    const property = propertyName(named, lower);
    const object = { kind: 'name', name: '$this', at };
    const name = property.kind === 'name' ? property.name : '';
    const target = { kind: 'member', object, name, at };
    const value = lower.expression(named);
    return {
        kind: 'expression',
        expression: { kind: 'assign', target, operator: '=', value, declares: false, type: null, at },
        at,
    };
}
/** `use A\B as C, D;`, `use function A\f;`, `use A\{B, C as D};`. */
function php_declarations_imported(node, lower) {
    const group = field(node, 'body');
    const prefix = group === null ? '' : php_declarations_pathOf(ofType('namespace_name')(node), lower);
    const at = lower.at(node);
    for (const one of namedChildren(group ?? node)) {
        if (one.type !== 'namespace_use_clause')
            continue;
        const alias = field(one, 'alias');
        const path = php_declarations_pathOf(namedChildren(one).find((child) => child !== alias) ?? null, lower);
        const whole = prefix === '' ? path : `${prefix}\\${path}`;
        const last = lastSegment(whole);
        const local = alias === null ? last : lower.written(alias);
        const isType = field(node, 'type') === null && field(one, 'type') === null;
        const made = isType
            ? { at, module: whole, names: [{ imported: null, local }] }
            : {
                at,
                module: whole.slice(0, Math.max(0, whole.length - last.length - 1)),
                names: [{ imported: last, local }],
            };
        lower.imports.push(made);
    }
    return [];
}
function php_declarations_pathOf(node, lower) {
    return node === null ? '' : lower.written(node).replaceAll(/\s+/g, '').replace(/^\\/, '');
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/php-statements.js



const plainCounting = statement_forms_countingLoop('initialize');
/** Text around the code is what it prints. */
function html(node, lower) {
    const at = lower.at(node);
    return [done(callOf('echo', [{ kind: 'literal', value: lower.written(node), at }], node, lower))];
}
/** `echo a, b`. */
function echoed(node, lower) {
    const given = nth(0)(node);
    const all = given?.type === 'sequence_expression' ? namedChildren(given) : namedChildren(node);
    return [done(callOf('echo', lower.expressions(all), node, lower))];
}
function exits(node, lower) {
    const value = callOf('exit', lower.expressions(namedChildren(node)), node, lower);
    return [{ kind: 'throw', value, at: lower.at(node) }];
}
/** What stands after `<?=` is printed; `die` and `exit` leave, also in `… or die()`. */
function php_statements_expression(node, lower) {
    const printed = /<\?=\s*$/.test(lower.text.slice(Math.max(0, node.start - 100), node.start));
    return expressionStatement(node, lower).map((made) => {
        if (made.kind !== 'expression')
            return made;
        if (printed)
            return done(callOf('echo', [made.expression], node, lower));
        const { expression: value, at } = made;
        if (leaves(value))
            return { kind: 'throw', value, at };
        if (value.kind !== 'binary' || !/^(?:or|and|\|\||&&)$/i.test(value.operator) || !leaves(value.right))
            return made;
        const { left, right } = value;
        const test = /^(?:and|&&)$/i.test(value.operator)
            ? left
            : { kind: 'unary', operator: '!', operand: left, at: left.at };
        return { kind: 'if', test, then: [{ kind: 'throw', value: right, at: right.at }], otherwise: [], at };
    });
}
function leaves(value) {
    return value.kind === 'call' && value.callee.kind === 'name' && /^(?:die|exit)$/i.test(value.callee.name);
}
/** Text before `endif` and the like stands beside the body that it belongs to. */
function withText(rule) {
    return (node, lower) => rule({ ...node, children: node.children.reduce(addText, []) }, lower);
}
function addText(before, child) {
    const last = before.at(-1);
    const belongs = child.type === 'text_interpolation' && last !== undefined && last.field !== 'condition';
    return belongs ? [...before.slice(0, -1), ending(last, child)] : [...before, child];
}
function ending(body, text) {
    const last = body.children.at(-1);
    const deeper = last !== undefined && last.field === 'body';
    const children = deeper ? [...body.children.slice(0, -1), ending(last, text)] : [...body.children, text];
    return { ...body, children };
}
function done(expression) {
    return { kind: 'expression', expression, at: expression.at };
}
/** `for (…): …; endfor` has many bodies. */
function php_statements_counting(node, lower) {
    const bodies = fields(node, 'body');
    const [first] = bodies;
    const last = bodies.at(-1);
    if (first === undefined || last === undefined || first === last)
        return plainCounting(node, lower);
    const all = { ...first, type: 'colon_block', end: last.end, children: bodies };
    const rest = node.children.filter((child) => child.field !== 'body');
    return plainCounting({ ...node, children: [...rest, all] }, lower);
}
/** `foreach ($a as $k => &$v)`. */
function iterated(node, lower) {
    const [items, item] = namedChildren(node).filter((child) => child.field !== 'body');
    const given = item === undefined ? [] : [item];
    const binds = item?.type === 'pair' ? namedChildren(item) : given;
    return [
        {
            kind: 'loop',
            binds: lower.expressions(binds),
            head: [lower.required(items ?? null, node)],
            body: lower.body(field(node, 'body')),
            at: lower.at(node),
        },
    ];
}
function php_statements_switchCase(node, lower) {
    const value = field(node, 'value');
    const body = namedChildren(node).filter((child) => child !== value);
    return {
        tests: value === null ? [] : [lower.expression(value)],
        body: body.flatMap((child) => lower.statements(child)),
        falls: true,
        at: lower.at(node),
    };
}
function matchCase(node, lower) {
    const list = field(node, 'conditional_expressions');
    const value = field(node, 'return_expression');
    return {
        tests: list === null ? [] : lower.expressions(namedChildren(list)),
        body: lower.body(value),
        falls: false,
        at: lower.at(node),
    };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/php.js







const php_condition = 'condition';
const php_text = {
    values: [
        'variable_name',
        'dynamic_variable_name',
        'subscript_expression',
        'member_access_expression',
        'nullsafe_member_access_expression',
        'member_call_expression',
        'nullsafe_member_call_expression',
        'scoped_call_expression',
        'scoped_property_access_expression',
        'function_call_expression',
    ],
    silent: ['{', '}'],
    escapable: '\\$"',
    // A backslash before these is one.
    escapes: { only: false, letters: { a: '\\a', b: '\\b', '\n': '\\\n' } },
};
const php = {
    name: 'php',
    grammar: 'php',
    files: ['.php', '.phtml', '.inc'],
    interpreters: ['php'],
    comments: ['comment'],
    words: ['variable_name'],
    strings: {
        string: { escapes: { only: true, letters: { '\\': '\\', "'": "'" } } },
        encapsed_string: php_text,
        heredoc_body: { ...php_text, bare: true },
        nowdoc_body: { bare: true, raw: true },
    },
    blocks: [
        'program',
        'compound_statement',
        'colon_block',
        'declaration_list',
        'enum_declaration_list',
        'else_clause',
    ],
    expressions: {
        name: expression_forms_name,
        variable_name: expression_forms_name,
        dynamic_variable_name: dynamicName,
        relative_scope: relative,
        qualified_name: php_expressions_qualified,
        relative_name: php_expressions_qualified,
        named_type: php_expressions_qualified,
        integer: number,
        float: number,
        boolean: logical,
        null: constant(null),
        heredoc: heredoc,
        nowdoc: heredoc,
        shell_command_expression: shell,
        parenthesized_expression: inner,
        member_access_expression: memberAccess,
        nullsafe_member_access_expression: memberAccess,
        scoped_property_access_expression: php_expressions_property,
        class_constant_access_expression: constantOf,
        subscript_expression: php_expressions_subscript,
        function_call_expression: php_expressions_called,
        member_call_expression: memberCall,
        nullsafe_member_call_expression: memberCall,
        scoped_call_expression: scopedCall,
        object_creation_expression: php_expressions_creation,
        attribute: call(nth(0), 'parameters'),
        array_creation_expression: collection,
        list_literal: collection,
        variadic_unpacking: unary(),
        by_ref: inner,
        binary_expression: binary(),
        unary_op_expression: unary('argument'),
        error_suppression_expression: cast(),
        clone_expression: cast(),
        cast_expression: cast('value', 'type'),
        conditional_expression: php_expressions_conditional,
        assignment_expression: expression_forms_assign(),
        reference_assignment_expression: expression_forms_assign(),
        augmented_assignment_expression: expression_forms_assign(),
        update_expression: step('argument'),
        anonymous_function: lambda('parameters', 'body'),
        arrow_function: lambda('parameters', 'body'),
        print_intrinsic: word('print'),
        include_expression: php_expressions_included('include'),
        include_once_expression: php_expressions_included('include_once'),
        require_expression: php_expressions_included('require'),
        require_once_expression: php_expressions_included('require_once'),
        yield_expression: unary(),
    },
    statements: {
        php_tag: nothing,
        php_end_tag: nothing,
        text: html,
        text_interpolation: inlined,
        namespace_definition: (node, lower) => lower.body(field(node, 'body')),
        namespace_use_declaration: php_declarations_imported,
        expression_statement: php_statements_expression,
        echo_statement: echoed,
        exit_statement: exits,
        unset_statement: (node, lower) => [
            { kind: 'expression', expression: word('unset')(node, lower), at: lower.at(node) },
        ],
        sequence_expression: inlined,
        const_declaration: php_declarations_constants,
        property_declaration: properties,
        static_variable_declaration: staticVariable,
        function_static_declaration: inlined,
        global_declaration: nothing,
        declare_statement: inlined,
        declare_directive: nothing,
        if_statement: withText(statement_forms_branch(php_condition, 'body')),
        while_statement: withText(loop()),
        do_statement: loop(),
        for_statement: withText(php_statements_counting),
        foreach_statement: withText(iterated),
        switch_statement: switchOf(php_condition, (node) => namedChildren(field(node, 'body') ?? node), php_statements_switchCase),
        match_expression: switchOf(php_condition, (node) => namedChildren(field(node, 'body') ?? node), matchCase),
        try_statement: tries({
            body: 'body',
            handlers: ['catch_clause'],
            name: 'name',
            handlerBody: 'body',
            last: (node) => {
                const clause = ofType('finally_clause')(node);
                return clause && field(clause, 'body');
            },
        }),
        return_statement: returns(),
        throw_expression: statement_forms_throws(),
        break_statement: jump('break'),
        continue_statement: jump('continue'),
        goto_statement: jump('goto'),
        named_label_statement: nothing,
        empty_statement: nothing,
        function_definition: functionOf('name', 'parameters', 'body'),
        method_declaration: php_declarations_method,
        class_declaration: typeOf('name', php_declarations_supertypes, 'body'),
        interface_declaration: typeOf('name', php_declarations_supertypes, 'body'),
        trait_declaration: typeOf('name', php_declarations_supertypes, 'body'),
        enum_declaration: typeOf('name', php_declarations_supertypes, 'body'),
        enum_case: enumCase,
        use_declaration: nothing,
    },
    parameters: {
        simple_parameter: { name: 'name', type: 'type', value: 'default_value' },
        property_promotion_parameter: { name: 'name', type: 'type', value: 'default_value' },
        variadic_parameter: { name: 'name', type: 'type' },
    },
    arguments: {
        argument: { name: 'name', value: nth(-1) },
    },
    decorators: ['attribute_list'],
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/python-declarations.js



/** `*args: T` is a parameter of that name. */
function typedName(node) {
    const named = nth(0)(node);
    return named?.type.endsWith('splat_pattern') ? nth(0)(named) : named;
}
/** A class, with what decorates it. */
function classType(node, from, first, lower) {
    const bases = namedChildren(field(node, 'superclasses') ?? node);
    addType(lower, {
        node,
        name: nameOf(field(node, 'name'), lower) ?? '',
        supertypes: field(node, 'superclasses') === null ? [] : bases.filter((one) => one.type !== 'keyword_argument'),
        body: field(node, 'body'),
        first,
        from,
    });
    return [];
}
/** `@x` above a function or a class. */
function python_declarations_decorated(node, lower) {
    const definition = field(node, 'definition');
    const decorators = namedChildren(node).filter((child) => child.type === 'decorator');
    const at = lower.at(decorators[0] ?? node, decorators.at(-1) ?? node);
    const first = [
        { kind: 'expression', expression: { kind: 'unknown', parts: lower.expressions(decorators), at }, at },
    ];
    if (definition === null)
        return first;
    if (definition.type === 'class_definition')
        return classType(definition, node, first, lower);
    const id = lower.define({
        node: definition,
        name: nameOf(field(definition, 'name'), lower),
        parameters: field(definition, 'parameters'),
        body: field(definition, 'body'),
        from: node,
    });
    const all = lower.at(node);
    return [...first, { kind: 'expression', expression: { kind: 'function', id, at: all }, at: all }];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/python-expressions.js


/** `a.b.c` where only names may stand. */
function dotted(node, lower) {
    const [first, ...rest] = namedChildren(node);
    if (first === undefined)
        return lower.unknown(node);
    return rest.reduce((object, part) => ({ kind: 'member', object, name: lower.written(part), at: lower.at(first, part) }), lower.expression(first));
}
/** `a[b]`; of several keys they are a list. */
function python_expressions_subscript(node, lower) {
    const at = lower.at(node);
    const object = lower.required(field(node, 'value'), node);
    const keys = lower.expressions(fields(node, 'subscript'));
    const [only] = keys;
    if (keys.length === 1 && only)
        return { kind: 'index', object, index: only, at };
    const entries = keys.map((value) => ({ key: null, value }));
    return { kind: 'index', object, index: { kind: 'collection', entries, at }, at };
}
/** `a < b`; a chain of them is more than its parts. */
function comparison(node, lower) {
    const operators = node.children.filter((child) => child.field === 'operators');
    const operands = namedChildren(node).filter((child) => child.field !== 'operators');
    const [left, right, more] = operands;
    const [operator] = operators;
    if (left === undefined || right === undefined || operator === undefined || more !== undefined) {
        return { kind: 'unknown', parts: lower.expressions(operands), at: lower.at(node) };
    }
    return {
        kind: 'binary',
        operator: lower.written(operator).replaceAll(/\s+/g, ' '),
        left: lower.expression(left),
        right: lower.expression(right),
        at: lower.at(node),
    };
}
/** `a = b`, `a: T = b`, `a: T`, `a += b`. */
function python_expressions_assignment(node, lower) {
    const type = field(node, 'type');
    const right = field(node, 'right');
    const value = right === null ? null : lower.expression(right);
    const target = lower.required(field(node, 'left'), node);
    nameFunction(value, target, lower);
    const operator = node.type === 'augmented_assignment' ? operatorOf(node, lower) : '=';
    return {
        kind: 'assign',
        target,
        operator,
        value,
        declares: type !== null,
        type: lower.type(type),
        at: lower.at(node),
    };
}
/** `(a := b)`. */
function python_expressions_named(node, lower) {
    return {
        kind: 'assign',
        target: lower.required(field(node, 'name'), node),
        operator: '=',
        value: lower.required(field(node, 'value'), node),
        declares: false,
        type: null,
        at: lower.at(node),
    };
}
function dictionary(node, lower) {
    const entries = namedChildren(node).map((child) => {
        if (child.type !== 'pair')
            return { key: null, value: lower.expression(child) };
        return { key: lower.optional(field(child, 'key')), value: lower.required(field(child, 'value'), child) };
    });
    return { kind: 'collection', entries, at: lower.at(node) };
}
/** `[f(a) for a in b if c]`: what it goes through first, then conditions and what it makes. */
function comprehension(node, lower) {
    const [body, ...clauses] = namedChildren(node);
    const parts = [...clauses, ...(body === undefined ? [] : [body])].flatMap((child) => {
        if (child.type !== 'for_in_clause')
            return lower.isExpression(child) ? [lower.expression(child)] : lower.inside(child).parts;
        const at = lower.at(child);
        const value = { kind: 'unknown', parts: lower.expressions(fields(child, 'right')), at };
        const target = lower.required(field(child, 'left'), child);
        return [{ kind: 'assign', target, operator: '=', value, declares: true, type: null, at }];
    });
    return { kind: 'unknown', parts, at: lower.at(node) };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/python-imports.js

/** `import a.b, c as d`. */
function python_imports_imported(node, lower) {
    for (const one of fields(node, 'name')) {
        const module = moduleName(field(one, 'name') ?? one, lower);
        const alias = field(one, 'alias');
        const local = alias === null ? module : lower.written(alias);
        lower.imports.push({ at: lower.at(node), module, names: [{ imported: null, local }] });
    }
    return [];
}
/** `from a.b import c as d, e`, `from . import f`, `from a import *`. */
function importedFrom(node, lower) {
    const from = field(node, 'module_name');
    if (from === null)
        return [];
    const names = fields(node, 'name').map((one) => {
        const name = moduleName(field(one, 'name') ?? one, lower);
        const alias = field(one, 'alias');
        return { imported: name, local: alias === null ? name : lower.written(alias) };
    });
    if (ofType('wildcard_import')(node) !== null)
        names.push({ imported: '*', local: '*' });
    lower.imports.push({ at: lower.at(node), module: moduleName(from, lower), names });
    return [];
}
function moduleName(node, lower) {
    return lower.written(node).replaceAll(/\s+/g, '');
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/python-statements.js

/** A loop, and what follows where nothing broke out of it. */
function orElse(rule) {
    return (node, lower) => {
        const made = rule(node, lower);
        const otherwise = field(node, 'alternative');
        if (otherwise === null)
            return made;
        const at = lower.at(otherwise);
        const test = { kind: 'unknown', parts: [], at };
        return [...made, { kind: 'if', test, then: lower.body(otherwise), otherwise: [], at }];
    };
}
/** `except T as name`. */
function python_statements_caughtName(node) {
    const pattern = ofType('as_pattern')(node);
    const alias = pattern && field(pattern, 'alias');
    return alias && nth(0)(alias);
}
/** `with a as b, c:` assigns before its body. */
function withItems(node, lower) {
    const clause = ofType('with_clause')(node);
    const items = clause === null ? [] : namedChildren(clause).map((item) => withItem(item, lower));
    return [{ kind: 'block', body: [...items, ...lower.body(field(node, 'body'))], at: lower.at(node) }];
}
function withItem(item, lower) {
    const at = lower.at(item);
    const given = field(item, 'value');
    const alias = given?.type === 'as_pattern' ? field(given, 'alias') : null;
    if (given === null || alias === null)
        return { kind: 'expression', expression: lower.required(given, item), at };
    const value = lower.required(nth(0)(given), given);
    const target = lower.required(nth(0)(alias), alias);
    return {
        kind: 'expression',
        expression: { kind: 'assign', target, operator: '=', value, declares: false, type: null, at },
        at,
    };
}
/** `raise x from y`. */
function raised(node, lower) {
    const parts = lower.expressions(namedChildren(node));
    const at = lower.at(node);
    const [first] = parts;
    if (parts.length > 1)
        return [{ kind: 'throw', value: { kind: 'unknown', parts, at }, at }];
    return [{ kind: 'throw', value: first ?? null, at }];
}
/** `case a | b if c:`; `case _:` is the default. */
function python_statements_matchCase(node, lower) {
    const patterns = namedChildren(node).filter((child) => child.type === 'case_pattern' && namedChildren(child).length > 0);
    const guard = field(node, 'guard');
    return {
        tests: [...lower.expressions(patterns), ...(guard === null ? [] : lower.inside(guard).parts)],
        body: fields(node, 'consequence').flatMap((child) => lower.body(child)),
        falls: false,
        at: lower.at(node),
    };
}
/** `print x` and `exec x` of old. */
function python_statements_word(name) {
    return (node, lower) => {
        const at = lower.at(node);
        const callee = { kind: 'name', name, at };
        const list = lower.inside(node).parts.map((value) => ({ name: null, value }));
        return [
            { kind: 'expression', expression: { kind: 'call', callee, arguments: list, makes: false, at }, at },
        ];
    };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/python.js








const python_tried = tries({
    body: 'body',
    handlers: ['except_clause', 'except_group_clause'],
    name: python_statements_caughtName,
    handlerBody: ofType('block'),
    last: ofType('finally_clause'),
});
const python = {
    name: 'python',
    grammar: 'python',
    files: ['.py', '.pyi', '.pyw'],
    interpreters: ['python'],
    comments: ['comment'],
    strings: {
        string: {
            values: ['interpolation'],
            raw: (opening) => /r/i.test(opening),
            content: (content, opening) => /f/i.test(opening) ? content.replaceAll(/\{\{|\}\}/g, (two) => two.charAt(0)) : content,
            escapable: '\\\'"',
        },
    },
    blocks: ['module', 'block', 'else_clause', 'finally_clause'],
    expressions: {
        identifier: expression_forms_name,
        dotted_name: dotted,
        integer: number,
        float: number,
        true: constant(true),
        false: constant(false),
        none: constant(null),
        concatenated_string: concatenated,
        parenthesized_expression: inner,
        attribute: member('object', 'attribute'),
        subscript: python_expressions_subscript,
        call: call('function', 'arguments'),
        binary_operator: binary(),
        boolean_operator: binary(),
        comparison_operator: comparison,
        not_operator: unary('argument'),
        unary_operator: unary('argument'),
        conditional_expression: conditional(nth(1), nth(0), nth(2)),
        named_expression: python_expressions_named,
        assignment: python_expressions_assignment,
        augmented_assignment: python_expressions_assignment,
        lambda: lambda('parameters', 'body'),
        list: list,
        set: list,
        tuple: list,
        expression_list: list,
        pattern_list: list,
        tuple_pattern: list,
        list_pattern: list,
        dictionary: dictionary,
        list_comprehension: comprehension,
        set_comprehension: comprehension,
        dictionary_comprehension: comprehension,
        generator_expression: comprehension,
        list_splat: unary(),
        dictionary_splat: unary(),
        list_splat_pattern: unary(),
        dictionary_splat_pattern: unary(),
        await: cast(),
        yield: unary(),
        decorator: inner,
        case_pattern: inner,
    },
    statements: {
        import_statement: python_imports_imported,
        import_from_statement: importedFrom,
        future_import_statement: nothing,
        expression_statement: expressionStatement,
        if_statement: statement_forms_branch(),
        for_statement: orElse(statement_forms_forEach('left', 'right')),
        while_statement: orElse(loop()),
        try_statement: (node, lower) => {
            const made = python_tried(node, lower);
            const [only] = made;
            // What follows where nothing was caught.
            if (only?.kind === 'try')
                only.body.push(...lower.body(ofType('else_clause')(node)));
            return made;
        },
        with_statement: withItems,
        match_statement: switchOf('subject', (node) => namedChildren(field(node, 'body') ?? node), python_statements_matchCase),
        return_statement: returns(),
        raise_statement: raised,
        break_statement: jump('break'),
        continue_statement: jump('continue'),
        pass_statement: nothing,
        global_statement: nothing,
        nonlocal_statement: nothing,
        type_alias_statement: nothing,
        print_statement: python_statements_word('print'),
        exec_statement: python_statements_word('exec'),
        function_definition: functionOf('name', 'parameters', 'body'),
        class_definition: (node, lower) => classType(node, node, [], lower),
        decorated_definition: python_declarations_decorated,
    },
    parameters: {
        identifier: { name: nodes_self },
        default_parameter: { name: 'name', value: 'value' },
        typed_parameter: { name: typedName, type: 'type' },
        typed_default_parameter: { name: 'name', type: 'type', value: 'value' },
        list_splat_pattern: { name: nth(0) },
        dictionary_splat_pattern: { name: nth(0) },
        tuple_pattern: { name: nodes_self },
    },
    arguments: {
        keyword_argument: { name: 'name', value: 'value' },
    },
    typeArguments: '[]',
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/ruby-declarations.js




const ruby_declarations_method = functionOf('name', 'parameters', 'body');
/** `def self.a` belongs to the type around it, `def A.b` to `A`. */
function singletonMethod(node, lower) {
    const object = field(node, 'object');
    const at = lower.at(node);
    const id = lower.define({
        node,
        name: nameOf(field(node, 'name'), lower),
        owner: object?.type === 'constant' ? lower.written(object) : lower.owner,
        parameters: field(node, 'parameters'),
        body: field(node, 'body'),
    });
    return [{ kind: 'expression', expression: { kind: 'function', id, at }, at }];
}
/** `class << self`: what it holds belongs to the type around it. */
function singletonClass(node, lower) {
    return lower.body(field(node, 'body'));
}
function ruby_declarations_classType(node, lower) {
    const base = field(node, 'superclass');
    return typeWith(node, base === null ? [] : namedChildren(base), lower);
}
function moduleType(node, lower) {
    return typeWith(node, [], lower);
}
/** A type, with the modules that are mixed into it. */
function typeWith(node, bases, lower) {
    const body = field(node, 'body');
    const mixed = namedChildren(body ?? node).flatMap((child) => {
        const called = child.type === 'call' ? field(child, 'method') : null;
        const list = field(child, 'arguments');
        if (called === null || list === null || !/^(?:include|extend|prepend)$/.test(lower.written(called)))
            return [];
        return namedChildren(list).filter(({ type }) => type === 'constant' || type === 'scope_resolution');
    });
    addType(lower, {
        node,
        name: lastSegment(nameOf(field(node, 'name'), lower) ?? ''),
        supertypes: [...bases, ...mixed],
        body,
    });
    return [];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/ruby-expressions.js



/** A call of a method of one's own, without arguments. */
function bareCall(node, lower) {
    const at = lower.at(node);
    const callee = { kind: 'name', name: lower.written(node), at };
    return { kind: 'call', callee, arguments: [], makes: false, at };
}
/** `@a` is a member of the object. */
function instanceVariable(node, lower) {
    const at = lower.at(node);
    const name = lower.written(node).replace(/^@(?!@)/, '');
    return { kind: 'member', object: { kind: 'name', name: 'self', at }, name, at };
}
/** `:a` and the `a:` of a hash are texts. */
function symbol(node, lower) {
    return { kind: 'literal', value: lower.written(node).replace(/^:/, ''), at: lower.at(node) };
}
/** `?a`. */
function character(node, lower) {
    return { kind: 'literal', value: lower.written(node).slice(1), at: lower.at(node) };
}
/** `` `ls` `` calls a method of this name. */
function ruby_expressions_subshell(node, lower) {
    const at = lower.at(node);
    const value = stringExpression({ ...node, type: 'string' }, lower);
    const callee = { kind: 'name', name: '`', at };
    return { kind: 'call', callee, arguments: [{ name: null, value }], makes: false, at };
}
/** `/a/` is what `Regexp.new` makes. */
function ruby_expressions_regularExpression(node, lower) {
    const at = lower.at(node);
    const value = stringExpression({ ...node, type: 'plain_regex' }, lower);
    const callee = { kind: 'name', name: 'Regexp', at };
    return { kind: 'call', callee, arguments: [{ name: null, value }], makes: true, at };
}
/** `(a; b)`: what comes first is done before. */
function parenthesized(node, lower) {
    const all = namedChildren(node);
    const last = all.pop();
    lower.before(all.flatMap((child) => lower.statements(child)));
    return lower.required(last ?? null, node);
}
/** One value, or several of a `return`. */
function ruby_expressions_oneOrList(node, lower) {
    const all = lower.arguments(node);
    const [only] = all;
    if (all.length === 1 && only?.name === null)
        return only.value;
    const at = lower.at(node);
    const entries = all.map(({ name, value }) => ({
        key: name === null ? null : { kind: 'literal', value: name, at: value.at },
        value,
    }));
    return { kind: 'collection', entries, at };
}
/** `A::B`, `::A`. */
function scoped(node, lower) {
    return memberOf(field(node, 'scope'), field(node, 'name'), node, lower);
}
/** `a[b]`; of several keys they are a list. */
function ruby_expressions_elements(node, lower) {
    const at = lower.at(node);
    const object = lower.required(field(node, 'object'), node);
    const keys = lower.expressions(namedChildren(node).filter((child) => child.field !== 'object' && child.field !== 'block'));
    const [only] = keys;
    if (keys.length === 1 && only)
        return { kind: 'index', object, index: only, at };
    const entries = keys.map((value) => ({ key: null, value }));
    return { kind: 'index', object, index: { kind: 'collection', entries, at }, at };
}
/** `a.b(c) { … }`, `b c`, `a.(b)`; a block is the last argument. */
function ruby_expressions_called(node, lower) {
    const at = lower.at(node);
    const method = field(node, 'method');
    const receiver = field(node, 'receiver');
    const name = method === null ? '' : lower.written(method);
    const callee = ruby_expressions_calleeOf(receiver, method, node, lower);
    const block = field(node, 'block');
    if (receiver === null)
        imports(name, node, lower);
    const list = lower.arguments(field(node, 'arguments'));
    if (block === null)
        return { kind: 'call', callee, arguments: list, makes: false, at };
    const value = blockFunction(block, lower);
    if (receiver === null && list.length === 0 && /^(?:lambda|proc)$/.test(name))
        return value;
    return { kind: 'call', callee, arguments: [...list, { name: null, value }], makes: false, at };
}
function ruby_expressions_calleeOf(receiver, method, node, lower) {
    if (method === null)
        return lower.required(receiver, node);
    if (receiver !== null)
        return memberOf(receiver, method, node, lower);
    return { kind: 'name', name: nameOf(method, lower) ?? '', at: lower.at(method) };
}
function blockFunction(block, lower) {
    const id = lower.define({
        node: block,
        name: null,
        owner: null,
        parameters: field(block, 'parameters'),
        body: field(block, 'body'),
    });
    return { kind: 'function', id, at: lower.at(block) };
}
/** `-> (a) { … }`. */
function ruby_expressions_lambda(node, lower) {
    const block = field(node, 'body');
    const body = block && field(block, 'body');
    const id = lower.define({ node, name: null, owner: null, parameters: field(node, 'parameters'), body });
    return { kind: 'function', id, at: lower.at(node) };
}
/** `require 'a'` makes all of a file known. */
function imports(name, node, lower) {
    if (!/^(?:require|require_relative|load|autoload)$/.test(name))
        return;
    const given = field(node, 'arguments');
    const last = given && nth(-1)(given);
    const value = last && lower.expression(last);
    if (value?.kind !== 'literal')
        return;
    const path = String(value.value);
    const module = name === 'require_relative' && !path.startsWith('.') ? `./${path}` : path;
    lower.imports.push({ at: lower.at(node), module, names: [{ imported: '*', local: '*' }] });
}
/** `yield a` calls the block that a method was given. */
function ruby_expressions_yielded(node, lower) {
    const at = lower.at(node);
    const list = lower.arguments(nth(0)(node));
    return { kind: 'call', callee: { kind: 'name', name: 'yield', at }, arguments: list, makes: false, at };
}
/** The name of a named argument, without what makes it a symbol or a text. */
function keyName(node) {
    const key = field(node, 'key');
    if (key?.type === 'simple_symbol')
        return { ...key, start: Math.min(key.end, key.start + 1) };
    return key === null || key.type === 'hash_key_symbol' ? key : (nth(0)(key) ?? key);
}
/** The value of a pair; `a:` alone is the variable or method of that name. */
function keyedValue(node) {
    const key = field(node, 'key');
    return field(node, 'value') ?? (key && { ...key, type: 'identifier' });
}
/** `{ a: 1, "b" => 2, c:, **d }`. */
function hash(node, lower) {
    const entries = namedChildren(node).map((child) => {
        const key = field(child, 'key');
        if (key === null)
            return { key: null, value: lower.expression(child) };
        return { key: lower.expression(key), value: lower.required(keyedValue(child), child) };
    });
    return { kind: 'collection', entries, at: lower.at(node) };
}
/** `a << b` adds to `a`; all others only look. */
function ruby_expressions_binary(node, lower) {
    const operator = operatorOf(node, lower);
    const at = lower.at(node);
    const left = lower.required(field(node, 'left'), node);
    const right = lower.maybe(field(node, 'right'), node);
    if (operator !== '<<' || left.kind === 'literal' || left.kind === 'template')
        return { kind: 'binary', operator, left, right, at };
    const chained = left.kind === 'assign' && left.operator === '<<';
    if (chained)
        lower.before([{ kind: 'expression', expression: left, at: left.at }]);
    const target = chained ? left.target : left;
    return { kind: 'assign', target, operator, value: right, declares: false, type: null, at };
}
/** `a..b`, also without one end. */
function range(node, lower) {
    const [begin, end] = [field(node, 'begin'), field(node, 'end')];
    if (begin === null || end === null)
        return lower.unknown(node);
    const [left, right] = [lower.expression(begin), lower.expression(end)];
    return { kind: 'binary', operator: operatorOf(node, lower), left, right, at: lower.at(node) };
}
/** `a = b`, `a.b ||= c`, `a, (b, *c) = d`. */
function ruby_expressions_assignment(node, lower) {
    const value = lower.optional(field(node, 'right'));
    const target = targetOf(field(node, 'left'), node, lower);
    if (value !== null)
        nameFunction(value, target, lower);
    const operator = operatorOf(node, lower);
    return { kind: 'assign', target, operator, value, declares: false, type: null, at: lower.at(node) };
}
/** What is assigned to: a method without arguments is a member then. */
function targetOf(node, around, lower) {
    const isList = node?.type === 'left_assignment_list' || node?.type === 'destructured_left_assignment';
    if (node !== null && isList) {
        const entries = namedChildren(node).map((child) => ({ key: null, value: targetOf(child, node, lower) }));
        return { kind: 'collection', entries, at: lower.at(node) };
    }
    if (node?.type !== 'call')
        return lower.required(node, around);
    return memberOf(field(node, 'receiver'), field(node, 'method'), node, lower);
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/ruby-statements.js




const ruby_statements_tried = tries({
    body: ruby_statements_bodyOf,
    handlers: ['rescue'],
    name: ruby_statements_caughtName,
    handlerBody: 'body',
    last: ofType('ensure'),
});
/** What stands before the handlers. */
function ruby_statements_bodyOf(node) {
    const rest = new Set(['rescue', 'else', 'ensure']);
    return { ...node, type: 'body_statement', children: node.children.filter(({ type }) => !rest.has(type)) };
}
function ruby_statements_caughtName(node) {
    const variable = field(node, 'variable');
    return variable && nth(0)(variable);
}
/** A body that handles errors; what its `else` holds follows where none came. */
function rescued(node, lower) {
    const made = ruby_statements_tried(node, lower);
    const [only] = made;
    if (only?.kind === 'try')
        only.body.push(...lower.body(ofType('else')(node)));
    return made;
}
/** `a rescue b`. */
function rescuedValue(node, lower) {
    const body = lower.body(field(node, 'body'));
    const handlers = [{ name: null, body: lower.body(field(node, 'handler')) }];
    return [{ kind: 'try', body, handlers, last: [], at: lower.at(node) }];
}
/** `raise T, "why"` leaves; any other call is a statement of its own. */
function expressionOrThrow(node, lower) {
    const at = lower.at(node);
    const method = node.type === 'call' ? field(node, 'method') : node;
    const raises = method !== null && field(node, 'receiver') === null && /^(?:raise|fail)$/.test(lower.written(method));
    if (!raises)
        return [{ kind: 'expression', expression: lower.expression(node), at }];
    const list = lower.arguments(field(node, 'arguments'));
    const [first, ...rest] = list;
    if (first === undefined)
        return [{ kind: 'throw', value: null, at }];
    if (rest.length === 0)
        return [{ kind: 'throw', value: first.value, at }];
    const value = { kind: 'call', callee: first.value, arguments: rest, makes: true, at };
    return [{ kind: 'throw', value, at }];
}
/** `a or return`: a condition. All others are values. */
function shortBranch(node, lower) {
    const at = lower.at(node);
    const operator = operatorOf(node, lower);
    const right = field(node, 'right');
    const leaves = right !== null && /^(?:return|next|break|redo|retry)$/.test(right.type);
    const raises = right !== null && /^(?:bare_)?call$/.test(right.type);
    if (!/^(?:and|or|&&|\|\|)$/.test(operator) || right === null || (!leaves && !raises))
        return [{ kind: 'expression', expression: lower.expression(node), at }];
    const left = lower.required(field(node, 'left'), node);
    const then = lower.body(right);
    if (then.length === 0)
        return [{ kind: 'expression', expression: left, at }];
    const [only] = then;
    if (!leaves && then.length === 1 && only?.kind === 'expression') {
        return [
            { kind: 'expression', expression: { kind: 'binary', operator, left, right: only.expression, at }, at },
        ];
    }
    const test = /^(?:and|&&)$/.test(operator) ? left : not(left);
    return [{ kind: 'if', test, then, otherwise: [], at }];
}
/** `unless` and `until`: the condition does not hold. */
function ruby_statements_negated(rule) {
    return (node, lower) => {
        const made = rule(node, lower);
        for (const one of made) {
            if (one.kind === 'if')
                one.test = not(one.test);
            if (one.kind === 'loop')
                one.head = one.head.map(not);
        }
        return made;
    };
}
function not(operand) {
    return { kind: 'unary', operator: '!', operand, at: operand.at };
}
/** `a if b`, `a unless b`. */
function modified(negates) {
    return (node, lower) => {
        const test = lower.required(field(node, 'condition'), node);
        const then = lower.body(field(node, 'body'));
        return [{ kind: 'if', test: negates ? not(test) : test, then, otherwise: [], at: lower.at(node) }];
    };
}
/** `for a, b in c`. */
function ruby_statements_iterated(node, lower) {
    const items = field(node, 'value');
    return [
        {
            kind: 'loop',
            binds: [lower.required(field(node, 'pattern'), node)],
            head: [lower.required(items && nth(0)(items), node)],
            body: lower.body(field(node, 'body')),
            at: lower.at(node),
        },
    ];
}
function ruby_statements_casesOf(node) {
    return namedChildren(node).filter(({ type }) => type === 'when' || type === 'else');
}
/** `when a, b then …`, `else …`. */
function ruby_statements_caseOf(node, lower) {
    const isDefault = node.type === 'else';
    return {
        tests: isDefault ? [] : lower.expressions(fields(node, 'pattern')),
        body: isDefault ? lower.body(node) : lower.body(field(node, 'body')),
        falls: false,
        at: lower.at(node),
    };
}
function clausesOf(node) {
    return namedChildren(node).filter(({ type }) => type === 'in_clause' || type === 'else');
}
/** `in pattern if guard then …`. */
function clauseOf(node, lower) {
    const guard = field(node, 'guard');
    const made = ruby_statements_caseOf(node, lower);
    return { ...made, tests: [...made.tests, ...(guard === null ? [] : lower.inside(guard).parts)] };
}
/** `T => a` in a pattern. */
function left(node, lower) {
    return {
        kind: 'assign',
        target: lower.required(field(node, 'name'), node),
        operator: '=',
        value: lower.required(field(node, 'value'), node),
        declares: true,
        type: null,
        at: lower.at(node),
    };
}
/** `return a, b`. */
function returned(node, lower) {
    return [{ kind: 'return', value: givenTo(node, lower), at: lower.at(node) }];
}
/** `next a` returns from a block. */
function skipped(node, lower) {
    const at = lower.at(node);
    const value = givenTo(node, lower);
    return [value === null ? { kind: 'jump', word: 'next', at } : { kind: 'return', value, at }];
}
/** `break a`. */
function broken(node, lower) {
    const at = lower.at(node);
    const value = givenTo(node, lower);
    const done = value === null ? [] : [{ kind: 'expression', expression: value, at }];
    return [...done, { kind: 'jump', word: 'break', at }];
}
function givenTo(node, lower) {
    const value = nth(0)(node);
    return value?.type === 'argument_list' ? ruby_expressions_oneOrList(value, lower) : lower.optional(value);
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/ruby-tree.js

/** Methods by which web frameworks hand in objects, and what blocks call their parameters: names whichever way they are made. */
const alwaysNames = /^(?:params|cookies|session|request|response|flash|headers|env|it|_[1-9]|__\w{1,12}__)$/;
const scopes = new Set(['method', 'singleton_method', 'class', 'module', 'singleton_class']);
const innerScopes = new Set(['block', 'do_block', 'lambda']);
const naming = new Set([
    'left_assignment_list',
    'destructured_left_assignment',
    'rest_assignment',
    'exception_variable',
    'block_parameters',
    'method_parameters',
    'lambda_parameters',
    'destructured_parameter',
    'array_pattern',
    'find_pattern',
]);
const keySymbols = new Set(['hash_key_symbol', 'simple_symbol', 'string', 'delimited_symbol']);
/**
 * Says what the grammar alone does not: which names are calls, since nothing was assigned to them before; what stands in a text
 * that begins on one line and follows on the next; which quotes let values in; and what errors are handled in which statements.
 */
function tidy(root, text) {
    const begun = [];
    const attached = new Set();
    visit(root, new Set(), []);
    function visit(node, names, above) {
        const path = [...above, node];
        for (const child of node.children) {
            if (child.type === 'identifier')
                named(child, node, names);
            else if (child.type === 'heredoc_beginning')
                begun.push({ node: child, path });
            else if (child.type === 'heredoc_body')
                attach(child);
            else if (child.children.length > 0)
                visit(child, scopeOf(child, names), path);
        }
        retype(node);
    }
    function named(node, parent, names) {
        const written = text.slice(node.start, node.end);
        if (declares(node, parent))
            names.add(written);
        else if (isValue(node, parent) && !names.has(written) && !alwaysNames.test(written))
            node.type = 'bare_call';
    }
    function retype(node) {
        if (attached.size > 0)
            node.children = node.children.filter((child) => !attached.delete(child));
        const { type, children } = node;
        if (type === 'string' && /^(?:'|%q)/.test(text.slice(node.start, node.start + 2)))
            node.type = 'plain_string';
        const [key] = type === 'pair' ? children : [];
        if (key !== undefined && !keySymbols.has(key.type.replace('plain_', '')))
            node.type = 'odd_pair';
        const isBody = type === 'begin' || type === 'body_statement';
        if (isBody && children.some((child) => child.type === 'rescue' || child.type === 'ensure'))
            node.children = [{ ...node, type: 'rescued', field: null }];
    }
    /** What a text consists of belongs where it begins, and so do its lines. */
    function attach(body) {
        const first = begun.shift();
        if (first === undefined)
            return;
        attached.add(body);
        const { node, path } = first;
        const opening = text.slice(node.start, node.end);
        const last = body.children.at(-1);
        node.type = opening.includes("'") ? 'plain_heredoc' : 'heredoc';
        node.start = Math.min(body.end, body.start + (text[body.start] === '\r' ? 2 : 1));
        node.end = Math.max(node.start, last?.type === 'heredoc_end' ? last.start : body.end);
        node.children = namedChildren(body);
        for (const each of path)
            if (each.end < body.end)
                each.end = body.end;
    }
}
function scopeOf(node, names) {
    if (scopes.has(node.type))
        return new Set();
    return innerScopes.has(node.type) ? new Set(names) : names;
}
function declares(node, parent) {
    if (naming.has(parent.type))
        return true;
    if (node.field === 'left')
        return parent.type === 'assignment' || parent.type === 'operator_assignment';
    if (node.field === 'pattern')
        return parent.type === 'for' || parent.type === 'in_clause';
    return node.field === 'name' && (parent.type.endsWith('_parameter') || parent.type === 'as_pattern');
}
function isValue(node, parent) {
    if (node.field === 'method' || node.field === 'name')
        return false;
    return parent.type !== 'alias' && parent.type !== 'undef' && parent.type !== 'setter';
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/ruby.js







const ruby_text = { values: ['interpolation'], quoted: true };
const ruby_plain = { quoted: true, escapes: { only: true, letters: { '\\': '\\', "'": "'" } } };
const ruby = {
    name: 'ruby',
    grammar: 'ruby',
    files: ['.rb', '.rake', '.gemspec', '.ru', 'Rakefile', 'Gemfile'],
    interpreters: ['ruby'],
    comments: ['comment'],
    tidy: tidy,
    strings: {
        string: ruby_text,
        plain_string: ruby_plain,
        delimited_symbol: ruby_text,
        heredoc: { values: ['interpolation'], bare: true },
        plain_heredoc: { bare: true, raw: true },
        bare_string: { values: ['interpolation'], bare: true },
        bare_symbol: { values: ['interpolation'], bare: true },
        // What a backslash means in them, regular expressions say.
        plain_regex: { values: ['interpolation'], quoted: true, raw: true },
    },
    blocks: [
        'program',
        'body_statement',
        'block_body',
        'begin',
        'then',
        'do',
        'else',
        'ensure',
        'begin_block',
        'end_block',
    ],
    expressions: {
        identifier: expression_forms_name,
        constant: expression_forms_name,
        self: expression_forms_name,
        super: bareCall,
        bare_call: bareCall,
        global_variable: expression_forms_name,
        instance_variable: instanceVariable,
        class_variable: instanceVariable,
        integer: number,
        float: number,
        rational: (node, lower) => lower.required(nth(0)(node), node),
        complex: number,
        true: constant(true),
        false: constant(false),
        nil: constant(null),
        simple_symbol: symbol,
        hash_key_symbol: symbol,
        character: character,
        chained_string: concatenated,
        string_array: list,
        symbol_array: list,
        subshell: ruby_expressions_subshell,
        regex: ruby_expressions_regularExpression,
        interpolation: inner,
        pattern: inner,
        parenthesized_statements: parenthesized,
        scope_resolution: scoped,
        element_reference: ruby_expressions_elements,
        call: ruby_expressions_called,
        yield: ruby_expressions_yielded,
        array: list,
        hash: hash,
        left_assignment_list: list,
        right_assignment_list: list,
        destructured_left_assignment: list,
        destructured_parameter: list,
        array_pattern: list,
        rest_assignment: unary(),
        splat_argument: unary(),
        splat_parameter: unary(),
        hash_splat_argument: unary(),
        block_argument: unary(),
        binary: ruby_expressions_binary,
        unary: unary('operand'),
        range: range,
        conditional: conditional('condition', 'consequence', 'alternative'),
        assignment: ruby_expressions_assignment,
        operator_assignment: ruby_expressions_assignment,
        lambda: ruby_expressions_lambda,
        exceptions: list,
        superclass: inner,
        as_pattern: left,
    },
    statements: {
        call: expressionOrThrow,
        bare_call: expressionOrThrow,
        binary: shortBranch,
        empty_statement: nothing,
        uninterpreted: nothing,
        if: statement_forms_branch(),
        elsif: statement_forms_branch(),
        unless: ruby_statements_negated(statement_forms_branch()),
        if_modifier: modified(false),
        unless_modifier: modified(true),
        while: loop(),
        until: ruby_statements_negated(loop()),
        while_modifier: loop(),
        until_modifier: ruby_statements_negated(loop()),
        for: ruby_statements_iterated,
        case: switchOf('value', ruby_statements_casesOf, ruby_statements_caseOf),
        case_match: switchOf('value', clausesOf, clauseOf),
        rescued: rescued,
        rescue_modifier: rescuedValue,
        return: returned,
        next: skipped,
        break: broken,
        redo: jump('redo'),
        retry: jump('retry'),
        method: ruby_declarations_method,
        singleton_method: singletonMethod,
        class: ruby_declarations_classType,
        module: moduleType,
        singleton_class: singletonClass,
    },
    parameters: {
        identifier: { name: nodes_self },
        optional_parameter: { name: 'name', value: 'value' },
        keyword_parameter: { name: 'name', value: 'value' },
        splat_parameter: { name: 'name' },
        hash_splat_parameter: { name: 'name' },
        block_parameter: { name: 'name' },
        destructured_parameter: { name: nodes_self },
    },
    arguments: {
        pair: { name: keyName, value: keyedValue },
    },
    returnsLast: true,
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust-imports.js

/** `use a::{b, c::{self, d as e}, f::*};`: one import for each path that names are taken from. */
function rust_imports_imported(node, lower) {
    const found = new Map();
    const take = (module, imported, local) => {
        const names = found.get(module) ?? [];
        names.push({ imported, local });
        found.set(module, names);
    };
    const visit = (one, prefix) => {
        if (one.type === 'use_list')
            for (const child of namedChildren(one))
                visit(child, prefix);
        else if (one.type === 'scoped_use_list') {
            const list = field(one, 'list');
            if (list !== null)
                visit(list, joined(prefix, field(one, 'path'), lower));
        }
        else if (one.type === 'use_wildcard')
            take(joined(prefix, nth(0)(one), lower), '*', '*');
        else {
            const alias = field(one, 'alias');
            const path = joined(prefix, alias === null ? one : field(one, 'path'), lower).replace(/::self$/, '');
            const { module, name } = taken(path);
            const itself = prefix !== '' && path === prefix;
            const local = alias === null ? name : lower.written(alias);
            if (itself || module === '')
                take(path, null, local);
            else
                take(module, name, local);
        }
    };
    const argument = field(node, 'argument');
    if (argument !== null)
        visit(argument, '');
    const at = lower.at(node);
    for (const [module, names] of found)
        lower.imports.push({ at, module, names });
    return [];
}
function joined(prefix, path, lower) {
    const written = path === null ? '' : lower.written(path).replaceAll(/\s+/g, '');
    return prefix === '' || written === '' ? prefix + written : `${prefix}::${written}`;
}
function taken(path) {
    const end = path.lastIndexOf('::');
    return end === -1 ? { module: '', name: path } : { module: path.slice(0, end), name: path.slice(end + 2) };
}
/** `extern crate a as b;`, and `mod a;`, which stands in a file of its own. */
function known(node, lower) {
    const name = field(node, 'name');
    if (name === null)
        return;
    const module = lower.written(name);
    const local = lower.written(field(node, 'alias') ?? name);
    lower.imports.push({ at: lower.at(node), module, names: [{ imported: null, local }] });
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust-types.js

/** What behaves as what it holds. */
const holders = new Set(['Box', 'Rc', 'Arc', 'Pin', 'Ref', 'RefMut', 'State', 'Data', 'Extension']);
/** A type as written; of what only holds another, that one. */
function rust_types_plainType(node, lower) {
    return lower.type(node === null ? null : behind(node, lower));
}
function behind(node, lower) {
    const type = node.type === 'reference_type' ? (field(node, 'type') ?? node) : node;
    if (type.type !== 'generic_type')
        return node;
    const name = lower.type(type)?.split('::').at(-1) ?? '';
    const inner = holders.has(name) ? nth(0)(field(type, 'type_arguments') ?? type) : null;
    return inner === null ? node : behind(inner, lower);
}
/** `a::b::<T>::c` as members, without types; `self::a` is `a`. */
function rust_types_pathOf(node, lower) {
    const at = lower.at(node);
    const [first, ...rest] = rust_types_segments(node, lower);
    if (first === undefined)
        return { kind: 'unknown', parts: [], at };
    return rest.reduce((object, name) => ({ kind: 'member', object, name, at }), {
        kind: 'name',
        name: first,
        at,
    });
}
function rust_types_segments(node, lower) {
    const path = field(node, 'path');
    const name = field(node, 'name');
    if (name !== null) {
        const before = path === null ? [] : rust_types_segments(path, lower);
        return [...(before.length === 1 && before[0] === 'self' ? [] : before), lower.written(name)];
    }
    // `<T as Trait>::name`, `Vec::<T>::new`.
    const inner = field(node, 'type') ?? (node.type === 'bracketed_type' ? (namedChildren(node)[0] ?? null) : null);
    if (inner !== null)
        return rust_types_segments(inner, lower);
    const written = lower.type(node) ?? '';
    return written === '' ? [] : [written];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust-declarations.js





/** Items, each with the attributes that stand before it. */
function items(node, lower) {
    const made = [];
    let attributes = [];
    for (const child of namedChildren(node)) {
        if (child.type === 'attribute_item') {
            attributes.push(child);
            continue;
        }
        made.push(...item(child, attributes, lower));
        attributes = [];
    }
    return [...made, ...decorating(attributes, lower)];
}
function item(node, attributes, lower) {
    const from = attributes[0] ?? node;
    if (rust_declarations_isFunction(node))
        return [...decorating(attributes, lower), rust_declarations_functionOf(node, from, lower)];
    const named = types.has(node.type);
    if (named)
        return rust_declarations_typeOf(node, from, decorating(attributes, lower), lower);
    return [...decorating(attributes, lower), ...lower.statements(node)];
}
function decorating(attributes, lower) {
    const [first] = attributes;
    if (first === undefined)
        return [];
    const at = lower.at(first, attributes.at(-1));
    const parts = lower.expressions(attributes.flatMap(namedChildren));
    return [{ kind: 'expression', expression: { kind: 'unknown', parts, at }, at }];
}
/** An attribute that nobody put before an item: of the file, or of a statement. */
function attributes(node, lower) {
    return decorating([node], lower);
}
function rust_declarations_isFunction({ type }) {
    return type === 'function_item' || type === 'function_signature_item';
}
function rust_declarations_functionRule(node, lower) {
    return [rust_declarations_functionOf(node, node, lower)];
}
function rust_declarations_functionOf(node, from, lower) {
    const id = lower.define({
        node,
        name: nameOf(field(node, 'name'), lower),
        parameters: rust_declarations_parameters(field(node, 'parameters'), lower),
        body: field(node, 'body'),
        from,
        returnsLast: field(node, 'return_type') !== null,
    });
    const at = lower.at(from, node);
    return { kind: 'expression', expression: { kind: 'function', id, at }, at };
}
/** Without `self`, which is no argument where a method is called, and with types that stand for themselves. */
function rust_declarations_parameters(list, lower) {
    if (list === null)
        return null;
    const children = list.children
        .filter(({ type }) => type !== 'self_parameter' && type !== 'attribute_item')
        .map((one) => ({
        ...one,
        children: one.children.map((part) => (part.field === 'type' ? typed(part, lower) : part)),
    }));
    return { ...list, children };
}
function typed(node, lower) {
    return { ...behind(node, lower), field: 'type' };
}
const types = new Set(['struct_item', 'union_item', 'enum_item', 'trait_item', 'impl_item']);
function rust_declarations_typeRule(node, lower) {
    return rust_declarations_typeOf(node, node, [], lower);
}
/** `impl A for B` says of `B` that it is an `A`, and what it has beyond its fields. */
function rust_declarations_typeOf(node, from, first, lower) {
    const of = field(node, 'type');
    const trait = field(node, 'trait');
    const bounds = field(node, 'bounds');
    const own = of === null ? nameOf(field(node, 'name'), lower) : (lower.type(of)?.match(/\w+/g)?.at(-1) ?? null);
    const body = field(node, 'body');
    addType(lower, {
        node,
        name: own ?? '',
        supertypes: trait === null ? namedChildren(bounds ?? { ...node, children: [] }) : [trait],
        body: body?.type === 'ordered_field_declaration_list' ? null : body,
        first,
        from,
    });
    return [];
}
/** A name for a type is one; what a trait is told of a type is not. */
function rust_declarations_typeName(node, lower) {
    const type = field(node, 'type');
    if (lower.owner !== null)
        return [];
    addType(lower, {
        node,
        name: nameOf(field(node, 'name'), lower) ?? '',
        supertypes: type === null ? [] : [type],
        body: null,
    });
    return [];
}
/** `const A: T = b;`, and fields. */
function rust_declarations_variable(node, lower) {
    const at = lower.at(node);
    const expression = {
        kind: 'assign',
        target: lower.required(field(node, 'name'), node),
        operator: '=',
        value: lower.optional(field(node, 'value')),
        declares: true,
        type: rust_types_plainType(field(node, 'type'), lower),
        at,
    };
    return [{ kind: 'expression', expression, at }];
}
/** A variant of an enum, with the fields that it has. */
function variant(node, lower) {
    const body = field(node, 'body');
    const inner = body?.type === 'field_declaration_list' ? lower.body(body) : [];
    return [...rust_declarations_variable(node, lower), ...inner];
}
/** What a module holds belongs to it; without a body it stands in a file of its own. */
function rust_declarations_module(node, lower) {
    const body = field(node, 'body');
    if (body !== null)
        return lower.within({ owner: nameOf(field(node, 'name'), lower) }, () => lower.body(body));
    known(node, lower);
    return [];
}
function crate(node, lower) {
    known(node, lower);
    return [];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust-expressions.js



/** `&mut a` may be written; `&a` is what it was. */
function rust_expressions_reference(node, lower) {
    const value = lower.required(field(node, 'value'), node);
    const at = lower.at(node);
    if (ofType('mutable_specifier')(node) === null)
        return { kind: 'cast', type: null, value, at };
    return { kind: 'unary', operator: '&mut', operand: value, at };
}
/** `A { b: c, d, ..e }`. */
function rust_expressions_made(node, lower) {
    const all = namedChildren(field(node, 'body') ?? node).flatMap((one) => {
        if (one.type === 'attribute_item')
            return [];
        const name = field(one, 'field') ?? (one.type === 'shorthand_field_initializer' ? nth(-1)(one) : null);
        const value = field(one, 'value') ?? nth(-1)(one);
        return [{ name: name && lower.written(name), value: lower.required(value, one) }];
    });
    const type = field(node, 'name');
    const at = lower.at(node);
    return {
        kind: 'call',
        callee: type === null ? { kind: 'unknown', parts: [], at } : rust_types_pathOf(type, lower),
        arguments: all,
        makes: true,
        at,
    };
}
/** `[a, b]`; `[a; n]` is no list of two. */
function rust_expressions_array(node, lower) {
    return field(node, 'length') === null ? list(node, lower) : lower.unknown(node);
}
function rust_expressions_boolean(node, lower) {
    return { kind: 'literal', value: lower.written(node) === 'true', at: lower.at(node) };
}
/** `loop { … }`. */
function endless(node, lower) {
    return [{ kind: 'loop', binds: [], head: [], body: lower.body(field(node, 'body')), at: lower.at(node) }];
}
/** `break`, and `break value` out of a loop that is a value. */
function rust_expressions_broken(node, lower) {
    const at = lower.at(node);
    const jump = { kind: 'jump', word: 'break', at };
    const value = namedChildren(node).find(({ type }) => type !== 'label');
    if (value === undefined)
        return [jump];
    const expression = lower.expression(value);
    return [lower.yielded(expression, at) ?? { kind: 'expression', expression, at }, jump];
}
/** Text that goes on in a next line, without what it begins with there. */
function rust_expressions_text(content) {
    return content.replaceAll(/\\\r?\n\s*/g, '');
}
function rust_expressions_rawText(content, opening) {
    return opening.includes('#') ? content.replace(/"#+$/, '') : content;
}
/** `|a| b`, `async { … }`: what a block ends with is its value unless it ends in `;`. */
function rust_expressions_closure(node, lower) {
    const body = field(node, 'body') ?? nth(-1)(node);
    const last = body === null ? null : nth(-1)(body);
    const id = lower.define({
        node,
        name: null,
        owner: null,
        parameters: field(node, 'parameters'),
        body,
        returnsLast: last?.type !== 'expression_statement' || !hasToken(last, ';'),
    });
    return { kind: 'function', id, at: lower.at(node) };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust-format.js

/** `{}`, `{0}`, `{name}`, with how it is written behind a colon; two brackets are one. */
const place = /\{\{|\}\}|\{([\p{L}_][\p{L}\p{N}_]*|\d{0,3})\s*(?::[^{}]*)?\}/gu;
function isText({ type }) {
    return type === 'string_literal' || type === 'raw_string_literal';
}
/** `format!("a {} {b}", c)`: text with values put in. */
function formatted(text, list, lower, at) {
    const unused = new Set(list);
    let next = 0;
    const parts = rust_format_piecesOf(text, lower, (name, extent) => {
        const given = /^\d*$/.test(name)
            ? list[name === '' ? next++ : Number(name)]
            : list.find((each) => each.name === name);
        if (given !== undefined)
            unused.delete(given);
        if (given === undefined && /^\d*$/.test(name))
            return { kind: 'unknown', parts: [], at: extent };
        return given?.value ?? { kind: 'name', name, at: extent };
    });
    const rest = [...unused].map(({ value }) => value);
    if (rest.length > 0)
        parts.push({ kind: 'unknown', parts: rest, at });
    const [only, more] = parts;
    if (only === undefined)
        return { kind: 'literal', value: '', at };
    return only.kind === 'literal' && more === undefined ? { ...only, at } : { kind: 'template', parts, at };
}
/** Text in which `{name}` is a variable, unless an argument has the name. */
function captured(text, list, lower) {
    const plain = lower.expression(text);
    const own = new Set(list.map(({ name }) => name));
    const parts = rust_format_piecesOf(text, lower, (name, at) => /^\d*$/.test(name) || own.has(name) ? null : { kind: 'name', name, at });
    return parts.some(({ kind }) => kind === 'name') ? { kind: 'template', parts, at: plain.at } : plain;
}
/** Text and what stands for its places; a place that nothing stands for stays text. */
function rust_format_piecesOf(node, lower, put) {
    const written = lower.written(node);
    const opening = /^[a-z]{0,2}#*"/.exec(written)?.[0] ?? '';
    const raw = /r#*"$/.test(opening);
    const closing = /"#*$/.exec(written.slice(opening.length))?.[0] ?? '';
    const end = written.length - closing.length;
    const parts = [];
    let text = '';
    let from = opening.length;
    const flush = (to) => {
        const extent = lower.at({ start: node.start + from, end: node.start + to });
        if (text !== '')
            parts.push({ kind: 'literal', value: raw ? text : unescaped(text, '"', {}), at: extent });
        text = '';
    };
    let last = opening.length;
    for (const found of written.slice(0, end).matchAll(place)) {
        if (found.index < last)
            continue;
        text += written.slice(last, found.index);
        last = found.index + found[0].length;
        const name = found[1];
        const extent = lower.at({ start: node.start + found.index, end: node.start + last });
        const value = name === undefined ? null : put(name, extent);
        if (value === null) {
            text += name === undefined ? found[0].charAt(0) : found[0];
            continue;
        }
        flush(found.index);
        parts.push(value);
        from = last;
    }
    text += written.slice(last, end);
    flush(end);
    return parts;
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust-tokens.js
const prefixes = new Set(['&', '*', '-', '!']);
const rust_tokens_binary = new Set([
    '+',
    '-',
    '*',
    '/',
    '%',
    '==',
    '!=',
    '<',
    '>',
    '<=',
    '>=',
    '&&',
    '||',
    '&',
    '|',
    '^',
    '<<',
    '>>',
    '..',
    '..=',
]);
const rust_tokens_words = new Set(['identifier', 'self', 'super', 'crate', 'metavariable', 'primitive_type']);
/** What stands between the brackets of a tree of tokens. */
function inside(tree) {
    return tree.children.slice(1, -1);
}
/** Tokens between commas and the like. */
function split(tokens, separators) {
    const all = [[]];
    for (const token of tokens) {
        if (!token.named && separators.includes(token.type))
            all.push([]);
        else
            all.at(-1)?.push(token);
    }
    return all.filter((each) => each.length > 0);
}
/** `name = value`, or a value. */
function argumentOf(tokens, lower, macro) {
    const [name, equals] = tokens;
    if (name?.type === 'identifier' && equals?.type === '=' && tokens.length > 2)
        return { name: lower.written(name), value: expressionOf(tokens.slice(2), lower, macro) };
    return { name: null, value: expressionOf(tokens, lower, macro) };
}
/**
 * The tokens of a macro as an expression, as far as they are one: paths, calls, members, operators without their order. What
 * else stands there is unknown, with what can be read of it.
 */
function expressionOf(tokens, lower, macro) {
    return new Tokens(tokens, lower, macro).all();
}
class Tokens {
    #tokens;
    #lower;
    #macro;
    #place = 0;
    constructor(tokens, lower, macro) {
        this.#tokens = tokens;
        this.#lower = lower;
        this.#macro = macro;
    }
    all() {
        const [first] = this.#tokens;
        const at = this.#lower.at(first ?? { start: 0, end: 0 }, this.#tokens.at(-1));
        const parts = [];
        while (this.#place < this.#tokens.length) {
            const before = this.#place;
            const made = this.#chain();
            if (made !== null)
                parts.push(made);
            if (made === null || this.#place === before)
                this.#place = Math.max(this.#place, before + 1);
        }
        const [only] = parts;
        return parts.length === 1 && only ? only : { kind: 'unknown', parts, at };
    }
    get #next() {
        return this.#tokens[this.#place];
    }
    #is(type, ahead = 0) {
        return this.#tokens[this.#place + ahead]?.type === type;
    }
    #at(start) {
        const { start: from } = this.#tokens[start] ?? { start: 0 };
        return this.#lower.at({ start: from, end: this.#tokens[this.#place - 1]?.end ?? from });
    }
    #chain() {
        const start = this.#place;
        let left = this.#term();
        while (left !== null && this.#next !== undefined && !this.#next.named) {
            const operator = this.#next.type;
            const before = this.#place;
            this.#place += 1;
            if (operator === 'as') {
                const type = this.#path();
                left = { kind: 'cast', type: type === null ? null : lastOf(type), value: left, at: this.#at(start) };
                continue;
            }
            const right = rust_tokens_binary.has(operator) || operator === '=' ? this.#term() : null;
            if (right === null) {
                this.#place = before;
                break;
            }
            const at = this.#at(start);
            left =
                operator === '='
                    ? { kind: 'assign', target: left, operator, value: right, declares: false, type: null, at }
                    : { kind: 'binary', operator, left, right, at };
        }
        return left;
    }
    #term() {
        const start = this.#place;
        const operator = this.#next?.type ?? '';
        if (prefixes.has(operator)) {
            this.#place += 1;
            const written = this.#is('mutable_specifier');
            if (written)
                this.#place += 1;
            const operand = this.#term();
            if (operand === null)
                return null;
            const at = this.#at(start);
            // What is lent to be read is what it was.
            if (operator === '&' && !written)
                return { kind: 'cast', type: null, value: operand, at };
            return { kind: 'unary', operator: written ? '&mut' : operator, operand, at };
        }
        const closure = this.#closure();
        if (closure !== null)
            return closure;
        let made = this.#first();
        while (made !== null && this.#next !== undefined) {
            const more = this.#after(made, start);
            if (more === null)
                break;
            made = more;
        }
        return made;
    }
    /** `|a, b| c`: what it makes of its parameters, which nobody knows. */
    #closure() {
        const start = this.#place;
        const next = this.#next;
        const moves = next?.type === 'identifier' && this.#lower.written(next) === 'move' ? 1 : 0;
        if (this.#is('||', moves))
            this.#place += moves + 1;
        else if (this.#is('|', moves)) {
            const closing = this.#tokens.findIndex(({ type }, place) => type === '|' && place > start + moves);
            if (closing === -1)
                return null;
            this.#place = closing + 1;
        }
        else
            return null;
        const body = this.#chain();
        return { kind: 'unknown', parts: body === null ? [] : [body], at: this.#at(start) };
    }
    #first() {
        const token = this.#next;
        if (token === undefined)
            return null;
        const opening = token.type === 'token_tree' ? token.children[0]?.type : undefined;
        if (opening !== undefined) {
            this.#place += 1;
            return treeOf(token, opening, this.#lower, this.#macro);
        }
        if (!rust_tokens_words.has(token.type)) {
            if (!this.#lower.isExpression(token))
                return null;
            this.#place += 1;
            return this.#lower.expression(token);
        }
        const path = this.#path();
        const tree = this.#tokens[this.#place + 1];
        if (path === null || !this.#is('!') || tree?.type !== 'token_tree')
            return path;
        this.#place += 2;
        return this.#macro(path, tree, this.#lower);
    }
    /** `a::b::<T>::c`. */
    #path() {
        const start = this.#place;
        let made = null;
        while (this.#next !== undefined && rust_tokens_words.has(this.#next.type)) {
            const name = this.#lower.written(this.#next);
            this.#place += 1;
            const at = this.#at(start);
            made = made === null ? { kind: 'name', name, at } : { kind: 'member', object: made, name, at };
            if (!this.#is('::'))
                break;
            this.#place += 1;
            if (this.#skipTypes() && this.#is('::'))
                this.#place += 1;
        }
        return made;
    }
    /** `<T, U>`, of which nothing is kept. */
    #skipTypes() {
        if (!this.#is('<'))
            return false;
        let depth = 0;
        for (; this.#next !== undefined; this.#place += 1) {
            if (this.#is('<'))
                depth += 1;
            else if (this.#is('>'))
                depth -= 1;
            else if (this.#is('>>'))
                depth -= 2;
            if (depth <= 0)
                break;
        }
        this.#place += 1;
        return true;
    }
    #after(made, start) {
        const token = this.#next;
        if (token === undefined)
            return null;
        const opening = token.type === 'token_tree' ? token.children[0]?.type : token.type;
        if (opening === '.')
            return this.#member(made, start);
        if (opening === '?') {
            this.#place += 1;
            return { kind: 'cast', type: null, value: made, at: this.#at(start) };
        }
        if (token.type !== 'token_tree')
            return null;
        if (opening === '(' || (opening === '{' && isType(made))) {
            this.#place += 1;
            return this.#called(made, token, opening === '{', start);
        }
        if (opening !== '[')
            return null;
        this.#place += 1;
        return {
            kind: 'index',
            object: made,
            index: expressionOf(inside(token), this.#lower, this.#macro),
            at: this.#at(start),
        };
    }
    #member(made, start) {
        const name = this.#tokens[this.#place + 1];
        if (name === undefined ||
            !(rust_tokens_words.has(name.type) || name.type === 'integer_literal' || name.type === 'await'))
            return null;
        this.#place += 2;
        const written = this.#lower.written(name);
        const at = this.#at(start);
        if (written === 'await')
            return { kind: 'cast', type: null, value: made, at };
        if (this.#is('::') && this.#is('<', 1)) {
            this.#place += 1;
            this.#skipTypes();
        }
        return { kind: 'member', object: made, name: written, at };
    }
    #called(callee, tree, makes, start) {
        const all = split(inside(tree), ',').map((tokens) => {
            const [name, colon] = tokens;
            if (makes && name?.type === 'identifier' && colon?.type === ':')
                return {
                    name: this.#lower.written(name),
                    value: expressionOf(tokens.slice(2), this.#lower, this.#macro),
                };
            const value = expressionOf(tokens, this.#lower, this.#macro);
            return { name: makes && value.kind === 'name' ? value.name : null, value };
        });
        return { kind: 'call', callee, arguments: all, makes, at: this.#at(start) };
    }
}
function isType(made) {
    return (made.kind === 'name' || made.kind === 'member') && /^\p{Lu}/u.test(made.name);
}
function lastOf(made) {
    return made.kind === 'name' || made.kind === 'member' ? made.name : null;
}
/** `(a)`, `(a, b)`, `[a, b]`, `{"a": b}`. */
function treeOf(tree, opening, lower, macro) {
    const at = lower.at(tree);
    const all = split(inside(tree), ',;');
    const [only] = all;
    if (opening === '(' && all.length === 1 && only)
        return expressionOf(only, lower, macro);
    const entries = all.map((tokens) => {
        const colon = tokens.findIndex(({ type }) => type === ':');
        if (opening !== '{' || colon <= 0)
            return { key: null, value: expressionOf(tokens, lower, macro) };
        const key = expressionOf(tokens.slice(0, colon), lower, macro);
        return { key, value: expressionOf(tokens.slice(colon + 1), lower, macro) };
    });
    const keyed = entries.length > 0 && entries.every(({ key }) => key !== null);
    if (opening === '{' && !keyed)
        return { kind: 'unknown', parts: entries.map(({ value }) => value), at };
    return { kind: 'collection', entries, at };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust-macros.js





/** `name!(…)`. */
function invoked(node, lower) {
    const named = field(node, 'macro');
    const tree = ofType('token_tree')(node);
    if (named === null || tree === null)
        return lower.unknown(node);
    return { ...rust_macros_called(rust_types_pathOf(named, lower), tree, lower), at: lower.at(node) };
}
/** A macro's arguments as those of a call; text with values put in is a template, `vec![a]` a list. */
function rust_macros_called(callee, tree, lower) {
    const at = lower.at(tree);
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    const tokens = inside(tree);
    const ends = tokens.some(({ type }) => type === ';');
    if (tree.children[0]?.type === '{' || (ends && name !== 'vec'))
        return rust_macros_declaring(tokens, lower, at);
    const segments = split(tokens, ',;');
    const place = segments.findIndex(([first]) => first !== undefined && isText(first));
    const text = segments[place]?.length === 1 ? segments[place]?.[0] : undefined;
    const list = segments.map((each) => argumentOf(each, lower, rust_macros_called));
    if (text !== undefined && place === 0 && (name === 'format' || name === 'format_args'))
        return formatted(text, list.slice(1), lower, at);
    if (name === 'vec' && !ends)
        return { kind: 'collection', entries: list.map(({ value }) => ({ key: null, value })), at };
    if (text !== undefined)
        list[place] = { name: null, value: captured(text, list, lower) };
    return { kind: 'call', callee, arguments: list, makes: false, at };
}
/** `lazy_static! { static ref A: T = b; }`, and whatever else is no list of arguments. */
function rust_macros_declaring(tokens, lower, at) {
    const parts = split(tokens, ';').map((segment) => {
        const equals = segment.findIndex(({ type }) => type === '=');
        const before = segment.slice(0, Math.max(0, equals));
        const declares = before.some(({ type }) => type === 'static' || type === 'let' || type === 'const');
        const colon = before.findIndex(({ type }) => type === ':');
        const named = before[(colon === -1 ? before.length : colon) - 1];
        if (!declares || named?.type !== 'identifier')
            return expressionOf(segment, lower, rust_macros_called);
        return {
            kind: 'assign',
            target: lower.expression(named),
            operator: '=',
            value: expressionOf(segment.slice(equals + 1), lower, rust_macros_called),
            declares: true,
            type: null,
            at: lower.at(segment[0] ?? named, segment.at(-1)),
        };
    });
    return { kind: 'unknown', parts, at };
}
/** `#[name(…)]`, `#[name = value]`. */
function rust_macros_attribute(node, lower) {
    const [name] = namedChildren(node);
    const tree = field(node, 'arguments');
    const value = field(node, 'value');
    if (name === undefined)
        return lower.unknown(node);
    const list = split(tree === null ? [] : inside(tree), ',').map((each) => argumentOf(each, lower, rust_macros_called));
    if (value !== null)
        list.push({ name: null, value: lower.expression(value) });
    return { kind: 'call', callee: rust_types_pathOf(name, lower), arguments: list, makes: false, at: lower.at(node) };
}
/** `macro_rules! name { … }` is a function, of whose rules the names are known. */
function rust_macros_defined(node, lower) {
    const id = lower.define({ node, name: nameOf(field(node, 'name'), lower), parameters: null, body: null });
    const rules = namedChildren(node).filter(({ type }) => type === 'macro_rule');
    const made = lower.functions[id];
    for (const rule of rules) {
        const right = field(rule, 'right');
        if (right === null || made === undefined)
            continue;
        const at = lower.at(right);
        made.body.push({ kind: 'return', value: expressionOf(inside(right), lower, rust_macros_called), at });
    }
    const at = lower.at(node);
    return [{ kind: 'expression', expression: { kind: 'function', id, at }, at }];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust-patterns.js




/** `match value { pattern if guard => result }`. */
function match(node, lower) {
    const arms = namedChildren(field(node, 'body') ?? node).filter(({ type }) => type === 'match_arm');
    const all = arms.map((arm) => {
        const head = field(arm, 'pattern');
        const value = field(arm, 'value');
        const pattern = head?.children.find(({ type, field: name }) => type !== 'if' && name !== 'condition');
        return {
            node: arm,
            patterns: pattern === undefined ? [] : [pattern],
            guard: head && field(head, 'condition'),
            body: value === null ? [] : [value],
            falls: false,
        };
    });
    return matching(node, field(node, 'value'), all, rust_patterns_patternOf, lower);
}
/** `let pattern = value` where a condition is wanted. */
function letCondition(node, lower) {
    const value = lower.required(field(node, 'value'), node);
    const pattern = field(node, 'pattern');
    if (pattern === null)
        return value;
    return patterns_matched('let', value, rust_patterns_patternOf(pattern, lower), lower.at(node));
}
/** `a && let b = c && d`. */
function letChain(node, lower) {
    const [first, ...rest] = namedChildren(node);
    if (first === undefined)
        return lower.unknown(node);
    return rest.reduce((left, each) => ({
        kind: 'binary',
        operator: '&&',
        left,
        right: lower.maybe(each, node),
        at: lower.at(first, each),
    }), lower.expression(first));
}
/** `let pattern: T = value else { … };`. */
function letDeclaration(node, lower) {
    const at = lower.at(node);
    const value = lower.optional(field(node, 'value'));
    const pattern = field(node, 'pattern');
    const target = pattern === null ? { kind: 'unknown', parts: [], at } : lower.expression(pattern);
    nameFunction(value, target, lower);
    const type = rust_types_plainType(field(node, 'type'), lower);
    const expression = { kind: 'assign', target, operator: '=', value, declares: true, type, at };
    const made = [{ kind: 'expression', expression, at }];
    const otherwise = field(node, 'alternative');
    if (otherwise === null)
        return made;
    const test = { kind: 'unknown', parts: [], at: lower.at(otherwise) };
    return [...made, { kind: 'if', test, then: lower.body(otherwise), otherwise: [], at: lower.at(otherwise) }];
}
/** A pattern that takes something apart, where it surely fits: names where they stand; of `Some(a)` only `a`. */
function takingApart(node, lower) {
    const type = field(node, 'type');
    const parts = namedChildren(node).filter((child) => child !== type && !ignored.has(child.type));
    const [only] = parts;
    if (!lists.has(node.type) && parts.length === 1 && only)
        return lower.expression(only);
    const entries = parts.map((part) => {
        if (part.type !== 'field_pattern')
            return { key: null, value: lower.expression(part) };
        const name = field(part, 'name');
        const key = name && { kind: 'literal', value: lower.written(name), at: lower.at(name) };
        return { key, value: lower.required(field(part, 'pattern') ?? name, part) };
    });
    return { kind: 'collection', entries, at: lower.at(node) };
}
const ignored = new Set(['mutable_specifier', 'remaining_field_pattern', 'label']);
const lists = new Set(['tuple_pattern', 'slice_pattern', 'struct_pattern']);
/** What a pattern that need not fit names and tests. */
function rust_patterns_patternOf(node, lower) {
    const at = lower.at(node);
    if (node.type === 'or_pattern') {
        const sides = node.children.filter(({ type }) => type !== '|').map((side) => rust_patterns_patternOf(side, lower));
        const names = distinct(sides.flatMap((side) => side.names));
        const open = sides.some(({ tests }) => tests.length === 0);
        return { names, tests: open ? [] : sides.flatMap(({ tests }) => tests), type: null, at };
    }
    const names = [];
    const parts = [];
    read(node, names, parts, lower);
    // A name fits anything, and so do several side by side.
    if (parts.length === 0 && node.type !== 'slice_pattern')
        return { names, tests: [], type: null, at };
    const [only] = parts;
    const plain = parts.length === 1 && node.type !== 'tuple_pattern' && node.type !== 'slice_pattern';
    const tests = plain && only ? [only] : [{ kind: 'unknown', parts, at }];
    return { names, tests, type: null, at };
}
function read(node, names, parts, lower) {
    const at = lower.at(node);
    const bound = node.type === 'identifier' || node.type === 'shorthand_field_identifier';
    if (bound) {
        const name = { kind: 'name', name: lower.written(node), at };
        // In patterns what begins in capitals is something known.
        const list = /^\p{Lu}/u.test(name.name) ? parts : names;
        list.push(name);
        return;
    }
    const type = field(node, 'type');
    if (type !== null)
        parts.push(rust_types_pathOf(type, lower));
    if (node.type === 'field_pattern') {
        const inner = field(node, 'pattern') ?? field(node, 'name');
        if (inner !== null)
            read(inner, names, parts, lower);
        return;
    }
    if (!nesting.has(node.type)) {
        if (lower.isExpression(node))
            parts.push(lower.expression(node));
        else if (node.type === 'range_pattern') {
            const ends = [...fields(node, 'left'), ...fields(node, 'right')];
            parts.push({ kind: 'unknown', parts: lower.expressions(ends), at });
        }
        return;
    }
    for (const child of namedChildren(node))
        if (child !== type)
            read(child, names, parts, lower);
}
const nesting = new Set([
    ...lists,
    'tuple_struct_pattern',
    'or_pattern',
    'captured_pattern',
    'mut_pattern',
    'ref_pattern',
    'reference_pattern',
    'match_pattern',
]);
function distinct(names) {
    const seen = new Map(names.map((each) => [each.kind === 'name' ? each.name : '', each]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/rust.js









const rust = {
    name: 'rust',
    grammar: 'rust',
    files: ['.rs'],
    comments: ['line_comment', 'block_comment', 'shebang'],
    strings: {
        string_literal: { content: rust_expressions_text },
        raw_string_literal: { raw: true, content: rust_expressions_rawText },
        char_literal: {},
    },
    blocks: ['block', 'else_clause'],
    expressions: {
        identifier: expression_forms_name,
        field_identifier: expression_forms_name,
        shorthand_field_identifier: expression_forms_name,
        type_identifier: expression_forms_name,
        metavariable: expression_forms_name,
        primitive_type: expression_forms_name,
        self: expression_forms_name,
        super: expression_forms_name,
        crate: expression_forms_name,
        scoped_identifier: rust_types_pathOf,
        scoped_type_identifier: rust_types_pathOf,
        generic_type: rust_types_pathOf,
        generic_type_with_turbofish: rust_types_pathOf,
        bracketed_type: rust_types_pathOf,
        generic_function: (node, lower) => lower.required(field(node, 'function'), node),
        integer_literal: number,
        float_literal: number,
        negative_literal: unary(),
        boolean_literal: rust_expressions_boolean,
        unit_expression: constant(null),
        parenthesized_expression: inner,
        field_expression: member('value', 'field'),
        index_expression: index(nth(0), nth(1)),
        call_expression: call('function', 'arguments'),
        macro_invocation: invoked,
        attribute: rust_macros_attribute,
        struct_expression: rust_expressions_made,
        array_expression: rust_expressions_array,
        tuple_expression: list,
        binary_expression: binary(),
        unary_expression: unary(),
        reference_expression: rust_expressions_reference,
        type_cast_expression: cast('value', 'type'),
        try_expression: cast(),
        await_expression: cast(),
        assignment_expression: expression_forms_assign(),
        compound_assignment_expr: expression_forms_assign(),
        let_condition: letCondition,
        let_chain: letChain,
        closure_expression: rust_expressions_closure,
        async_block: rust_expressions_closure,
        tuple_pattern: takingApart,
        slice_pattern: takingApart,
        struct_pattern: takingApart,
        tuple_struct_pattern: takingApart,
        captured_pattern: takingApart,
        ref_pattern: takingApart,
        mut_pattern: takingApart,
        reference_pattern: takingApart,
    },
    statements: {
        source_file: items,
        declaration_list: items,
        field_declaration_list: items,
        enum_variant_list: items,
        attribute_item: attributes,
        inner_attribute_item: attributes,
        use_declaration: rust_imports_imported,
        extern_crate_declaration: crate,
        mod_item: rust_declarations_module,
        foreign_mod_item: (node, lower) => lower.body(field(node, 'body')),
        macro_definition: rust_macros_defined,
        function_item: rust_declarations_functionRule,
        function_signature_item: rust_declarations_functionRule,
        struct_item: rust_declarations_typeRule,
        union_item: rust_declarations_typeRule,
        enum_item: rust_declarations_typeRule,
        trait_item: rust_declarations_typeRule,
        impl_item: rust_declarations_typeRule,
        type_item: rust_declarations_typeName,
        associated_type: nothing,
        const_item: rust_declarations_variable,
        static_item: rust_declarations_variable,
        field_declaration: rust_declarations_variable,
        enum_variant: variant,
        let_declaration: letDeclaration,
        expression_statement: expressionStatement,
        empty_statement: nothing,
        if_expression: statement_forms_branch(),
        match_expression: match,
        for_expression: statement_forms_forEach('pattern', 'value'),
        while_expression: loop(),
        loop_expression: endless,
        unsafe_block: block(nth(0)),
        const_block: block('body'),
        try_block: block(nth(0)),
        gen_block: block(nth(0)),
        return_expression: returns(),
        break_expression: rust_expressions_broken,
        continue_expression: jump('continue'),
    },
    parameters: {
        parameter: { name: 'pattern', type: 'type' },
        identifier: { name: nodes_self },
        reference_pattern: { name: nth(-1) },
        mut_pattern: { name: nth(-1) },
        ref_pattern: { name: nth(-1) },
        tuple_pattern: { name: nodes_self },
        slice_pattern: { name: nodes_self },
        struct_pattern: { name: nodes_self },
        tuple_struct_pattern: { name: nodes_self },
    },
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/scala-declarations.js




function scala_declarations_statement(expression) {
    return { kind: 'expression', expression, at: expression.at };
}
/** Without what says that a parameter is only evaluated when it is read, or may come several times. */
function scala_declarations_parameterType(node) {
    const type = field(node, 'type');
    const inside = type?.type === 'lazy_parameter_type' || type?.type === 'repeated_parameter_type';
    return inside ? field(type, 'type') : type;
}
/** All lists of parameters as one. */
function scala_declarations_parametersOf(node) {
    const lists = fields(node, 'parameters').filter(({ type }) => type === 'parameters');
    const [first] = lists;
    return first === undefined ? null : { ...first, children: lists.flatMap(namedChildren) };
}
function scala_declarations_declaredFunction(node, lower) {
    return [...lower.decorators(node), scala_declarations_functionStatement(node, lower)];
}
function scala_declarations_functionStatement(node, lower) {
    const written = nameOf(field(node, 'name'), lower);
    const id = lower.define({
        node,
        name: written === 'this' ? lower.owner : written,
        parameters: scala_declarations_parametersOf(node),
        body: field(node, 'body'),
    });
    return scala_declarations_statement({ kind: 'function', id, at: lower.at(node) });
}
/** `val a: T = b`, `var (a, b) = c`, `val a: T`. */
function value(node, lower) {
    const decorators = lower.decorators(node);
    const type = field(node, 'type');
    const names = fields(node, 'name');
    const given = field(node, 'value');
    if (names.length > 0)
        return [...decorators, ...names.map((one) => declaration(node, one, type, given, lower))];
    const pattern = field(node, 'pattern');
    const typed = pattern?.type === 'typed_pattern' ? field(pattern, 'type') : type;
    const to = pattern?.type === 'typed_pattern' ? field(pattern, 'pattern') : pattern;
    // `var a: T = _` has no value yet.
    return [...decorators, declaration(node, to, typed, given?.type === 'wildcard' ? null : given, lower)];
}
/** What a class extends; also what it derives. */
function scala_declarations_supertypes(node) {
    const clauses = namedChildren(node).filter(({ type }) => type === 'extends_clause' || type === 'derives_clause');
    return clauses.flatMap((one) => fields(one, 'type'));
}
/** What its head evaluates for what a class extends. */
function fromSupertypes(node, lower) {
    const clause = ofType('extends_clause')(node);
    let type = null;
    return (clause?.children ?? []).flatMap((child) => {
        if (child.field === 'type' && child.named)
            type = child;
        if (child.field !== 'arguments' || type === null)
            return [];
        const callee = typeExpression(type, node, lower);
        const at = lower.at(type, child);
        return [scala_declarations_statement({ kind: 'call', callee, arguments: lower.arguments(child), makes: true, at })];
    });
}
/** A class, object, trait or enum; what its constructor takes are its fields. */
function declaredType(node, lower) {
    addType(lower, typeParts(node, scala_declarations_supertypes(node), lower));
    return [];
}
function typeParts(node, extended, lower) {
    const name = nameOf(field(node, 'name'), lower) ?? '';
    const parameters = fields(node, 'class_parameters').flatMap(namedChildren);
    const first = lower.within({ owner: name }, () => lower.withBefore(() => [
        ...lower.decorators(node),
        ...behindName(node, lower),
        ...parameters
            .filter(({ type }) => type === 'class_parameter')
            .flatMap((one) => [
            ...lower.decorators(one),
            declaration(one, field(one, 'name'), scala_declarations_parameterType(one), field(one, 'default_value'), lower),
        ]),
        ...fromSupertypes(node, lower),
    ]));
    return { node, name, supertypes: extended, body: field(node, 'body'), first };
}
/** `class A @Inject() (a: T)`: the annotation is not in the tree. */
function behindName(node, lower) {
    const name = field(node, 'name');
    const list = field(node, 'class_parameters');
    if (name === null || list === null)
        return [];
    const found = /@([\w.]+)(?:\s*\(\s*\))?/.exec(lower.text.slice(name.end, list.start));
    if (found === null)
        return [];
    const start = name.end + found.index;
    const at = lower.at({ start, end: start + found[0].length });
    const callee = { kind: 'name', name: found[1] ?? '', at };
    const call = { kind: 'call', callee, arguments: [], makes: false, at };
    return [scala_declarations_statement({ kind: 'unknown', parts: [call], at })];
}
/** `case Red extends Color(1)`: a constant that is made of its arguments. */
function scala_declarations_enumCase(node, lower) {
    const at = lower.at(node);
    const owner = lower.owner ?? '';
    const clause = ofType('extends_clause')(node);
    const made = {
        kind: 'call',
        callee: { kind: 'name', name: owner, at },
        arguments: clause === null ? [] : lower.arguments(field(clause, 'arguments')),
        makes: true,
        at,
    };
    const target = lower.required(field(node, 'name'), node);
    return [scala_declarations_statement({ kind: 'assign', target, operator: '=', value: made, declares: true, type: owner, at })];
}
/** `case Mix(a: Int)` is a type of its own. */
function fullEnumCase(node, lower) {
    const parts = typeParts(node, scala_declarations_supertypes(node), lower);
    addType(lower, parts);
    const made = lower.types.find((type) => type.name === parts.name && type.at.start === node.start);
    if (made !== undefined && lower.owner !== null)
        made.supertypes.unshift(lower.owner);
    return [];
}
/** `given name: T with …` is a type with one object, `given name: T = a` a value. */
function scala_declarations_given(node, lower) {
    const body = field(node, 'body');
    const type = field(node, 'return_type');
    const name = field(node, 'name');
    if (body?.type !== 'with_template_body' && body?.type !== 'template_body') {
        if (name !== null)
            return [declaration(node, name, type, body, lower)];
        return body === null ? [] : lower.statements(body);
    }
    addType(lower, {
        node,
        name: nameOf(name, lower) ?? '',
        supertypes: type === null ? [] : [type],
        body,
        owner: nameOf(name, lower) ?? lastSegment(lower.type(type) ?? ''),
    });
    return [];
}
/** `extension (a: T) def …`: functions of `T`, which have it as `a`. */
function extension(node, lower) {
    const [receiver] = scala_declarations_parametersOf(node)?.children ?? [];
    const named = receiver && field(receiver, 'name');
    const owner = lastSegment(lower.type(receiver ? scala_declarations_parameterType(receiver) : null) ?? '');
    const members = fields(node, 'body').flatMap((one) => (scala_declarations_isFunction(one) ? [one] : namedChildren(one)));
    return lower.within({ owner }, () => members.flatMap((one) => {
        const made = lower.statements(one);
        const last = made.at(-1);
        if (!scala_declarations_isFunction(one) || last?.kind !== 'expression' || last.expression.kind !== 'function' || !named)
            return made;
        const at = lower.at(named);
        const target = { kind: 'name', name: lower.written(named), at };
        const own = { kind: 'name', name: 'this', at };
        lower.functions[last.expression.id]?.body.unshift(scala_declarations_statement({ kind: 'assign', target, operator: '=', value: own, declares: true, type: owner, at }));
        return made;
    }));
}
function scala_declarations_isFunction({ type }) {
    return type === 'function_definition' || type === 'function_declaration';
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/scala-expressions.js





const plainAssignment = expression_forms_assign();
/** `a.b.c` where only names may stand. */
function scala_expressions_dotted(node, lower) {
    const [first, ...rest] = namedChildren(node);
    if (first === undefined)
        return expression_forms_name(node, lower);
    return rest.reduce((object, part) => ({ kind: 'member', object, name: lower.written(part), at: lower.at(first, part) }), expression_forms_name(first, lower));
}
/** A list of what is in one field. */
function scala_expressions_fields(wanted) {
    return (node, lower) => ({
        kind: 'collection',
        entries: lower.expressions(fields(node, wanted)).map((value) => ({ key: null, value })),
        at: lower.at(node),
    });
}
/** The names that a pattern gives, where it takes apart what is assigned. */
function partsOfPattern(node, lower) {
    const parts = namedChildren(node).filter(({ type }) => lower.tables.expressions.has(type) && type !== 'operator_identifier');
    const entries = lower.expressions(parts).map((value) => ({ key: null, value }));
    return { kind: 'collection', entries, at: lower.at(node) };
}
/** `s"a $b"` is a template; what another word makes of one is a call of that word. */
function interpolated(node, lower) {
    const word = field(node, 'interpolator');
    const text = ofType('interpolated_string')(node);
    if (word === null || text === null)
        return lower.unknown(node);
    const by = lower.written(word);
    if (by === 'raw')
        return stringExpression({ ...text, type: 'raw_interpolated_string' }, lower);
    const made = stringExpression(text, lower);
    if (by === 's' || by === 'f')
        return made;
    return {
        kind: 'call',
        callee: lower.expression(word),
        arguments: [{ name: null, value: made }],
        makes: false,
        at: lower.at(node),
    };
}
/** `f(a)`, `f(a)(b)`, `f(a) { … }`: lists of arguments follow each other. */
function scala_expressions_called(node, lower) {
    const inner = field(node, 'function');
    const behind = field(node, 'arguments');
    // The body of what is made stands where a last argument might.
    if (inner?.type === 'instance_expression' &&
        behind?.type === 'block' &&
        ofType('arguments')(inner) !== null)
        return scala_expressions_creation({
            ...inner,
            end: node.end,
            children: [...inner.children, { ...behind, type: 'template_body', field: null }],
        }, lower);
    const given = argumentsOf(behind, lower);
    const at = lower.at(node);
    const callee = lower.required(inner, node);
    const curried = inner?.type === 'call_expression' && callee.kind === 'call' && !callee.makes;
    if (!curried)
        return { kind: 'call', callee, arguments: given, makes: false, at };
    return { ...callee, arguments: [...callee.arguments, ...given], at };
}
function argumentsOf(node, lower) {
    if (node === null)
        return [];
    if (node.type === 'arguments')
        return lower.arguments(node);
    return [{ name: null, value: scala_expressions_argumentOf(node, lower) }];
}
/** What stands for an argument without brackets: a function, cases, or statements whose last value it is. */
function scala_expressions_argumentOf(node, lower) {
    if (node.type === 'colon_argument') {
        const parameters = field(node, 'lambda_start');
        const body = nth(-1)(node);
        return body === parameters ? lower.unknown(node) : scala_expressions_functionOf(node, parameters, body, lower);
    }
    const [first, ...rest] = namedChildren(node);
    if (node.type !== 'block' || first?.type !== 'lambda_expression')
        return lower.expression(node);
    if (rest.length === 0)
        return lower.expression(first);
    // What follows on the same line belongs to the function.
    const own = nth(-1)(first);
    const children = [...(own === null ? [] : [own]), ...rest];
    const body = { ...node, start: children[0]?.start ?? node.start, children };
    return scala_expressions_functionOf(node, scala_expressions_parametersOf(first), body, lower);
}
function scala_expressions_functionOf(node, parameters, body, lower) {
    const id = lower.define({ node, name: null, owner: null, parameters, body });
    return { kind: 'function', id, at: lower.at(node) };
}
function scala_expressions_parametersOf(node) {
    return fields(node, 'parameters')[0] ?? null;
}
/** `a => b`, `(a: T, b) => c`. */
function lambdaExpression(node, lower) {
    const parameters = scala_expressions_parametersOf(node);
    const body = nth(-1)(node);
    return scala_expressions_functionOf(node, parameters, body === parameters ? null : body, lower);
}
/** `{ case … }` is a function of what its cases are held against. */
function partial(node, lower) {
    const body = { ...node, type: 'match_expression', children: [{ ...node, field: 'body' }] };
    const id = lower.define({ node, name: null, owner: null, parameters: null, body });
    return { kind: 'function', id, at: lower.at(node) };
}
/** `f[T]`, `a.asInstanceOf[T]`, `a.isInstanceOf[T]`. */
function generic(node, lower) {
    const inner = field(node, 'function');
    const at = lower.at(node);
    if (inner === null)
        return lower.unknown(node);
    const list = field(node, 'type_arguments');
    const type = list && nth(0)(list);
    // To the grammar a type binds less than an operator before it.
    const right = inner.type === 'infix_expression' ? field(inner, 'right') : null;
    if (right !== null) {
        const children = node.children.map((child) => (child === inner ? { ...right, field: 'function' } : child));
        const last = { ...node, start: right.start, field: 'right', children };
        return lower.expression({
            ...inner,
            end: node.end,
            children: inner.children.map((one) => (one === right ? last : one)),
        });
    }
    const made = lower.expression(inner);
    if (made.kind !== 'member' || type === null)
        return made;
    if (made.name === 'asInstanceOf')
        return { kind: 'cast', type: lower.type(type), value: made.object, at };
    if (made.name !== 'isInstanceOf')
        return made;
    const tested = typeExpression(type, node, lower);
    return { kind: 'binary', operator: made.name, left: made.object, right: tested, at };
}
const comparisons = new Set(['==', '!=', '<=', '>=', '=:=', '==']);
/** `a + b`, `a += b`; `a word b` is `a.word(b)`. */
function scala_expressions_infix(node, lower) {
    const left = field(node, 'left');
    const right = field(node, 'right');
    const sign = field(node, 'operator');
    if (left === null || right === null || sign === null)
        return lower.unknown(node);
    const operator = lower.written(sign);
    const at = lower.at(node);
    if (/^[\p{L}_`]/u.test(operator)) {
        const callee = {
            kind: 'member',
            object: lower.expression(left),
            name: operator,
            at: lower.at(left, sign),
        };
        const given = right.type === 'tuple_expression' ? lower.arguments({ ...right, type: '' }) : argumentsOf(right, lower);
        return { kind: 'call', callee, arguments: given, makes: false, at };
    }
    if (/[^=<>!]=$/.test(operator) && !comparisons.has(operator))
        return assignment(node, left, right, operator, lower);
    const first = lower.expression(left);
    return { kind: 'binary', operator, left: first, right: lower.maybe(right, node), at };
}
/** `!a`. */
function scala_expressions_prefix(node, lower) {
    const [sign] = node.children;
    const operator = sign === undefined ? '' : lower.written(sign);
    return { kind: 'unary', operator, operand: lower.required(nth(-1)(node), node), at: lower.at(node) };
}
/** `a word`; `f _` is `f`. */
function scala_expressions_postfix(node, lower) {
    const [of, word] = namedChildren(node);
    if (of === undefined)
        return lower.unknown(node);
    const object = lower.expression(of);
    const written = word === undefined ? '_' : lower.written(word);
    return written === '_' ? object : { kind: 'member', object, name: written, at: lower.at(node) };
}
/** `a: T`, `a: _*`. */
function ascribed(node, lower) {
    const [value, type] = namedChildren(node);
    const known = type !== undefined && type.type !== 'annotation' && type.type !== 'repeated_parameter_type';
    return {
        kind: 'cast',
        type: known ? lower.type(type) : null,
        value: lower.required(value ?? null, node),
        at: lower.at(node),
    };
}
/** `a = b`; `a(b) = c` changes a part of `a`. */
function scala_expressions_assigned(node, lower) {
    const left = field(node, 'left');
    const made = plainAssignment(node, lower);
    if (left?.type !== 'call_expression' || made.kind !== 'assign' || made.target.kind !== 'call')
        return made;
    const { callee, arguments: keys, at } = made.target;
    const [only] = keys;
    if (only === undefined || keys.length > 1)
        return made;
    return { ...made, target: { kind: 'index', object: callee, index: only.value, at } };
}
/** `new T(…)`, also with a body: then its methods belong to `T`. */
function scala_expressions_creation(node, lower) {
    const body = ofType('template_body')(node);
    const type = namedChildren(node).find((child) => child.field !== 'arguments' && child !== body) ?? null;
    const callee = typeExpression(type, node, lower);
    const given = fields(node, 'arguments').flatMap((list) => lower.arguments(list));
    if (body !== null) {
        const owner = lastSegment(lower.type(type) ?? '');
        addType(lower, { node, name: '', supertypes: type === null ? [] : [type], body, owner });
    }
    return { kind: 'call', callee, arguments: given, makes: true, at: lower.at(node) };
}
/** `@T(…)`. */
function scala_expressions_annotation(node, lower) {
    return {
        kind: 'call',
        callee: typeExpression(field(node, 'name'), node, lower),
        arguments: lower.arguments(field(node, 'arguments')),
        makes: false,
        at: lower.at(node),
    };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/scala-imports.js

/** `import a.b.C`, `import a.b.{C, D => E, _}`, `import a.b.*, c.D`. */
function scala_imports_imported(node, lower) {
    const at = lower.at(node);
    let path = [];
    let names = [];
    const finish = () => {
        if (path.length > 0)
            lower.imports.push({ at, ...(names.length > 0 ? { module: path.join('.'), names } : whole(path)) });
        path = [];
        names = [];
    };
    for (const child of node.children) {
        if (child.type === ',')
            finish();
        else if (child.field === 'path' && child.named)
            path.push(lower.written(child));
        else if (child.type === 'namespace_selectors')
            names.push(...namedChildren(child).flatMap((one) => selected(one, lower)));
        else if (child.named)
            names.push(...selected(child, lower));
    }
    finish();
    return [];
}
/** A name in small letters is a function or a value of its package. */
function whole(path) {
    const last = path.at(-1) ?? '';
    if (path.length > 1 && /^\p{Ll}/u.test(last))
        return { module: path.slice(0, -1).join('.'), names: [{ imported: last, local: last }] };
    return { module: path.join('.'), names: [{ imported: null, local: last }] };
}
function selected(node, lower) {
    if (node.type === 'identifier')
        return [{ imported: lower.written(node), local: lower.written(node) }];
    if (node.type === 'namespace_wildcard')
        return [{ imported: '*', local: '*' }];
    const name = field(node, 'name');
    const alias = field(node, 'alias');
    // `C => _` hides a name.
    if (name === null || alias === null || lower.written(alias) === '_')
        return [];
    return [{ imported: lower.written(name), local: lower.written(alias) }];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/scala-spelling.js
const scala_spelling_typed = /\bimplicit(\s+[a-zA-Z_]\w*)(\s*:\s*[A-Z][\w.]*(?:\[[^\]\n=]{0,80}\]{1,3})?)(?=\s*=>)/g;
const marked = /(\bclass\s+[A-Za-z_]\w*(?:\[[^\]\n]{0,80}\])?\s+)(@[A-Za-z_][\w.]*\s*\(\s*\))(?=\s*\()/g;
/**
 * `{ implicit a: T => … }`: the grammar knows it without the type only. `class A @Inject() (a: T)`: it takes what the class needs
 * for more arguments of the annotation.
 */
function respelled(text) {
    return text
        .replace(scala_spelling_typed, (_, name, type) => `implicit${name}${blank(type)}`)
        .replace(marked, (_, before, annotation) => `${before}${blank(annotation)}`);
}
function blank(text) {
    return text.replaceAll(/[^\n]/g, ' ');
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/scala-patterns.js


/** What a pattern names and asks for: names in small letters are given, all others are what it compares with. */
function scala_patterns_patternOf(node, lower) {
    const at = lower.at(node);
    if (node.type === 'alternative_pattern') {
        const sides = namedChildren(node).map((side) => scala_patterns_patternOf(side, lower));
        return {
            names: sides.flatMap(({ names }) => names),
            tests: sides.flatMap(({ tests }) => tests),
            type: null,
            at,
        };
    }
    const { names, parts } = scala_patterns_partsOf(node, lower);
    const plain = !structured.has(node.type);
    const fits = plain || (node.type === 'tuple_pattern' && parts.length === 0);
    const tests = fits ? parts : [{ kind: 'unknown', parts, at }];
    const type = node.type === 'typed_pattern' && names.length === 1 ? lower.type(field(node, 'type')) : null;
    return { names, tests, type, at };
}
const structured = new Set([
    'tuple_pattern',
    'case_class_pattern',
    'infix_pattern',
    'capture_pattern',
    'named_pattern',
    'repeat_pattern',
    'given_pattern',
]);
/** All names and values in a pattern. */
function scala_patterns_partsOf(node, lower) {
    const names = [];
    const parts = [];
    const visit = (one) => {
        if (one === null || one.type === 'wildcard' || one.type === 'operator_identifier')
            return;
        if (one.type === 'identifier' && /^[\p{Ll}_]/u.test(lower.written(one)))
            names.push(expression_forms_name(one, lower));
        else if (one.type === 'typed_pattern') {
            visit(field(one, 'pattern'));
            parts.push(typeExpression(field(one, 'type'), one, lower));
        }
        else if (one.type === 'capture_pattern') {
            const named = field(one, 'name');
            if (named !== null)
                names.push(expression_forms_name(named, lower));
            visit(field(one, 'pattern'));
        }
        else if (one.type === 'case_class_pattern') {
            parts.push(typeExpression(field(one, 'type'), one, lower));
            for (const inner of fields(one, 'pattern'))
                visit(inner);
        }
        else if (one.type === 'named_pattern')
            visit(nth(-1)(one));
        else if (structured.has(one.type) || one.type === 'alternative_pattern')
            for (const inner of namedChildren(one))
                visit(inner);
        else
            parts.push(lower.expression(one));
    };
    visit(node);
    return { names, parts };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/scala-statements.js



/** `a match { case … }`; what it is held against is unknown where cases are a function. */
function scala_statements_matched(node, lower) {
    const arms = clauses(field(node, 'body')).map((one) => {
        const pattern = field(one, 'pattern');
        return {
            node: one,
            patterns: pattern === null ? [] : [pattern],
            guard: scala_statements_guardOf(one),
            body: fields(one, 'body'),
            falls: false,
        };
    });
    return matching(node, field(node, 'value'), arms, scala_patterns_patternOf, lower);
}
function clauses(body) {
    return body === null ? [] : namedChildren(body).filter(({ type }) => type === 'case_clause');
}
function scala_statements_guardOf(node) {
    const guard = node.type === 'guard' ? node : ofType('guard')(node);
    return guard && field(guard, 'condition');
}
/** `for (a <- b; c = d if e) f`. */
function forStatement(node, lower) {
    if (!yieldsValues(node))
        return loops(node, (body) => lower.body(body), lower);
    const expression = forValue(node, lower);
    return [{ kind: 'expression', expression, at: expression.at }];
}
/** `for (a <- b) yield c`: what it makes has a name that is given each time. */
function forValue(node, lower) {
    const at = lower.at(node);
    const value = { kind: 'name', name: lower.ownName(), at };
    const body = (made) => lower.withBefore(() => {
        const given = lower.expression(made);
        const expression = {
            kind: 'assign',
            target: value,
            operator: '=',
            value: given,
            declares: false,
            type: null,
            at: given.at,
        };
        return [{ kind: 'expression', expression, at: given.at }];
    });
    lower.before(loops(node, body, lower));
    return value;
}
function yieldsValues(node) {
    return node.children.some((child) => !child.named && child.type === 'yield');
}
function loops(node, body, lower) {
    const list = ofType('enumerators')(node);
    const made = field(node, 'body');
    const last = () => (made === null ? [] : body(made));
    return nested(list === null ? [] : namedChildren(list), last, lower);
}
/** Each of them is inside of the one before. */
function nested(parts, body, lower) {
    const [first, ...rest] = parts;
    if (first === undefined)
        return body();
    const at = lower.at(first);
    return lower.withBefore(() => {
        const condition = scala_statements_guardOf(first);
        const [target, value] = namedChildren(first).filter(({ type }) => type !== 'guard');
        const inner = () => {
            if (condition === null)
                return nested(rest, body, lower);
            return lower.withBefore(() => {
                const test = lower.expression(condition);
                return [{ kind: 'if', test, then: nested(rest, body, lower), otherwise: [], at: lower.at(condition) }];
            });
        };
        if (target === undefined || value === undefined || first.type === 'guard')
            return inner();
        const from = lower.expression(value);
        const to = lower.expression(target);
        if (first.children.some((child) => !child.named && child.type === '<-'))
            return [{ kind: 'loop', binds: [to], head: [from], body: inner(), at }];
        const expression = {
            kind: 'assign',
            target: to,
            operator: '=',
            value: from,
            declares: true,
            type: null,
            at,
        };
        return [{ kind: 'expression', expression, at }, ...inner()];
    });
}
/** `try a catch { case e: E => b } finally c`. */
function scala_statements_tried(node, lower) {
    const clause = ofType('catch_clause')(node);
    const block = clause && ofType('case_block', 'indented_cases')(clause);
    const handlers = () => {
        if (clause === null)
            return [];
        if (block !== null)
            return clauses(block).map((one) => handler(one, lower));
        if (field(clause, 'pattern') !== null)
            return [handler(clause, lower)];
        return [{ name: null, body: namedChildren(clause).flatMap((one) => lower.statements(one)) }];
    };
    return [
        {
            kind: 'try',
            body: lower.body(field(node, 'body')),
            handlers: handlers(),
            last: lower.body(ofType('finally_clause')(node)),
            at: lower.at(node),
        },
    ];
}
function handler(node, lower) {
    const pattern = field(node, 'pattern');
    const name = pattern?.type === 'typed_pattern' ? field(pattern, 'pattern') : pattern;
    const plain = name?.type === 'identifier' ? lower.written(name) : null;
    const at = lower.at(node);
    const caught = { kind: 'unknown', parts: [], at };
    const taken = pattern === null || pattern.type === 'typed_pattern' || plain !== null ? null : scala_patterns_patternOf(pattern, lower);
    const names = taken === null ? [] : given(taken, caught);
    const condition = scala_statements_guardOf(node);
    const body = () => fields(node, 'body').flatMap((child) => lower.body(child));
    const tests = taken?.tests ?? [];
    if (condition === null && tests.length === 0)
        return { name: plain, body: [...names, ...body()] };
    const guarded = lower.withBefore(() => {
        const all = [...tests, ...(condition === null ? [] : [lower.expression(condition)])];
        const [only, more] = all;
        const test = only && !more ? only : { kind: 'unknown', parts: all, at };
        return [{ kind: 'if', test, then: body(), otherwise: [], at }];
    });
    return { name: plain, body: [...names, ...guarded] };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/scala.js








const scala_condition = 'condition';
const scala_type = scala_declarations_parameterType;
const scala = {
    name: 'scala',
    grammar: 'scala',
    files: ['.scala', '.sc'],
    comments: ['comment', 'block_comment', 'using_directive', 'shebang'],
    strings: {
        string: { raw: (opening) => opening === '"""' },
        character_literal: {},
        interpolated_string: {
            values: ['interpolation'],
            content: (content) => content.replaceAll('$$', '$'),
        },
        raw_interpolated_string: { values: ['interpolation'], raw: true },
    },
    blocks: [
        'compilation_unit',
        'block',
        'indented_block',
        'template_body',
        'with_template_body',
        'enum_body',
        'finally_clause',
    ],
    expressions: {
        identifier: expression_forms_name,
        operator_identifier: expression_forms_name,
        stable_identifier: scala_expressions_dotted,
        wildcard: (node, lower) => lower.unknown(node),
        integer_literal: number,
        floating_point_literal: number,
        boolean_literal: (node, lower) => constant(lower.written(node) === 'true')(node, lower),
        null_literal: constant(null),
        unit: constant(null),
        interpolated_string_expression: interpolated,
        parenthesized_expression: inner,
        tuple_expression: list,
        field_expression: member('value', 'field'),
        call_expression: scala_expressions_called,
        generic_function: generic,
        instance_expression: scala_expressions_creation,
        infix_expression: scala_expressions_infix,
        prefix_expression: scala_expressions_prefix,
        postfix_expression: scala_expressions_postfix,
        ascription_expression: ascribed,
        assignment_expression: scala_expressions_assigned,
        lambda_expression: lambdaExpression,
        case_block: partial,
        for_expression: forValue,
        splice_expression: inner,
        quote_expression: cast(),
        annotation: scala_expressions_annotation,
        tuple_pattern: list,
        case_class_pattern: scala_expressions_fields('pattern'),
        infix_pattern: partsOfPattern,
        alternative_pattern: partsOfPattern,
        capture_pattern: partsOfPattern,
        named_pattern: partsOfPattern,
        typed_pattern: cast('pattern', 'type'),
        repeat_pattern: unary('pattern'),
        identifiers: list,
        given_pattern: partsOfPattern,
    },
    statements: {
        package_clause: (node, lower) => lower.body(field(node, 'body')),
        import_declaration: scala_imports_imported,
        export_declaration: nothing,
        type_definition: nothing,
        self_type: nothing,
        val_definition: value,
        var_definition: value,
        val_declaration: value,
        var_declaration: value,
        if_expression: statement_forms_branch(),
        while_expression: loop(scala_condition),
        do_while_expression: loop(scala_condition),
        for_expression: forStatement,
        match_expression: scala_statements_matched,
        try_expression: scala_statements_tried,
        return_expression: returns(),
        throw_expression: statement_forms_throws(),
        function_definition: scala_declarations_declaredFunction,
        function_declaration: scala_declarations_declaredFunction,
        class_definition: declaredType,
        object_definition: declaredType,
        trait_definition: declaredType,
        enum_definition: declaredType,
        package_object: declaredType,
        given_definition: scala_declarations_given,
        extension_definition: extension,
        enum_case_definitions: inlined,
        simple_enum_case: scala_declarations_enumCase,
        full_enum_case: fullEnumCase,
    },
    parameters: {
        parameter: { name: 'name', type: scala_type, value: 'default_value' },
        class_parameter: { name: 'name', type: scala_type, value: 'default_value' },
        binding: { name: 'name', type: scala_type },
        identifier: { name: nodes_self },
        wildcard: { name: nodes_self },
    },
    arguments: {
        assignment_expression: { name: 'left', value: 'right' },
    },
    decorators: ['annotation'],
    typeArguments: '[]',
    returnsLast: true,
    respell: respelled,
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/swift-parts.js

/** Whether a body is one expression: then that is what it returns. */
function returnsOnly(body) {
    const inner = body?.type === 'function_body' ? nth(0)(body) : body;
    return inner !== null && namedChildren(inner).length === 1;
}
/** The type behind a colon. */
function annotatedType(node) {
    return node && (field(node, 'name') ?? after(':')(node));
}
/** The types of a list of what something inherits from. */
function inherited(node) {
    return namedChildren(node)
        .filter(({ type }) => type === 'inheritance_specifier')
        .flatMap((one) => fields(one, 'inherits_from'));
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/swift-declarations.js





function swift_declarations_functionStatement(id, node, lower) {
    const at = lower.at(node);
    return { kind: 'expression', expression: { kind: 'function', id, at }, at };
}
/** Attributes stand before a parameter and its default behind it, all beside each other: each parameter gets its own. */
function swift_declarations_parametersOf(node) {
    const parameters = [];
    let attributes = [];
    for (const child of node.children) {
        const last = parameters.at(-1);
        if (child.type === 'attribute')
            attributes.push(child);
        else if (child.type === 'parameter') {
            parameters.push({ ...child, children: [...attributes, ...child.children] });
            attributes = [];
        }
        else if (child.field === 'default_value' && last !== undefined) {
            last.children.push(child);
            last.end = child.end;
        }
    }
    const [first] = parameters;
    return first === undefined ? null : { ...first, type: 'parameters', children: parameters };
}
function swift_declarations_declaredFunction(node, lower) {
    const name = field(node, 'name');
    return swift_declarations_method(name === null ? '' : lower.written(name))(node, lower);
}
/** A function with a name of its own. */
function swift_declarations_method(name) {
    return (node, lower) => {
        const decorators = lower.decorators(node);
        const body = field(node, 'body');
        const id = lower.define({
            node,
            name,
            parameters: swift_declarations_parametersOf(node),
            body,
            returnsLast: returnsOnly(body) && name !== 'init',
        });
        return [...decorators, swift_declarations_functionStatement(id, node, lower)];
    };
}
/** `subscript(a: T) -> U { … }`. */
function subscripted(node, lower) {
    const body = ofType('computed_property')(node);
    return [...lower.decorators(node), ...swift_declarations_accessors(body, 'subscript', node, lower, swift_declarations_parametersOf(node))];
}
/** What reads and sets a value, as functions of its name. */
function swift_declarations_accessors(body, name, node, lower, parameters = null) {
    if (body === null)
        return [];
    const statements = ofType('statements')(body);
    if (statements !== null) {
        const returnsLast = returnsOnly(statements);
        return [
            swift_declarations_functionStatement(lower.define({ node, name, parameters, body: statements, returnsLast }), node, lower),
        ];
    }
    return namedChildren(body)
        .filter(({ type }) => type.startsWith('computed_') || type.endsWith('_clause'))
        .map((one) => accessor(one, name, parameters, lower));
}
function accessor(node, name, parameters, lower) {
    const body = ofType('statements')(node);
    const own = ofType('simple_identifier')(node);
    const returnsLast = node.type === 'computed_getter' && returnsOnly(body);
    return swift_declarations_functionStatement(lower.define({ node, name, parameters: own ?? parameters, body, returnsLast }), node, lower);
}
/** `didSet { … }` where its property is not known. */
function observer(node, lower) {
    return [accessor(node, node.type === 'didset_clause' ? 'didSet' : 'willSet', null, lower)];
}
/** `let a: T = b, c`, `var a: T { … }`. */
function swift_declarations_property(node, lower) {
    return [...lower.decorators(node), ...swift_declarations_variables(node).flatMap((one) => swift_declarations_variable(one, node, lower))];
}
/** Names, types and values stand beside each other. */
function swift_declarations_variables(node) {
    const found = [];
    for (const child of node.children) {
        const last = found.at(-1);
        if (child.field === 'name')
            found.push({ name: child, type: null, value: null, body: null });
        else if (last === undefined)
            continue;
        else if (child.type === 'type_annotation')
            last.type = annotatedType(child);
        else if (child.field === 'value')
            last.value = child;
        else if (child.type === 'computed_property' || child.type === 'willset_didset_block')
            last.body = child;
    }
    return found;
}
function swift_declarations_variable({ name, type, value, body }, node, lower) {
    const end = Math.max(name.end, type?.end ?? 0, value?.end ?? 0);
    const only = swift_declarations_variables(node).length === 1;
    const declared = declaration(only ? node : { ...name, end }, name, type, value, lower);
    return [declared, ...swift_declarations_accessors(body, lower.written(name), node, lower)];
}
function protocolProperty(node, lower) {
    return [declaration(node, field(node, 'name'), annotatedType(ofType('type_annotation')(node)), null, lower)];
}
/** A class, struct, enum, actor or protocol; an extension is of the name of what it extends. */
function swift_declarations_declaredType(node, lower) {
    const name = field(node, 'name');
    addType(lower, {
        node,
        name: name?.type === 'user_type' ? lastSegment(lower.type(name) ?? '') : (nameOf(name, lower) ?? ''),
        supertypes: inherited(node),
        body: field(node, 'body'),
        first: lower.decorators(node),
    });
    return [];
}
/** `case a = "x", b(Int)`. */
function enumEntries(node, lower) {
    const entries = [];
    for (const child of node.children) {
        const last = entries.at(-1);
        if (child.field === 'name' && child.named)
            entries.push({ name: child, value: null, end: child.end });
        else if (last !== undefined && child.field === 'raw_value') {
            last.value = child;
            last.end = child.end;
        }
        else if (last !== undefined && child.field === 'data_contents')
            last.end = child.end;
    }
    return [
        ...lower.decorators(node),
        ...entries.map(({ name, value, end }) => {
            const at = lower.at(name, { end });
            const given = lower.optional(value);
            const target = lower.expression(name);
            const expression = {
                kind: 'assign',
                target,
                operator: '=',
                value: given,
                declares: true,
                type: lower.owner,
                at,
            };
            return { kind: 'expression', expression, at };
        }),
    ];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/swift-expressions.js



/** `a + b`, with the operator in a field of its own. */
function swift_expressions_infix(left, right) {
    return (node, lower) => {
        const sign = field(node, 'op');
        return {
            kind: 'binary',
            operator: sign === null ? '' : lower.written(sign),
            left: lower.required(pick(node, left), node),
            right: lower.maybe(pick(node, right), node),
            at: lower.at(node),
        };
    };
}
/** `a ?? b`. */
function optionalElse(node, lower) {
    return {
        kind: 'binary',
        operator: '??',
        left: lower.required(field(node, 'value'), node),
        right: lower.maybe(field(node, 'if_nil'), node),
        at: lower.at(node),
    };
}
/** `a is T`. */
function checked(node, lower) {
    return {
        kind: 'binary',
        operator: 'is',
        left: lower.required(field(node, 'target'), node),
        right: typeExpression(field(node, 'name'), node, lower),
        at: lower.at(node),
    };
}
const links = ['navigation_expression', 'call_expression', 'postfix_expression'];
/** `!a.b(c)`: to the grammar the sign belongs to `a`, though it is about all that follows. */
function inChain(rule) {
    return (node, lower) => {
        const sign = signBefore(node);
        if (sign === null)
            return rule(node, lower);
        const operation = field(sign, 'operation');
        return {
            kind: 'unary',
            operator: operation === null ? '' : lower.written(operation),
            operand: lower.expression(withoutSign(node, sign)),
            at: lower.at(node),
        };
    };
}
function signBefore(node) {
    let at = node;
    while (at !== undefined && links.includes(at.type))
        at = at.children[0];
    if (at?.type !== 'prefix_expression')
        return null;
    const operation = field(at, 'operation');
    return operation === null || operation.type === '.' || operation.type === '&' ? null : at;
}
function withoutSign(node, sign) {
    const [first, ...rest] = node.children;
    if (first === undefined)
        return node;
    const inner = first === sign ? { ...(field(sign, 'target') ?? sign), field: sign.field } : withoutSign(first, sign);
    return { ...node, start: inner.start, children: [inner, ...rest] };
}
/** `!a`, `-a`; `.a` is a member of what the context says. */
function swift_expressions_prefix(node, lower) {
    const operation = field(node, 'operation');
    const target = field(node, 'target');
    const operator = operation === null ? '' : lower.written(operation);
    const at = lower.at(node);
    if (operator === '.' && target !== null) {
        const object = { kind: 'unknown', parts: [], at };
        return { kind: 'member', object, name: lower.written(target), at };
    }
    return { kind: 'unary', operator, operand: lower.required(target, node), at };
}
/** `f(a, b: c) { … } d: { … }`, `a[b]`. By their names in capitals types are told from functions. */
function swift_expressions_called(node, lower) {
    const of = nth(0)(node);
    const suffix = ofType('call_suffix')(node);
    const at = lower.at(node);
    if (of === null || suffix === null)
        return lower.unknown(node);
    const list = ofType('value_arguments')(suffix);
    if (list?.children[0]?.type === '[') {
        const object = lower.expression(of);
        return { kind: 'index', object, index: swift_expressions_keyOf(lower.arguments(list), at), at };
    }
    const callee = swift_expressions_calleeOf(of, lower);
    const makes = (callee.kind === 'name' || callee.kind === 'member') && /^\p{Lu}/u.test(callee.name);
    return { kind: 'call', callee, arguments: [...lower.arguments(list), ...swift_expressions_behind(suffix, lower)], makes, at };
}
function swift_expressions_keyOf(keys, at) {
    const [only] = keys;
    if (only !== undefined && keys.length === 1)
        return only.value;
    return { kind: 'collection', entries: keys.map(({ value }) => ({ key: null, value })), at };
}
/** `[T]()` and `[K: V]()` make what they say. */
function swift_expressions_calleeOf(node, lower) {
    if (node.type === 'array_literal')
        return { kind: 'name', name: 'Array', at: lower.at(node) };
    if (node.type === 'dictionary_literal')
        return { kind: 'name', name: 'Dictionary', at: lower.at(node) };
    return lower.expression(node);
}
/** Functions behind the brackets; those after the first have names. */
function swift_expressions_behind(suffix, lower) {
    let name = null;
    return namedChildren(suffix).flatMap((child) => {
        if (child.field === 'name')
            name = lower.written(child);
        if (child.type !== 'lambda_literal')
            return [];
        const given = { name, value: lower.expression(child) };
        name = null;
        return [given];
    });
}
/** `A<B>(c)`. */
function swift_expressions_constructed(node, lower) {
    const suffix = ofType('constructor_suffix')(node);
    const list = suffix && ofType('value_arguments')(suffix);
    return {
        kind: 'call',
        callee: typeExpression(field(node, 'constructed_type'), node, lower),
        arguments: [...lower.arguments(list), ...(suffix === null ? [] : swift_expressions_behind(suffix, lower))],
        makes: true,
        at: lower.at(node),
    };
}
/** `(a)` is `a`, `(a, b: c)` a list. */
function tuple(node, lower) {
    const entries = [];
    let key = null;
    for (const child of node.children) {
        if (child.field === 'name')
            key = { kind: 'literal', value: lower.written(child), at: lower.at(child) };
        if (child.field !== 'value')
            continue;
        entries.push({ key, value: lower.expression(child) });
        key = null;
    }
    const [only, more] = entries;
    if (only !== undefined && more === undefined && only.key === null)
        return only.value;
    return { kind: 'collection', entries, at: lower.at(node) };
}
function swift_expressions_array(node, lower) {
    const elements = node.children.filter((child) => child.field === 'element');
    const entries = lower.expressions(elements).map((value) => ({ key: null, value }));
    return { kind: 'collection', entries, at: lower.at(node) };
}
function swift_expressions_dictionary(node, lower) {
    const values = node.children.filter((child) => child.field === 'value');
    const keys = node.children.filter((child) => child.field === 'key');
    const entries = keys.map((key, index) => ({
        key: lower.expression(key),
        value: lower.required(values[index] ?? null, node),
    }));
    return { kind: 'collection', entries, at: lower.at(node) };
}
/** A value that is put into a text, whatever it is called there. */
function interpolatedValue(node, lower) {
    return lower.required(field(node, 'value'), node);
}
/** `{ a, b in … }`; what has no names of its own for what it takes has `$0` and so on. */
function swift_expressions_lambdaLiteral(node, lower) {
    const type = field(node, 'type');
    const parameters = type && ofType('lambda_function_type_parameters')(type);
    const body = ofType('statements')(node);
    const numbered = type === null && body !== null ? [...numberedIn(body, lower).entries()] : [];
    const children = numbered.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, first]) => first);
    const implicit = children.length === 0 ? null : { ...node, type: 'parameters', children };
    const id = lower.define({
        node,
        name: null,
        owner: null,
        parameters: parameters ?? implicit,
        body,
        returnsLast: returnsOnly(body),
    });
    return { kind: 'function', id, at: lower.at(node) };
}
/** Where a body reads `$0` and the like first, apart from the functions in it. */
function numberedIn(node, lower, found = new Map()) {
    for (const child of node.children) {
        if (child.type === 'lambda_literal' && field(child, 'type') === null)
            continue;
        const written = child.type === 'simple_identifier' ? lower.written(child) : '';
        if (/^\$\d/.test(written) && !found.has(written))
            found.set(written, child);
        numberedIn(child, lower, found);
    }
    return found;
}
/** `@T(…)`. */
function swift_expressions_attribute(node, lower) {
    const [type, ...given] = namedChildren(node);
    return {
        kind: 'call',
        callee: typeExpression(type ?? null, node, lower),
        arguments: given.map((one) => ({ name: null, value: lower.expression(one) })),
        makes: false,
        at: lower.at(node),
    };
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/swift-patterns.js



/** `a`, `(a, b)` where what is assigned is taken apart. */
function patternTarget(node, lower) {
    const at = lower.at(node);
    const bound = field(node, 'bound_identifier');
    if (bound !== null)
        return lower.expression(bound);
    const [only, ...more] = namedChildren(node).filter(({ type }) => type !== 'value_binding_pattern');
    if (only !== undefined && more.length === 0 && only.type !== 'pattern')
        return lower.expression(only);
    const parts = [...(only === undefined ? [] : [only]), ...more].filter(({ type }) => lower.tables.expressions.has(type));
    const entries = lower.expressions(parts).map((value) => ({ key: null, value }));
    return { kind: 'collection', entries, at };
}
/** What a pattern names and asks for: `.a(let b, _)`, `let (a, b)`, `is T`, `let a as T`. */
function swift_patterns_patternOf(node, lower) {
    const [only, more] = node.children;
    if (only?.type === 'pattern' && more === undefined)
        return swift_patterns_patternOf(only, lower);
    return patternIn(node.children, lower.at(node), lower);
}
function patternIn(children, at, lower) {
    const found = { names: [], parts: [], type: null, several: false };
    gather(children, false, found, lower);
    const { names, parts, type, several } = found;
    const tests = several && parts.length > 0 ? [{ kind: 'unknown', parts, at }] : parts;
    return { names, tests, type: names.length === 1 ? type : null, at };
}
function gather(children, binds, found, lower) {
    const bindsAll = binds || children.some(({ type }) => type === 'value_binding_pattern');
    const casts = children.some(({ type }) => type === 'as');
    found.several ||= !casts && children.some(({ type }) => type === 'pattern');
    for (const [place, child] of children.entries()) {
        const before = children[place - 1]?.type;
        if (child.type === 'pattern')
            gather(child.children, bindsAll, found, lower);
        else if (child.field === 'bound_identifier')
            found.names.push(expression_forms_name(child, lower));
        else if (child.type === 'simple_identifier') {
            const isCase = before === '.' || children[place + 1]?.type === '(';
            if (isCase)
                found.parts.push(caseName(child, lower));
            else
                (bindsAll ? found.names : found.parts).push(expression_forms_name(child, lower));
        }
        else if (child.type.endsWith('_type')) {
            found.parts.push(typeExpression(child, child, lower));
            if (before === 'as')
                found.type = lower.type(child);
        }
        else if (lower.isExpression(child))
            found.parts.push(lower.expression(child));
    }
}
/** `.a` is a member of what the context says. */
function caseName(node, lower) {
    const at = lower.at(node);
    return { kind: 'member', object: { kind: 'unknown', parts: [], at }, name: lower.written(node), at };
}
/** The conditions of `if`, `guard` and `while`: all have to hold; some give names. */
function conditionsOf(node, lower) {
    const groups = conditionGroups(node).map((group) => swift_patterns_conditionOf(group, lower));
    const [first, ...rest] = groups;
    if (first === undefined)
        return { kind: 'unknown', parts: [], at: lower.at(node) };
    return rest.reduce((left, right) => ({
        kind: 'binary',
        operator: '&&',
        left,
        right,
        at: { ...left.at, to: right.at.to, end: right.at.end },
    }), first);
}
/** What stands between the commas before the block. */
function conditionGroups({ children }) {
    const groups = [[]];
    let depth = 0;
    const end = children.findIndex(({ type }) => type === '{' || type === 'else');
    for (const child of children.slice(1, end === -1 ? undefined : end)) {
        if (child.type === '(')
            depth += 1;
        if (child.type === ')')
            depth -= 1;
        if (child.type === ',' && depth === 0)
            groups.push([]);
        else
            groups.at(-1)?.push(child);
    }
    return groups.filter((group) => group.length > 0);
}
function swift_patterns_conditionOf(group, lower) {
    const [first] = group;
    const sign = group.findIndex(({ type }) => type === '=');
    const given = sign === -1 ? undefined : group[sign + 1];
    const at = first === undefined ? { from: 1, to: 1, start: 0, end: 0 } : lower.at(first, group.at(-1));
    if (first?.type === 'case' && given !== undefined) {
        const pattern = patternIn(group.slice(1, sign), at, lower);
        return patterns_matched('case', lower.expression(given), pattern, at);
    }
    const bound = group.find((child) => child.field === 'bound_identifier');
    if (bound !== undefined) {
        const annotation = group.find(({ type }) => type === 'type_annotation');
        // `if let a` looks at the `a` around it.
        const value = lower.expression(given ?? bound);
        const target = lower.expression(bound);
        const type = annotation ? lower.type(field(annotation, 'name')) : null;
        return { kind: 'assign', target, operator: '=', value, declares: true, type, at };
    }
    const only = group.at(-1);
    return only === undefined ? { kind: 'unknown', parts: [], at } : lower.expression(only);
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/swift-statements.js



/** The statements before and behind `else`; empty blocks are none to the grammar. */
function blocksOf({ children }) {
    const at = children.findIndex(({ type }) => type === 'else');
    const first = at === -1 ? children : children.slice(0, at);
    const bodies = ['statements', 'if_statement'];
    return {
        then: first.find(({ type }) => type === 'statements') ?? null,
        otherwise: at === -1 ? null : (children.slice(at).find(({ type }) => bodies.includes(type)) ?? null),
    };
}
function swift_statements_branched(node, lower) {
    const { then, otherwise } = blocksOf(node);
    const test = conditionsOf(node, lower);
    return [{ kind: 'if', test, then: lower.body(then), otherwise: lower.body(otherwise), at: lower.at(node) }];
}
/** `guard a else { … }`: what stands in its block leaves. */
function guarded(node, lower) {
    const { otherwise } = blocksOf(node);
    const test = conditionsOf(node, lower);
    return [{ kind: 'if', test, then: [], otherwise: lower.body(otherwise), at: lower.at(node) }];
}
function swift_statements_whileLoop(node, lower) {
    const { made, before } = lower.apart(() => conditionsOf(node, lower));
    const body = [...lower.body(ofType('statements')(node)), ...before];
    return [...before, { kind: 'loop', binds: [], head: [made], body, at: lower.at(node) }];
}
/** `for a in b where c`, `for case let .a(b) in c`. */
function swift_statements_forEach(node, lower) {
    const item = field(node, 'item');
    const pattern = item !== null && hasToken(item, 'case') ? swift_patterns_patternOf(item, lower) : null;
    const binds = pattern?.names ?? (item === null ? [] : [patternTarget(item, lower)]);
    const head = lower.required(field(node, 'collection'), node);
    const body = guardedBy(pattern?.tests ?? [], swift_statements_lastOf(ofType('where_clause')(node)), node, lower);
    return [{ kind: 'loop', binds, head: [head], body, at: lower.at(node) }];
}
function swift_statements_lastOf(node) {
    return node && nth(-1)(node);
}
/** The statements of a block that are only done where something holds. */
function guardedBy(tests, condition, node, lower) {
    const body = () => lower.body(ofType('statements')(node));
    if (condition === null && tests.length === 0)
        return body();
    return lower.withBefore(() => {
        const all = [...tests, ...(condition === null ? [] : [lower.expression(condition)])];
        const at = lower.at(condition ?? node);
        const [only, more] = all;
        const test = only && !more ? only : { kind: 'unknown', parts: all, at };
        return [{ kind: 'if', test, then: body(), otherwise: [], at }];
    });
}
/** `case a, .b(let c) where d:`. */
function switched(node, lower) {
    const entries = namedChildren(node).filter(({ type }) => type === 'switch_entry');
    const arms = entries.map((one) => {
        const place = one.children.findIndex(({ type }) => type === 'where_keyword');
        const statements = ofType('statements')(one);
        return {
            node: one,
            patterns: namedChildren(one).filter(({ type }) => type === 'switch_pattern'),
            guard: place === -1 ? null : (one.children[place + 1] ?? null),
            body: statements === null ? [] : [statements],
            falls: hasToken(one, 'fallthrough'),
        };
    });
    return matching(node, field(node, 'expr'), arms, swift_patterns_patternOf, lower);
}
/** `do { … } catch let a as T where b { … }`. */
function swift_statements_tried(node, lower) {
    const at = lower.at(node);
    const body = lower.body(ofType('statements')(node));
    const blocks = namedChildren(node).filter(({ type }) => type === 'catch_block');
    if (blocks.length === 0)
        return [{ kind: 'block', body, at }];
    return [{ kind: 'try', body, handlers: blocks.map((one) => swift_statements_handler(one, lower)), last: [], at }];
}
/** Without a name of its own the error is `error`. */
function swift_statements_handler(node, lower) {
    const error = field(node, 'error');
    const pattern = error && swift_patterns_patternOf(error, lower);
    const where = swift_statements_lastOf(ofType('where_clause')(node));
    const [only, more] = pattern?.names ?? [];
    if (only?.kind === 'name' && !more)
        return { name: only.name, body: guardedBy([], where, node, lower) };
    const caught = { kind: 'unknown', parts: [], at: lower.at(node) };
    const names = pattern === null ? [] : given(pattern, caught);
    const body = guardedBy(pattern?.tests ?? [], where, node, lower);
    return { name: pattern === null ? 'error' : null, body: [...names, ...body] };
}
/** `return a`, `throw a`, `break`, `continue`. */
function swift_statements_left(node, lower) {
    const at = lower.at(node);
    const [first] = node.children;
    if (first?.type === 'throw_keyword')
        return [{ kind: 'throw', value: lower.optional(node.children[1] ?? null), at }];
    const word = first === undefined ? '' : lower.written(first);
    if (word === 'return' || word === 'yield')
        return [{ kind: 'return', value: lower.optional(field(node, 'result')), at }];
    return [{ kind: 'jump', word, at }];
}
/** `import a`, `import struct a.B`. */
function swift_statements_imported(node, lower) {
    const path = ofType('identifier')(node);
    if (path === null)
        return [];
    const parts = namedChildren(path).map((one) => lower.written(one));
    const last = parts.at(-1);
    const kind = node.children.find((child) => child.end <= path.start && !child.named && child.type !== 'import');
    const at = lower.at(node);
    if (last === undefined)
        lower.imports.push({ at, module: lower.written(path), names: [] });
    else if (kind !== undefined && parts.length > 1)
        lower.imports.push({ at, module: parts.slice(0, -1).join('.'), names: [{ imported: last, local: last }] });
    else
        lower.imports.push({ at, module: parts.join('.'), names: [{ imported: null, local: last }] });
    return [];
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/swift.js







const swift_binary = swift_expressions_infix('lhs', 'rhs');
const swift = {
    name: 'swift',
    grammar: 'swift',
    files: ['.swift'],
    comments: ['comment', 'multiline_comment'],
    strings: {
        line_string_literal: { values: ['interpolated_expression'], silent: ['\\(', ')', ','] },
        multi_line_string_literal: { values: ['interpolated_expression'], silent: ['\\(', ')', ','] },
        raw_string_literal: {
            values: ['raw_str_interpolation'],
            raw: true,
            content: (content) => content.replace(/"{1,3}#{1,8}$/, ''),
        },
    },
    blocks: ['source_file', 'statements', 'function_body', 'class_body', 'enum_class_body', 'protocol_body'],
    expressions: {
        simple_identifier: expression_forms_name,
        bound_identifier: expression_forms_name,
        self_expression: expression_forms_name,
        super_expression: expression_forms_name,
        integer_literal: number,
        hex_literal: number,
        oct_literal: number,
        bin_literal: number,
        real_literal: number,
        boolean_literal: (node, lower) => constant(lower.written(node) === 'true')(node, lower),
        nil: constant(null),
        interpolated_expression: interpolatedValue,
        tuple_expression: tuple,
        array_literal: swift_expressions_array,
        dictionary_literal: swift_expressions_dictionary,
        navigation_expression: inChain(member('target', (node) => {
            const suffix = field(node, 'suffix');
            return suffix && nth(-1)(suffix);
        })),
        call_expression: inChain(swift_expressions_called),
        constructor_expression: swift_expressions_constructed,
        additive_expression: swift_binary,
        multiplicative_expression: swift_binary,
        comparison_expression: swift_binary,
        equality_expression: swift_binary,
        conjunction_expression: swift_binary,
        disjunction_expression: swift_binary,
        bitwise_operation: swift_binary,
        infix_expression: swift_binary,
        range_expression: swift_expressions_infix('start', 'end'),
        nil_coalescing_expression: optionalElse,
        check_expression: checked,
        as_expression: cast('expr', 'name'),
        try_expression: cast('expr'),
        await_expression: cast('expr'),
        postfix_expression: inChain(cast('target')),
        prefix_expression: swift_expressions_prefix,
        ternary_expression: conditional('condition', 'if_true', 'if_false'),
        assignment: expression_forms_assign('target', 'result'),
        directly_assignable_expression: (node, lower) => lower.required(nth(0)(node), node),
        lambda_literal: swift_expressions_lambdaLiteral,
        pattern: patternTarget,
        attribute: swift_expressions_attribute,
    },
    statements: {
        import_declaration: swift_statements_imported,
        typealias_declaration: nothing,
        associatedtype_declaration: nothing,
        statement_label: nothing,
        directive: nothing,
        property_declaration: swift_declarations_property,
        protocol_property_declaration: protocolProperty,
        if_statement: swift_statements_branched,
        guard_statement: guarded,
        switch_statement: switched,
        for_statement: swift_statements_forEach,
        while_statement: swift_statements_whileLoop,
        repeat_while_statement: loop('condition', ofType('statements')),
        do_statement: swift_statements_tried,
        control_transfer_statement: swift_statements_left,
        function_declaration: swift_declarations_declaredFunction,
        protocol_function_declaration: swift_declarations_declaredFunction,
        init_declaration: swift_declarations_method('init'),
        deinit_declaration: swift_declarations_method('deinit'),
        subscript_declaration: subscripted,
        didset_clause: observer,
        willset_clause: observer,
        class_declaration: swift_declarations_declaredType,
        protocol_declaration: swift_declarations_declaredType,
        enum_entry: enumEntries,
    },
    parameters: {
        parameter: { name: 'name', type: (node) => fields(node, 'name')[1] ?? null, value: 'default_value' },
        lambda_parameter: { name: 'name', type: (node) => fields(node, 'name')[1] ?? null },
        simple_identifier: { name: nodes_self },
    },
    arguments: {
        value_argument: { name: (node) => field(node, 'name'), value: 'value' },
    },
    decorators: ['attribute'],
    keywords: ['nil'],
    // Its scanner asks for none of the memory that it uses, so that it finds there what others left: `#` then means nothing.
    mend: { from: [0x41, 0x00, 0x41, 0x04, 0x10], to: [0x41, 0x01, 0x41, 0x04, 0x10] },
};

;// CONCATENATED MODULE: ./build/context/syntax/languages/typescript.js







/** JavaScript, and what types add to it. */
const typescript = {
    ...javascript,
    name: 'typescript',
    grammar: 'typescript',
    files: ['.ts', '.mts', '.cts'],
    interpreters: [],
    blocks: [...javascript.blocks, 'enum_body'],
    expressions: {
        ...javascript.expressions,
        as_expression: cast(nth(0), nth(1)),
        satisfies_expression: cast(nth(0), nth(1)),
        type_assertion: cast(nth(1), (node) => nth(0)(nth(0)(node) ?? node)),
        non_null_expression: cast(),
        instantiation_expression: cast(),
    },
    statements: {
        ...javascript.statements,
        public_field_definition: (node, lower) => [
            ...lower.decorators(node),
            declaration(node, field(node, 'name'), annotated(node), field(node, 'value'), lower),
        ],
        abstract_class_declaration: typeOf('name', heritage, 'body'),
        interface_declaration: typeOf('name', extended, 'body'),
        enum_declaration: typeOf('name', () => [], 'body'),
        enum_assignment: (node, lower) => [
            declaration(node, field(node, 'name'), null, field(node, 'value'), lower),
        ],
        // Types alone do nothing.
        interface_body: nothing,
        type_alias_declaration: nothing,
        function_signature: nothing,
        method_signature: nothing,
        abstract_method_signature: nothing,
        index_signature: nothing,
        internal_module: block('body'),
        module: block('body'),
        ambient_declaration: inlined,
    },
    parameters: {
        ...javascript.parameters,
        required_parameter: { name: typescript_parameterName, type: annotated, value: 'value' },
        optional_parameter: { name: typescript_parameterName, type: annotated, value: 'value' },
    },
};
/** TypeScript with elements in it. */
const tsx = { ...typescript, name: 'tsx', grammar: 'tsx', files: ['.tsx'] };
function typescript_parameterName(node) {
    const pattern = field(node, 'pattern');
    return pattern?.type === 'rest_pattern' ? nth(0)(pattern) : pattern;
}
function extended(node) {
    const clause = ofType('extends_type_clause')(node);
    return clause === null ? [] : namedChildren(clause);
}

;// CONCATENATED MODULE: ./build/context/syntax/languages/index.js














/** All languages that are parsed. A new one is a file beside this one, and its name here. */
const languages = [
    java,
    javascript,
    typescript,
    tsx,
    python,
    go,
    php,
    ruby,
    csharp,
    c,
    cpp,
    rust,
    kotlin,
    scala,
    swift,
    bash,
];
const byFile = new Map(languages.flatMap((language) => language.files.map((file) => [file, language])));
const byInterpreter = new Map(languages.flatMap((language) => (language.interpreters ?? []).map((name) => [name, language])));
/** The language of a file by its name, or else by the program that its first line asks for; null where it is none of ours. */
function languageOf(path, text = '') {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const dot = file.lastIndexOf('.');
    const extension = dot === -1 ? '' : file.slice(dot).toLowerCase();
    const known = byFile.get(file) ?? byFile.get(extension);
    if (known !== undefined || dot !== -1)
        return known ?? null;
    return byInterpreter.get(interpreterOf(text)) ?? null;
}
/** `sh` of `#!/bin/sh -e` and of `#!/usr/bin/env sh`; empty where a text begins otherwise. */
function interpreterOf(text) {
    const [line = ''] = text.slice(0, 200).split(/\r?\n/);
    const [first = '', ...words] = line.startsWith('#!') ? line.slice(2).trim().split(/\s+/) : [];
    const program = first.endsWith('/env') ? (words.find((word) => !word.startsWith('-')) ?? '') : first;
    return program.slice(program.lastIndexOf('/') + 1).replace(/[\d.]+$/, '');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/context/syntax/language.js
function tablesOf(language) {
    return {
        language,
        comments: new Set(language.comments),
        words: new Set(language.words ?? []),
        strings: new Map(Object.entries(language.strings)),
        blocks: new Set(language.blocks),
        expressions: new Map(Object.entries(language.expressions)),
        statements: new Map(Object.entries(language.statements)),
        parameters: new Map(Object.entries(language.parameters)),
        arguments: new Map(Object.entries(language.arguments ?? {})),
        decorators: new Set(language.decorators ?? []),
        keywords: new Set(language.keywords ?? []),
    };
}

;// CONCATENATED MODULE: ./build/context/syntax/lines.js
/** Where the lines of a text begin. */
class LineTable {
    #starts = [0];
    constructor(text) {
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** The line of an offset, from 1. */
    lineOf(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}

;// CONCATENATED MODULE: ./build/context/syntax/lowering.js






/** What is in the making while the nodes of one file become statements and expressions. Rules of a language are given it. */
class Lowering {
    text;
    tables;
    functions = [];
    types = [];
    imports = [];
    #lines;
    #around = { id: null, owner: null };
    /** Statements that an expression needs done before the statement that it is in. */
    #before = [];
    /** What `yield` and the like give a value to. */
    #result = null;
    #results = 0;
    constructor(text, tables) {
        this.text = text;
        this.tables = tables;
        this.#lines = new LineTable(text);
    }
    /** The extent of a node, or from one node to another. */
    at(first, last = first) {
        const { start } = first;
        const end = Math.max(start, last.end);
        return { from: this.line(start), to: this.line(Math.max(start, end - 1)), start, end };
    }
    /** The line of an offset, from 1. */
    line(offset) {
        return this.#lines.lineOf(offset);
    }
    written(node) {
        return this.text.slice(node.start, node.end);
    }
    /** A type as written, without type arguments; null where there is none. */
    type(node) {
        return node === null
            ? null
            : withoutTypeArguments(this.written(node), this.tables.language.typeArguments) || null;
    }
    /** A node where a value is wanted. */
    expression(node) {
        if (this.tables.strings.has(node.type))
            return stringExpression(node, this);
        const rule = this.tables.expressions.get(node.type);
        if (rule !== undefined)
            return rule(node, this);
        if (this.tables.statements.has(node.type) || this.tables.blocks.has(node.type))
            return this.#valueOf(node);
        return this.unknown(node);
    }
    optional(node) {
        return node === null ? null : this.expression(node);
    }
    /** What should be there and may be missing in broken code. */
    required(node, around) {
        return node === null ? { kind: 'unknown', parts: [], at: this.at(around) } : this.expression(node);
    }
    expressions(nodes) {
        return nodes.map((node) => this.expression(node));
    }
    /** The arguments of a list of them. */
    arguments(list) {
        if (list === null)
            return [];
        // A template or a block may stand for the arguments, without brackets.
        if (this.isExpression(list))
            return [{ name: null, value: this.expression(list) }];
        return namedChildren(list).map((node) => this.argument(node));
    }
    argument(node) {
        const form = this.tables.arguments.get(node.type);
        if (form === undefined)
            return { name: null, value: this.expression(node) };
        const name = pick(node, form.name);
        return { name: name && this.written(name), value: this.required(pick(node, form.value), node) };
    }
    /** A node where a statement is wanted. */
    statements(node) {
        return this.withBefore(() => this.#statements(node));
    }
    /** Statements that a rule makes, after those that their expressions need done before them. */
    withBefore(make) {
        const { made, before } = this.apart(make);
        return before.length === 0 ? made : [...before, ...made];
    }
    /** What a body does: the statements of a block, or a single one. */
    body(node) {
        if (node === null)
            return [];
        if (!this.tables.blocks.has(node.type))
            return this.statements(node);
        const inner = namedChildren(node);
        const [only] = inner;
        if (inner.length === 1 && only && this.tables.blocks.has(only.type))
            return this.body(only);
        return inner.flatMap((child) => this.statements(child));
    }
    /** Puts statements before the one that is being made. */
    before(statements) {
        this.#before.push(...statements);
    }
    /** A value that may never be wanted, such as what stands behind `||`: so may be what has to be done before. */
    maybe(node, around) {
        const { made, before } = this.apart(() => this.required(node, around));
        if (before.length === 0)
            return made;
        const at = this.at(node ?? around);
        this.before([{ kind: 'if', test: { kind: 'unknown', parts: [], at }, then: before, otherwise: [], at }]);
        return made;
    }
    /** A value that is used more than once: what is more than a name is put before, under a name of its own. */
    held(value) {
        if (value.kind === 'name' || value.kind === 'literal')
            return value;
        const { at } = value;
        const name = this.ownName();
        this.before([{ kind: 'expression', expression: resultIs(name, value, at), at }]);
        return { kind: 'name', name, at };
    }
    /** What is made, and what has to be done before it. */
    apart(make) {
        const outer = this.#before;
        const before = [];
        this.#before = before;
        const made = make();
        this.#before = outer;
        return { made, before };
    }
    /** What nobody translated, with all that stands in it. */
    unknown(node) {
        const { parts, body } = this.inside(node);
        this.before(body);
        return { kind: 'unknown', parts, at: this.at(node) };
    }
    /** The nearest expressions and statements inside of a node. */
    inside(node) {
        const parts = [];
        const body = [];
        for (const child of namedChildren(node)) {
            const { type } = child;
            if (this.isExpression(child))
                parts.push(this.expression(child));
            else if (this.tables.statements.has(type) || this.tables.blocks.has(type))
                body.push(...this.statements(child));
            else if (child.children.length > 0) {
                const inner = this.inside(child);
                parts.push(...inner.parts);
                body.push(...inner.body);
            }
        }
        return { parts, body };
    }
    /** Gives a value to the expression that the statements around stand for; null where they stand for none. */
    yielded(value, at) {
        if (this.#result === null)
            return null;
        this.#result.used = true;
        return { kind: 'expression', expression: resultIs(this.#result.name, value, at), at };
    }
    /** A name that no code has, for a value that is needed more than once. */
    ownName() {
        return `#${++this.#results}`;
    }
    /** Adds a function and what is in it; returns its id. */
    define(parts) {
        return defineFunction(this, parts);
    }
    /** Lowers what is inside of a function, or of a type where `owner` is its name. */
    within(around, make) {
        const outer = { around: this.#around, before: this.#before, result: this.#result };
        this.#around = { id: around.id ?? this.#around.id, owner: around.owner };
        this.#before = [];
        this.#result = null;
        const made = make();
        this.#around = outer.around;
        this.#before = outer.before;
        this.#result = outer.result;
        return made;
    }
    get parent() {
        return this.#around.id;
    }
    get owner() {
        return this.#around.owner;
    }
    /** The annotations of a declaration, also those among its modifiers, as one statement; none where it has none. */
    decorators(node) {
        const found = node.children.flatMap((child) => {
            if (this.tables.decorators.has(child.type))
                return [child];
            if (!child.type.endsWith('modifiers'))
                return [];
            return child.children.filter((inner) => this.tables.decorators.has(inner.type));
        });
        const [first] = found;
        if (first === undefined)
            return [];
        const at = this.at(first, found.at(-1));
        return [{ kind: 'expression', expression: { kind: 'unknown', parts: this.expressions(found), at }, at }];
    }
    /** Whether a node stands for a value by its type. */
    isExpression({ type }) {
        return this.tables.strings.has(type) || this.tables.expressions.has(type);
    }
    finished(root, found) {
        const whole = { ...root, start: 0, end: this.text.length };
        this.define({ node: whole, name: null, parameters: null, body: whole });
        const { functions, types, imports } = this;
        return { language: this.tables.language.name, functions, types, imports, ...found };
    }
    #statements(node) {
        const rule = this.tables.statements.get(node.type);
        if (rule !== undefined)
            return rule(node, this);
        const at = this.at(node);
        if (this.tables.blocks.has(node.type))
            return [{ kind: 'block', body: this.body(node), at }];
        if (this.isExpression(node)) {
            return [{ kind: 'expression', expression: this.expression(node), at }];
        }
        const { parts, body } = this.inside(node);
        return [{ kind: 'unknown', parts, body, at }];
    }
    /** Statements where a value is wanted: they come first, and the value has a name of its own. */
    #valueOf(node) {
        const outer = this.#result;
        const name = this.ownName();
        const result = { name, used: false };
        this.#result = result;
        const statements = this.statements(node);
        this.#result = outer;
        const at = this.at(node);
        const sole = result.used ? null : soleValue(statements, at);
        if (sole !== null)
            return sole;
        const { taken, statements: done } = takeValue(statements, (value) => resultIs(name, value, value.at));
        this.before(done);
        return taken || result.used ? { kind: 'name', name, at } : { kind: 'unknown', parts: [], at };
    }
}
function resultIs(name, value, at) {
    const target = { kind: 'name', name, at };
    return { kind: 'assign', target, operator: '=', value, declares: false, type: null, at };
}

;// CONCATENATED MODULE: ./build/context/syntax/parse.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** Of 64 KiB: what limits a thread's own memory does not see this. Trees of the longest files take a tenth of the most. */
const memoryPages = { least: 512, most: 8192 };
/** A parser whose grammars, and the program that reads them, are files of a folder. */
function createParser(grammars) {
    return createParserFrom((file) => new URL(file, grammars));
}
/** A parser that is told where each file is. */
function createParserFrom(fileOf) {
    let started = null;
    const loaded = new Map();
    /** It is a file beside the grammars because a bundler breaks how it finds its own parts. */
    async function start() {
        const program = await import(__rewriteRelativeImportExtension(
        /* webpackIgnore: true */ fileOf('web-tree-sitter.js').href));
        const wasmBinary = await (0,promises_.readFile)(fileOf('web-tree-sitter.wasm'));
        const wasmMemory = new WebAssembly.Memory({ initial: memoryPages.least, maximum: memoryPages.most });
        await program.Parser.init({ wasmBinary, wasmMemory, locateFile: (name) => name });
        return program;
    }
    async function load(language) {
        started ??= start();
        const program = await started;
        const bytes = await (0,promises_.readFile)(fileOf(`${language.grammar}.wasm`));
        if (language.mend !== undefined)
            mend(bytes, language.mend);
        const grammar = await program.Language.load(bytes);
        return { parser: new program.Parser().setLanguage(grammar), tables: tablesOf(language) };
    }
    return {
        async parse(text, language) {
            let ready = loaded.get(language);
            if (ready === undefined) {
                ready = load(language);
                loaded.set(language, ready);
            }
            const { parser, tables } = await ready;
            // Grammars end at what languages pass over.
            return syntaxOf(parser, tables, text.replaceAll('\0', ' '));
        },
    };
}
/** Another build of the grammar may need no mending. */
function mend(bytes, { from, to }) {
    const wrong = Buffer.from(from);
    const at = bytes.indexOf(wrong);
    if (at !== -1 && bytes.indexOf(wrong, at + 1) === -1)
        bytes.set(to, at);
}
function syntaxOf(parser, tables, text) {
    const { respell } = tables.language;
    const tree = parser.parse(respell === undefined ? text : respell(text));
    if (tree === null)
        throw new Error(`The parser for ${tables.language.name} gave up.`);
    try {
        const { root, comments, errors } = plainTree(tree, tables);
        tables.language.tidy?.(root, text);
        const lower = new Lowering(text, tables);
        return lower.finished(root, {
            comments: comments.map((node) => lower.at(node)),
            strings: stringsIn(root, lower),
            errors: errors.map((node) => lower.at(node)),
        });
    }
    finally {
        tree.delete();
    }
}

;// CONCATENATED MODULE: ./build/context/syntax/worker.js



/** What a thread does for `openParsers`: parses one file after another. */
function serve({ grammars }) {
    const parser = createParser(new URL(grammars));
    external_node_worker_threads_.parentPort?.on('message', async ({ text, path }) => {
        const language = languageOf(path, text);
        // A parser that failed may be in any state: its thread ends with it.
        external_node_worker_threads_.parentPort?.postMessage(language === null ? null : await parser.parse(text, language));
    });
}


/***/ }),

/***/ 85167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ bodiesOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   WI: () => (/* binding */ statementsIn),
/* harmony export */   l$: () => (/* binding */ expressionsIn),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The expressions right inside an expression, in the order in which they are written. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'literal':
        case 'name':
        case 'function':
            return [];
        case 'template':
        case 'unknown':
            return expression.parts;
        case 'member':
            return [expression.object];
        case 'index':
            return [expression.object, expression.index];
        case 'call':
            return [expression.callee, ...expression.arguments.map(({ value }) => value)];
        case 'binary':
            return [expression.left, expression.right];
        case 'unary':
            return [expression.operand];
        case 'conditional':
            return [expression.test, expression.then, expression.otherwise];
        case 'collection':
            return expression.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
        case 'assign':
            return expression.value === null ? [expression.target] : [expression.target, expression.value];
        case 'cast':
            return [expression.value];
    }
}
/** What a statement evaluates itself, apart from the statements in it. */
function headOf(statement) {
    switch (statement.kind) {
        case 'expression':
            return [statement.expression];
        case 'if':
            return [statement.test];
        case 'loop':
            return [...statement.binds, ...statement.head];
        case 'switch':
            return [
                ...(statement.subject === null ? [] : [statement.subject]),
                ...statement.cases.flatMap(({ tests }) => tests),
            ];
        case 'return':
        case 'throw':
            return statement.value === null ? [] : [statement.value];
        case 'unknown':
            return statement.parts;
        case 'try':
        case 'block':
        case 'jump':
            return [];
    }
}
/** The blocks of statements in a statement. */
function bodiesOf(statement) {
    switch (statement.kind) {
        case 'if':
            return [statement.then, statement.otherwise];
        case 'loop':
        case 'block':
        case 'unknown':
            return [statement.body];
        case 'switch':
            return statement.cases.map(({ body }) => body);
        case 'try':
            return [statement.body, ...statement.handlers.map(({ body }) => body), statement.last];
        case 'expression':
        case 'return':
        case 'throw':
        case 'jump':
            return [];
    }
}
/** An expression and all in it, outside in. Not what stands in functions that it makes. */
function* within(expression) {
    const open = [expression];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        open.push(...partsOf(next).toReversed());
    }
}
/** Statements and all in them, in the order in which they are written. */
function* statementsIn(statements) {
    const open = [...statements].reverse();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        open.push(...bodiesOf(next).flat().reverse());
    }
}
/** All expressions of some statements and of what stands in them. */
function* expressionsIn(statements) {
    for (const statement of statementsIn(statements)) {
        for (const expression of headOf(statement))
            yield* within(expression);
    }
}
/**
 * The variable that an expression is about: `a` of `a.b[1].c`, `this.b` of `this.b.c`; null where there is none, as for a
 * literal or the result of a call.
 */
function rootOf(expression) {
    let at = expression;
    for (;;) {
        if (at.kind === 'name')
            return at.name;
        if (at.kind === 'member') {
            if (at.object.kind === 'name' && ownWords.has(at.object.name))
                return `this.${at.name}`;
            at = at.object;
        }
        else if (at.kind === 'index')
            at = at.object;
        else if (at.kind === 'cast')
            at = at.value;
        else
            return null;
    }
}
/** What languages call the object that a method belongs to. */
const ownWords = new Set(['this', 'self', '$this', '@', 'Self', 'cls']);


/***/ })

};
