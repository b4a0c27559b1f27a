/** In how many ways at most a pattern can be put to a text of n characters: `constant · n ^ degree`; infinite where that grows exponentially. */
export interface Ways {
  readonly constant: number;
  readonly degree: number;
}

const ONE: Ways = { constant: 1, degree: 0 };

/** An escape, or what stands in brackets: one character, whichever. Outside Unicode mode `\p{1,}` repeats a letter. */
const CHARACTER = /\\(?:[pPu]\{(?!\d+,\d*\})[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]/gsu;
/** How a group begins, a quantifier with its greed, or one character. */
const TOKEN = /\((?:\?(?:<?[=!]|[a-z-]*:|<[^>]*>))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;

/**
 * An upper bound of what a backtracking engine tries, told by the shape of a pattern alone: what its characters are is not looked
 * at, so that some patterns are suspected that no text can slow down. The pattern is known to be legal.
 */
export function waysOf(source: string): Ways {
  const tokens = source.replace(CHARACTER, 'x').match(TOKEN) ?? [];
  let at = 0;

  function alternatives(): Ways {
    let sum = sequence();
    while (tokens[at] === '|') {
      at += 1;
      sum = either(sum, sequence());
    }
    return sum;
  }

  function sequence(): Ways {
    let product = ONE;
    for (let token = tokens[at]; token !== undefined && token !== '|' && token !== ')'; token = tokens[at]) {
      at += 1;
      let one = ONE;
      if (token.startsWith('(')) {
        one = alternatives();
        at += 1;
      }
      const limits = limitsOf(tokens[at]);
      if (limits) at += 1;
      product = times(product, limits ? repeated(one, limits) : one);
    }
    return product;
  }

  const whole = alternatives();
  // Where it may begin anywhere, it is tried everywhere.
  return isAnchored(tokens) ? whole : times(whole, { constant: 1, degree: 1 });
}

function isAnchored(tokens: readonly string[]): boolean {
  let depth = 0;
  return tokens.every((token, index) => {
    const begins = index === 0 || (depth === 0 && tokens[index - 1] === '|');
    if (token.startsWith('(')) depth += 1;
    if (token === ')') depth -= 1;
    return !begins || token === '^';
  });
}

interface Limits {
  readonly min: number;
  readonly max: number;
}

function limitsOf(token = ''): Limits | undefined {
  const [, sign, least, comma, most] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??$/.exec(token) ?? [];
  if (sign) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  if (least === undefined) return undefined;
  const min = Number(least);
  if (!comma) return { min, max: min };
  return { min, max: most ? Number(most) : Number.POSITIVE_INFINITY };
}

function repeated(one: Ways, { min, max }: Limits): Ways {
  const isPlain = one.constant === 1 && one.degree === 0;
  if (max === Number.POSITIVE_INFINITY) {
    return isPlain ? { constant: 1, degree: 1 } : { constant: Number.POSITIVE_INFINITY, degree: 0 };
  }
  if (isPlain) return { constant: max - min + 1, degree: 0 };
  return { constant: one.constant ** max * (max - min + 1), degree: one.degree * max };
}

function either(one: Ways, other: Ways): Ways {
  return { constant: one.constant + other.constant, degree: Math.max(one.degree, other.degree) };
}

function times(one: Ways, other: Ways): Ways {
  return { constant: one.constant * other.constant, degree: one.degree + other.degree };
}
