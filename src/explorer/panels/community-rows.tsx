import { useMemo } from "react";
import { COMMUNITY_COLORS } from "../../graph/community-colors.ts";
import { nameCommunities } from "../../graph/community-names.ts";
import { select, setHover } from "../store/view.ts";
import { useExplorer, useExplorerState, useMessages } from "./explorer-context.ts";

/** The legend of communities while they have the colours. A row lights its members; a click opens the most mentioned one. */
export function CommunityRows() {
  const messages = useMessages();
  const { store } = useExplorer();
  const talk = useExplorerState((state) => state.talk);
  const language = useExplorerState((state) => state.language);
  const colored = useExplorerState((state) => state.look.color === "community");
  const communities = useMemo(() => (colored ? nameCommunities(talk, language) : []), [colored, talk, language]);
  if (!colored) return null;
  const light = (community: number) => () => setHover(store, { kind: "community", community });
  const rest = (): void => setHover(store, { kind: "none" });
  return (
    <section>
      <div className="filter-head">
        <h2>{messages.look.communities}</h2>
        <span className="count">{communities.length}</span>
      </div>
      {communities.map(({ id, name, members }) => (
        <button
          key={id}
          type="button"
          className="row"
          title={name}
          onClick={() => {
            const [first] = members;
            if (first !== undefined) select(store, { kind: "entity", key: first });
          }}
          onMouseEnter={light(id)}
          onMouseLeave={rest}
          onFocus={light(id)}
          onBlur={rest}
        >
          <i className={`community-dot type-${COMMUNITY_COLORS[id] ?? "none"}`} />
          <span className="row-name">{name}</span>
          <span className="count">{members.length}</span>
        </button>
      ))}
    </section>
  );
}
