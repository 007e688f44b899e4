import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { exportGexf } from "../../../../src/graph/export/gexf.ts";
import { exportGraphml } from "../../../../src/graph/export/graphml.ts";
import { CHIP_TALK } from "../../../helpers/chip-talk.ts";
import { HOSTILE_TALK } from "../../../helpers/hostile-talk.ts";
import { sampleGraph } from "../../../helpers/sample-graph.ts";

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Reads XML with namespaces checked, and throws where it is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, value.value]));
    const element = { name, attributes: plain, text: "", children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

const chips = sampleGraph(CHIP_TALK);
const hostile = sampleGraph(HOSTILE_TALK);
const visible = {
  nodes: new Set(["e:nvidia", "e:gpu"]),
  edges: new Set(["r:nvidia-develops-gpu", "r:nvlink-depends_on-gpu"]),
};

describe.each([
  ["GEXF", exportGexf],
  ["GraphML", exportGraphml],
])("%s", (_name, write) => {
  it("is well-formed whatever names and words hold, and loses none of them", () => {
    const root = parse(write(hostile));
    expect(all(root, "node").map((node) => node.attributes["id"])).toEqual(hostile.graph.nodes());
    expect(all(root, "edge").map((edge) => edge.attributes["id"])).toEqual(hostile.graph.edges());
    const values = [
      ...all(root, "attvalue").map((v) => v.attributes["value"]),
      ...all(root, "data").map((d) => d.text),
    ];
    expect(values).toContain(`"quoted" & <tagged> meets\n=cmd' /C calc'!A0`);
  });

  it("keeps ends and directions", () => {
    const root = parse(write(chips));
    const edge = (id: string) => all(root, "edge").find(({ attributes }) => attributes["id"] === id)!.attributes;
    expect(edge("r:tsmc-supplies-nvidia")).toMatchObject({ source: "e:tsmc", target: "e:nvidia" });
    const undirected = edge("r:google-competes_with-nvidia");
    expect(undirected["type"] ?? undirected["directed"]).toBe(write === exportGexf ? "undirected" : "false");
  });

  it("declares every field it uses", () => {
    const root = parse(write(chips));
    const declared = new Set([...all(root, "attribute"), ...all(root, "key")].map((a) => a.attributes["id"]));
    const used = [
      ...all(root, "attvalue").map((v) => v.attributes["for"]),
      ...all(root, "data").map((d) => d.attributes["key"]),
    ];
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
  });

  it("writes only what is visible, and no relation without both its ends", () => {
    const root = parse(write(chips, visible));
    expect(all(root, "node").map((node) => node.attributes["id"])).toEqual(["e:nvidia", "e:gpu"]);
    expect(all(root, "edge").map((edge) => edge.attributes["id"])).toEqual(["r:nvidia-develops-gpu"]);
  });

  it("writes an empty graph", () => {
    expect(all(parse(write(chips, { nodes: new Set(), edges: new Set() })), "node")).toEqual([]);
  });
});

it("GEXF 1.3 carries place, size and colour, and names in the wanted language", () => {
  const root = parse(exportGexf(chips, undefined, { language: "en" }));
  expect(root.attributes).toMatchObject({ version: "1.3", xmlns: "http://gexf.net/1.3" });
  const nvidia = all(root, "node").find((node) => node.attributes["id"] === "e:nvidia")!;
  expect(nvidia.attributes["label"]).toBe("NVIDIA");
  expect(all(nvidia, "viz:size")[0]?.attributes["value"]).toBe(
    String(chips.graph.getNodeAttribute("e:nvidia", "size")),
  );
  expect(all(nvidia, "viz:position")[0]?.attributes["x"]).toBe(String(chips.graph.getNodeAttribute("e:nvidia", "x")));
  expect(all(nvidia, "viz:color")[0]?.attributes).toEqual({ r: "15", g: "68", b: "148" });
});
