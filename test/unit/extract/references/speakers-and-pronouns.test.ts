import { describe, expect, it } from "vitest";
import { readMarkedTalk, statementsOf } from "../../../helpers/marked-talk.ts";

describe("whose words a pronoun stands for", () => {
  it.each([
    [
      "我们 of a chief executive is the company, 你们 said to them too",
      "zh",
      [
        "[星河:company]首席执行官[陈明:person]做客。",
        "主持人!: 你们用[CUDA:product]。",
        "陈明: 我们发明了[光核:product]。",
      ],
      ["星河 uses CUDA", "星河 develops 光核"],
    ],
    [
      "we and you guys",
      "en",
      [
        "[Ann:person], the CEO of [Acme:company], is here.",
        "Bob!: You guys built [Widget:product].",
        "Ann: We use [Rust:product].",
      ],
      ["Acme develops Widget", "Acme uses Rust"],
    ],
    [
      "reported speech is somebody else's",
      "zh",
      ["[月亮:company]创始人[李雷:person]。", "陈明: [李雷:person]说我们研发了[嫦娥:product]。"],
      ["月亮 develops 嫦娥"],
    ],
    [
      "它 goes back to what the host named",
      "zh",
      ["主持人!: [Llama:product]呢？", "陈明: 它基于[Transformer:concept]。"],
      ["Llama depends_on Transformer"],
    ],
    [
      "an answer without a subject is about what was asked",
      "zh",
      ["主持人!: 什么是[飞轮效应:concept]？", "陈明: 是一种[增长模式:concept]。"],
      ["飞轮效应 is_a 增长模式"],
    ],
    [
      "it twice in a sentence is the same",
      "en",
      [
        "Bob!: What about [Llama:product]?",
        "Ann: It is a [language model:concept] and it's built on [transformers:concept].",
      ],
      ["Llama depends_on transformers"],
    ],
    [
      "he is the last person named",
      "en",
      ["Ann: I met [Bob:person] in May. He runs [Beta:company]."],
      ["Bob leads Beta"],
    ],
    [
      "yes confirms what was asked",
      "zh",
      ["[星河:company]首席执行官[陈明:person]做客。", "主持人!: 你们用[CUDA:product]吗？", "陈明: 是的，很多年了。"],
      ["星河 uses CUDA"],
    ],
  ] as const)("%s", (_, language, lines, wanted) => {
    expect(statementsOf({ language, lines })).toEqual(expect.arrayContaining([...wanted]));
  });

  it.each([
    ["generic we", "en", ["[Ann:person], the CEO of [Acme:company].", "Ann: As we all know, [Rust:product] is fast."]],
    ["我们可以想象", "zh", ["[星河:company]首席执行官[陈明:person]。", "陈明: 我们可以想象[机器人:product]。"]],
    ["we in somebody else's mouth, employer unknown", "zh", ["陈明: [李雷:person]说我们要研发[芯片:concept]。"]],
  ] as const)("leaves %s alone", (_, language, lines) => {
    const speakers = readMarkedTalk({ language, lines }).references.filter(
      (r) => r.via === "speaker" && r.rule !== "speaker-i",
    );
    expect(speakers).toEqual([]);
  });

  it("records the rule and the name a pronoun goes back to", () => {
    const [reference] = readMarkedTalk({
      language: "en",
      lines: ["Ann: [Rust:product] is fast. It is safe."],
    }).references;
    expect(reference).toMatchObject({
      entity: "e:Rust",
      via: "pronoun",
      rule: "topic-it",
      antecedent: { passage: 0, start: 0, end: 4 },
    });
  });
});

describe("who a speaker is", () => {
  it.each([
    ["zh", ["[星河:company]创始人兼CEO[陈明:person]", "陈明: 你好。"], "e:星河"],
    ["zh", ["陈明: 我是[星河:company]的产品经理。", "[陈明:person]来了。"], "e:星河"],
    ["en", ["[Dylan:person], co-founder of [Figma:company]", "Dylan: Hi."], "e:Figma"],
    ["en", ["Dylan: I work at [Figma:company]. [Dylan:person] here."], "e:Figma"],
  ] as const)("%s: %s", (language, lines, organization) => {
    const [link] = [...readMarkedTalk({ language, lines }).speakerLinks.values()];
    expect(link?.organization).toBe(organization);
    expect(link?.reason).not.toBe("");
  });

  it("takes an outlet that asks for an organisation", () => {
    const doc = readMarkedTalk({ language: "zh", lines: ["腾讯科技: 你好。", "[腾讯科技:company]的记者。"] });
    expect([...doc.speakerLinks.values()][0]).toMatchObject({ organization: "e:腾讯科技" });
  });
});
