import { describe, expect, it } from "vitest";
import { readMarkedTalk } from "../../../helpers/marked-talk.ts";

const edges = (language: "zh" | "en", ...lines: string[]) => readMarkedTalk({ language, lines }).relations;

describe("one edge for each source, type and target", () => {
  it("keeps all evidence, a plain statement with both names first", () => {
    const [edge, ...rest] = edges(
      "en",
      "Maybe [Acme:company] uses [Rust:product]?",
      "[Acme:company] uses [Rust:product] every day.",
    ).filter((relation) => relation.type !== "co_occurs");
    expect(rest).toEqual([]);
    expect(edge?.evidence).toHaveLength(2);
    expect(edge?.evidence[0]).toMatchObject({ passage: 1, modality: [] });
  });

  it("is surer of what is said in several places", () => {
    const once = edges("en", "[Acme:company] uses [Rust:product].");
    const twice = edges("en", "[Acme:company] uses [Rust:product].", "[Acme:company] uses [Rust:product].");
    expect(twice[0]?.confidence).toBeGreaterThan(once[0]?.confidence ?? 1);
  });

  it("stores a symmetric relation in key order, whichever way round it is said", () => {
    const [edge] = edges("en", "[Zoom:product] is similar to [Meet:product].");
    expect([edge?.source, edge?.target]).toEqual(["e:Meet", "e:Zoom"]);
  });

  it("keeps both that somebody founded a firm and that they work there", () => {
    const types = edges("en", "[Acme:company]'s CEO and co-founder, [Ann:person], is here.").map((edge) => edge.type);
    expect(types).toEqual(expect.arrayContaining(["founded", "works_at"]));
  });

  it("adds co-occurrence only for pairs of two sentences without a stated relation", () => {
    const lines = ["[Acme:company] and [Beta:company] met.", "[Acme:company] thanked [Beta:company]."];
    expect(edges("en", ...lines).map((edge) => edge.type)).toEqual(["co_occurs"]);
    expect(edges("en", lines[0] as string)).toEqual([]);
  });
});
