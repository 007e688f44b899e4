/** A sponsor's message read out between the turns. */
const SPONSOR =
  /\b(?:this (?:episode|podcast|show|video|week's episode) is (?:also )?(?:brought to you|sponsored|supported|presented|made possible) by|(?:today's|our|this week's) (?:episode is )?(?:sponsored by|sponsor(?:s|, | is | today))|brought to you by|thanks to our (?:sponsors?|friends at|partners at)|(?:a )?(?:quick )?word from our sponsors?|we(?:'ll| will) be right back after|(?:use|with) (?:the |my |our )?(?:promo |discount |coupon |offer )?code \w+ (?:at checkout|for|to get)|support for (?:this|the) (?:podcast|show) comes from)\b|本期(?:节目|播客|内容)?由.{1,20}(?:赞助|冠名|特约|呈现)|感谢.{1,20}(?:对本期|对本节目|对我们).{0,6}(?:赞助|支持)|插播.{0,6}(?:广告|口播)/iu;
const SPONSOR_NAME =
  /(?:brought to you by|sponsored by|supported by|presented by|made possible by|comes from|friends at|partners at|sponsors? (?:is|today is)|sponsors?,)\s+(?:my |our |the )?(?:friends at |good friends at )?(\p{Lu}[\p{L}\p{N}.&'-]*)|(?:本期.{0,4}由|感谢)\s*([^\s，。、]{2,12}?)(?:特约|赞助|冠名|对|呈现)/u;
const ADDRESS = /\b[\w-]+(?:\.|\sdot\s)(?:com|ai|io|co|org|net|dev|fm)\b/iu;

/** The name of who pays, in lower case ("" where it is not told), if the paragraph begins a sponsor's message. */
export function readSponsor(text: string): string | undefined {
  if (!SPONSOR.test(text.slice(0, 400))) return undefined;
  const match = SPONSOR_NAME.exec(text.slice(0, 600));
  return (match?.[1] ?? match?.[2] ?? "").replace(/\.$/u, "").toLowerCase();
}

/** Whether a paragraph right after a sponsor's message goes on with it: it names the sponsor, or gives an address. */
export function continuesSponsor(text: string, name: string): boolean {
  return (name !== "" && text.toLowerCase().includes(name)) || (ADDRESS.test(text) && text.length < 900);
}
