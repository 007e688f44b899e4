/** What XML 1.0 has no way to write: most control characters, halves of surrogate pairs, two non-characters. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Written plainly, a parser would read these as spaces inside an attribute.
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** A text as it stands in an XML attribute or element. Characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, "").replace(/[&<>"\n\r\t]/gu, (char) => ENTITIES[char] ?? char);
}

/** An element with attributes, in the order given; children are XML already. Undefined attributes are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}
