/** A word with capitals or digits in it: Altman, GPT-4o, H100, C++, iPhone, o1. */
const CAPITAL_WORD = String.raw`(?:[A-Z][A-Za-z0-9\u00C0-\u024F'+#]*|[a-z]+[A-Z][A-Za-z0-9]*|[a-z]\d[A-Za-z0-9]*)(?:[.\-&][A-Za-z0-9]+)*\+*`;

/** Such words joined by spaces, small words between capitals taken in: Sam Altman, Llama 3.1, Bank of America. */
export const LATIN_RUN = new RegExp(
  String.raw`(?<![A-Za-z0-9\u00C0-\u024F.@/_])${CAPITAL_WORD}(?: (?:(?:of|the|de|van|von|der|for) (?=[A-Z]))?(?:${CAPITAL_WORD}|\d+(?:\.\d+)?(?![A-Za-z0-9%])))*`,
  "gu",
);

export const POSSESSIVE = /'s?$/u;
