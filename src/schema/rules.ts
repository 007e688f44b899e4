import type { Anchor, Evidence } from "./evidence.ts";
import type { Knowledge } from "./graph-file.ts";
import { formatPath, type Issue } from "./issue.ts";
import type { Span } from "./mention.ts";
import { allowsEnds, RELATIONS, type EntityType } from "./ontology.ts";
import type { Passage } from "./passage.ts";
import { normaliseSurface } from "./surface.ts";

/**
 * Checks the rules that hold between the records of a graph file (the shapes of the single records are the
 * schema's business): every reference resolves, every span lies in its passage, a mention's words are an alias, both
 * ends of a relation are anchored inside its clause, an edge stands once.
 * Returns every fault, in file order; an empty list for a sound file.
 */
export function findRuleIssues(file: Knowledge): Issue[] {
  const issues: Issue[] = [];
  const report = (path: PropertyKey[], message: string): void => void issues.push({ path: formatPath(path), message });
  const passages = checkDocumentsAndPassages(file, report);
  const nodes = checkNodes(file, passages, report);
  checkEdges(file, passages, nodes, report);
  return issues;
}

type Report = (path: PropertyKey[], message: string) => void;

function checkDocumentsAndPassages(file: Knowledge, report: Report): Map<string, Passage> {
  const sections = new Set<string>();
  const speakers = new Set<string>();
  const documents = new Set<string>();
  file.attributes.documents.forEach((doc, i) => {
    const at = ["attributes", "documents", i];
    if (documents.has(doc.id)) report([...at, "id"], `“${doc.id}” stands twice`);
    documents.add(doc.id);
    doc.sections.forEach((section) => sections.add(section.id));
    doc.speakers.forEach((speaker) => speakers.add(speaker.id));
  });
  const passages = new Map<string, Passage>();
  file.attributes.passages.forEach((passage, i) => {
    const at = ["attributes", "passages", i];
    if (passages.has(passage.id)) report([...at, "id"], `“${passage.id}” stands twice`);
    passages.set(passage.id, passage);
    if (!documents.has(passage.document)) report([...at, "document"], `no document “${passage.document}”`);
    if (passage.section !== undefined && !sections.has(passage.section))
      report([...at, "section"], `no section “${passage.section}”`);
    if (passage.speaker !== undefined && !speakers.has(passage.speaker))
      report([...at, "speaker"], `no speaker “${passage.speaker}”`);
    if (passage.end < passage.start) report([...at, "end"], "ends before it starts");
    if (passage.startTime !== undefined && passage.endTime !== undefined && passage.endTime < passage.startTime)
      report([...at, "endTime"], "ends before it starts");
  });
  return passages;
}

interface NodeFacts {
  entityType: EntityType;
  /** Spans of this node's mentions, by passage. */
  mentions: Map<string, Span[]>;
}

function checkNodes(file: Knowledge, passages: Map<string, Passage>, report: Report): Map<string, NodeFacts> {
  const nodes = new Map<string, NodeFacts>();
  file.nodes.forEach((node, i) => {
    const at = ["nodes", i];
    if (nodes.has(node.key)) report([...at, "key"], `“${node.key}” stands twice`);
    const aliases = new Set(node.attributes.aliases);
    const mentions = new Map<string, Span[]>();
    node.attributes.mentions.forEach((mention, j) => {
      const where = [...at, "attributes", "mentions", j];
      const passage = passages.get(mention.passage);
      if (!passage) return report([...where, "passage"], `no passage “${mention.passage}”`);
      if (!liesIn(mention, passage.text.length)) return report(where, spanFault(mention, passage));
      const words = normaliseSurface(passage.text.slice(mention.start, mention.end));
      if (mention.via === undefined && !aliases.has(words)) report(where, `“${words}” is not one of the aliases`);
      const spans = mentions.get(mention.passage);
      if (spans) spans.push(mention);
      else mentions.set(mention.passage, [mention]);
    });
    nodes.set(node.key, { entityType: node.attributes.entityType, mentions });
  });
  return nodes;
}

function checkEdges(
  file: Knowledge,
  passages: Map<string, Passage>,
  nodes: Map<string, NodeFacts>,
  report: Report,
): void {
  const keys = new Set<string>();
  const triples = new Set<string>();
  file.edges.forEach((edge, i) => {
    const at = ["edges", i];
    if (keys.has(edge.key)) report([...at, "key"], `“${edge.key}” stands twice`);
    keys.add(edge.key);
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    if (!source) report([...at, "source"], `no entity “${edge.source}”`);
    if (!target) report([...at, "target"], `no entity “${edge.target}”`);
    if (edge.source === edge.target) report([...at, "target"], "a relation needs two different ends");
    const { relationType, evidence, weight } = edge.attributes;
    const { symmetric } = RELATIONS[relationType];
    if (edge.undirected !== symmetric)
      report([...at, "undirected"], `${relationType} is ${symmetric ? "undirected" : "directed"}`);
    if (symmetric && edge.source > edge.target) report(at, "the ends of an undirected relation stand in key order");
    const triple = JSON.stringify([edge.source, relationType, edge.target]);
    if (triples.has(triple)) report(at, `a second ${relationType} between the same two entities`);
    triples.add(triple);
    if (source && target && !allowsEnds(relationType, source.entityType, target.entityType))
      report(
        [...at, "attributes", "relationType"],
        `${relationType} cannot run from ${source.entityType} to ${target.entityType}`,
      );
    if (weight !== new Set(evidence.map((e) => e.passage)).size)
      report([...at, "attributes", "weight"], "the weight is the number of passages among the evidence");
    evidence.forEach((item, j) => {
      const where = [...at, "attributes", "evidence", j];
      const passage = passages.get(item.passage);
      if (!passage) return report([...where, "passage"], `no passage “${item.passage}”`);
      if (!liesIn(item, passage.text.length)) return report(where, spanFault(item, passage));
      if (item.cue && !liesWithin(item.cue, item)) report([...where, "cue"], "lies outside the evidence's clause");
      checkAnchor(item, "sourceAnchor", source, passages, where, report);
      checkAnchor(item, "targetAnchor", target, passages, where, report);
    });
  });
}

function checkAnchor(
  evidence: Evidence,
  side: "sourceAnchor" | "targetAnchor",
  node: NodeFacts | undefined,
  passages: Map<string, Passage>,
  where: PropertyKey[],
  report: Report,
): void {
  const anchor: Anchor = evidence[side];
  const at = [...where, side];
  if (!liesWithin(anchor, evidence)) return report(at, "lies outside the evidence's clause");
  if (anchor.passage !== undefined && !passages.has(anchor.passage))
    report([...at, "passage"], `no passage “${anchor.passage}”`);
  const antecedentPassage = passages.get(anchor.passage ?? evidence.passage);
  if (anchor.antecedent && antecedentPassage && !liesIn(anchor.antecedent, antecedentPassage.text.length))
    report([...at, "antecedent"], spanFault(anchor.antecedent, antecedentPassage));
  if (anchor.via !== undefined) {
    if (anchor.start === anchor.end && anchor.via !== "ellipsis" && anchor.via !== "context")
      report(at, `no words, though it is read as ${anchor.via}`);
    return;
  }
  const isMention = node?.mentions.get(evidence.passage)?.some((m) => m.start === anchor.start && m.end === anchor.end);
  if (node && !isMention) report(at, "these words are not a mention of this end");
}

function liesIn(span: Span, length: number): boolean {
  return span.start <= span.end && span.end <= length;
}

function liesWithin(inner: Span, outer: Span): boolean {
  return inner.start <= inner.end && outer.start <= inner.start && inner.end <= outer.end;
}

function spanFault(span: Span, passage: Passage): string {
  return `${span.start}–${span.end} does not lie in passage ${passage.id}, which is ${passage.text.length} long`;
}
