import { useMemo } from "react";
import { displayName } from "../../graph/display-name.ts";
import { densityOf } from "../../graph/talk-density.ts";
import { select, setHover } from "../store/view.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { Sparkline } from "../ui/sparkline.tsx";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

const MOST_DISCUSSED = 8;
const BINS = 40;

/** What the talk is: source, title, figures, and what it speaks of most. */
export function OverviewPanel() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const language = useExplorerState((state) => state.language);
  const document = talk.file.attributes.documents[0];
  const facts = useMemo(() => {
    const relations = talk.file.edges.filter((edge) => edge.attributes.relationType !== "co_occurs");
    const implied = relations.filter((edge) =>
      edge.attributes.evidence.every((item) => item.status === "implied"),
    ).length;
    const stated = relations.length === 0 ? 0 : Math.round(((relations.length - implied) / relations.length) * 100);
    return { relations: relations.length, implied, stated };
  }, [talk]);
  const discussed = useMemo(
    () =>
      talk.file.nodes
        .toSorted((a, b) => b.attributes.mentions.length - a.attributes.mentions.length || (a.key < b.key ? -1 : 1))
        .slice(0, MOST_DISCUSSED)
        .map((node) => ({ ...node, counts: densityOf(talk, node.key, BINS) })),
    [talk],
  );
  const speakers = (document?.speakers ?? []).map((s) =>
    s.role === "guest" ? messages.overview.guest(s.name) : s.name,
  );
  const link = document?.mediaUrl ?? document?.sourceUrl;
  return (
    <section className="overview" aria-label={messages.overview.label}>
      <header className="overview-head">
        <p className="note-row">
          <span>
            {[
              messages.overview.interview,
              document?.publishedAt,
              document?.language === "zh" ? "中文" : document?.language === "en" ? "English" : undefined,
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
          {link !== undefined && /^https?:\/\//u.test(link) ? (
            <a href={link} target="_blank" rel="noreferrer noopener">
              {document?.mediaUrl === undefined ? messages.overview.article : messages.overview.video} ↗
            </a>
          ) : null}
        </p>
        <h1 className="talk-title" lang={document?.language === "zh" ? "zh-Hans" : document?.language}>
          {document?.title}
        </h1>
        <p className="note">{[...speakers, messages.overview.passages(talk.passages.length)].join(" · ")}</p>
      </header>
      <dl className="figures">
        <div>
          <dd>{talk.file.nodes.length}</dd>
          <dt>{messages.overview.entities}</dt>
        </div>
        <div>
          <dd>{facts.relations}</dd>
          <dt>{messages.overview.relations}</dt>
        </div>
        <div>
          <dd>{facts.stated}%</dd>
          <dt>{messages.overview.statedVerbatim}</dt>
        </div>
      </dl>
      <h2 className="panel-heading">
        {messages.overview.mostDiscussed} <span className="note">{messages.overview.byMentions}</span>
      </h2>
      <ul className="plain-list discussed">
        {discussed.map(({ key, attributes, counts }) => (
          <li key={key}>
            <button
              type="button"
              className="row"
              onClick={() => select(store, { kind: "entity", key })}
              onMouseEnter={() => setHover(store, { kind: "entity", key })}
              onMouseLeave={() => setHover(store, { kind: "none" })}
            >
              <ShapeIcon type={attributes.entityType} />
              <span className="row-name">{displayName(attributes, language)}</span>
              <Sparkline counts={counts} type={attributes.entityType} />
              <span className="count">{attributes.mentions.length}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="trust note">{messages.overview.trust(facts.implied)}</p>
    </section>
  );
}
