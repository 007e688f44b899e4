import { ShieldCheck } from "lucide-react";
import { useMemo } from "react";
import { densityOf } from "../../graph/talk-density.ts";
import { plainTitle } from "../store/titles.ts";
import { select, setHover } from "../store/view.ts";
import { ICON } from "../ui/icon.ts";
import { ShapeIcon } from "../ui/shape-icon.tsx";
import { Sparkline } from "../ui/sparkline.tsx";
import { useNames } from "./entity-name.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";
import { Hints } from "./hints.tsx";
import { Questions } from "./questions.tsx";
import { languageOf } from "./marked-passage.tsx";
import { isWebAddress, relationFacts, talkFacts } from "./talk-facts.ts";

const MOST_DISCUSSED = 8;
const BINS = 48;

/** What the talk is: source, title, figures, what it speaks of most, questions the graph can answer. */
export function OverviewPanel() {
  const messages = useMessages();
  const talk = useExplorerState((state) => state.talk);
  const axis = useExplorerState((state) => state.axis);
  const language = useExplorerState((state) => state.language);
  const opened = useExplorerState((state) => state.opened);
  const document = talk.file.attributes.documents[0];
  const relations = useMemo(() => relationFacts(talk), [talk]);
  const facts = talkFacts(talk, axis, language, messages);
  const link = document?.mediaUrl ?? document?.sourceUrl;
  const source = [
    messages.overview.interview,
    document?.publishedAt?.slice(0, 10),
    document && messages.overview.languages[document.language.slice(0, 2)],
    opened ? messages.overview.openedHere : undefined,
  ];
  return (
    <section className="overview" aria-label={messages.overview.label}>
      <header className="panel-head">
        <p className="note-row">
          <span>{source.filter(Boolean).join("  ·  ")}</span>
          {isWebAddress(link) ? (
            <a href={link} target="_blank" rel="noreferrer noopener">
              {document?.mediaUrl === undefined ? messages.overview.article : messages.overview.video} ↗
            </a>
          ) : null}
        </p>
        <h1 className="talk-title" lang={languageOf(talk.file.attributes.documents, `${document?.id ?? ""}.`)}>
          {document ? plainTitle(document.title) : null}
        </h1>
        <p className="talk-facts">{facts.join(" · ")}</p>
      </header>
      <dl className="figures">
        <div>
          <dd>{talk.file.nodes.length}</dd>
          <dt>{messages.overview.entities}</dt>
        </div>
        <div>
          <dd>{relations.count}</dd>
          <dt>{messages.overview.relations}</dt>
        </div>
        <div>
          <dd>{relations.stated}%</dd>
          <dt>{messages.overview.statedVerbatim}</dt>
        </div>
      </dl>
      <MostDiscussed />
      <Questions />
      <p className="trust">
        <ShieldCheck {...ICON} />
        <span>{messages.overview.trust(relations.implied)}</span>
      </p>
      <Hints />
    </section>
  );
}

function MostDiscussed() {
  const messages = useMessages();
  const nameOf = useNames();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const discussed = useMemo(
    () =>
      talk.file.nodes
        .toSorted((a, b) => b.attributes.mentions.length - a.attributes.mentions.length || (a.key < b.key ? -1 : 1))
        .slice(0, MOST_DISCUSSED)
        .map(({ key, attributes }) => ({
          key,
          type: attributes.entityType,
          mentions: attributes.mentions.length,
          counts: densityOf(talk, key, BINS),
        })),
    [talk],
  );
  return (
    <>
      <h2 className="panel-heading">
        {messages.overview.mostDiscussed} <span className="note">{messages.overview.byMentions}</span>
      </h2>
      <ul className="plain-list discussed">
        {discussed.map(({ key, type, mentions, counts }) => (
          <li key={key}>
            <button
              type="button"
              className="row"
              onClick={() => select(store, { kind: "entity", key })}
              onMouseEnter={() => setHover(store, { kind: "entity", key })}
              onMouseLeave={() => setHover(store, { kind: "none" })}
            >
              <ShapeIcon type={type} />
              <span className="row-name">{nameOf(key)}</span>
              <Sparkline counts={counts} type={type} />
              <span className="count">{mentions}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
