/** What a pronoun may stand for. */
export type PronounKind =
  | "me"
  | "us"
  | "you"
  | "youAll"
  | "he"
  | "they"
  | "it"
  | "these"
  | "this"
  | "thisOrganisation"
  | "ownOrganisation"
  | "thisThing"
  | "thisService"
  | "theThing"
  | "theEvent"
  | "thisPerson"
  | "thisPlace";

export interface Pronoun {
  start: number;
  end: number;
  kind: PronounKind;
  /** 它的, its: it names an owner. */
  owner: boolean;
}

const ZH =
  /(?<ownOrganisation>(?:我们|咱们)(?:自己)?(?:公司|团队|集团|企业)|(?<![\p{Script=Han}])公司(?=的|在|内|会|要|并|目前|现在|已经|也)|敝公司|本公司)|(?<us>我们|咱们|咱(?!们))|(?<youAll>你们|贵公司|贵司|您公司|你们公司)|(?<these>它们|这些(?=都|也|全|均|就|，|。|将|会|能|可以|其实))|(?<they>他们|她们)|(?<thisOrganisation>(?:这|那|该|此)(?:家|个)?(?:公司|企业|机构|团队|大学|学校|俱乐部|球队|组织))|(?<thisThing>(?:这|那|该|此)(?:一)?(?:个|款|种|项|套|台|部|本|首|架|颗|支)(?:新)?(?:模型|芯片|产品|系统|平台|工具|软件|项目|应用|框架|技术|方法|架构|算法|语言|服务|设备|机器|概念|理念|理论|作品|书|电影|游戏|方案|功能|标准|库))|(?<thisPerson>(?:这|那)(?:位|个)(?:人|老师|教授|科学家|作家|导演|艺术家|企业家|球员|教练|先生|女士|创始人))|(?<thisPlace>(?:这|那|该)(?:座|个)(?:城市|国家|地方|小镇|岛|地区))|(?<me>我)(?!们|国|方|的天|记得|觉得|认为|想|希望|相信|猜|知道|看|说|理解|感觉|意思)|(?<you>你|您)(?!们|好|知道|看|想|可以|要|需要|会|能|必须|得|应该|说|觉得|认为|把|让|是可以|也可以|就可以|只能|如果|越|一旦)|(?<he>他|她)(?!们|人|国)|(?<it>它)(?!们)|(?<=^|[，。；：,;\s而但且])(?<this>这)(?=是|也|就|都|将|会|让|使|可以|能|通常|意味|带来|需要|与|和|对|不仅|一切|使得|要求|基于|依赖)/gu;
const EN =
  /(?<![A-Za-z'’])(?:(?<ownOrganisation>our (?:company|team|organization|organisation|firm|studio|startup))|(?<us>we|us|our|ours)|(?<me>I|my|me)|(?<youAll>you guys|you all|y'all|your company|your team|your organization)|(?<you>you|your)|(?<he>he|she|his|him|her)|(?<they>they|them|their)|(?<it>it|its)|(?<these>these(?= (?:are|were|have|can|will|all)))|(?<this>(?:this|(?<=^|[.,;:!?"“…] |\b(?:and|but|so|because|then) )that)(?= (?:is|was|lets|allows|allowed|helps|helped|enables|enabled|makes|made|means|led|gives|gave|will|can|would|requires|needs|drives|runs|works)\b|'s\b))|(?<thisOrganisation>(?:this|that|the) (?:company|firm|organization|organisation|startup|university|agency|institution|club|band))|(?<thisThing>(?:this|that) (?:new )?(?:model|chip|system|tool|application|project|framework|library|language|device|machine|technology|method|algorithm|architecture|concept|idea|theory|book|film|movie|game|album|song|feature|standard|protocol|software))|(?<thisService>(?:this|that) (?:new )?(?:service|platform|app|network|website|site|marketplace|business|product))|(?<theEvent>(?:this|that|the) (?:conference|festival|event|tournament|championship|race|ceremony|exhibition|fair|competition|concert|marathon|summit|war|battle)(?! (?:of|for|that|which|called|between|on|against)\b))|(?<theThing>the (?:language|framework|library|app|software|book|film|movie|album|device|chip|tool)(?! (?:of|for|that|which|called|to|we|I|you|they|behind|was|were|is|in|with|and)\b))|(?<thisPerson>(?:this|that) (?:guy|man|woman|person|artist|author|scientist|founder|coach|player))|(?<thisPlace>(?:this|that) (?:city|town|country|place|island|village|region|state)))(?![A-Za-z])/giu;

/** Sentences in which “we” and “you” mean anybody. */
const GENERIC_ZH = /(?:如果|当|假如|假设|一旦|只要|请|跟着|告诉|感谢|谢谢)$/u;
const GENERIC_ZH_AFTER =
  /^(?:都|可以想象|可以看到|可以说|知道|看到|常说|每个人|人类|今天讨论|来看|来聊|可以把|会发现|都知道|所有人|经常听到|来谈|应该把|所说|所谓|讨论|谈论|谈到|聊|刚才|刚刚|今天聊|再来|必须|无论|不管|不论|应当|理应|需要有|人人|回到|一起|不妨|先|能不能|可不可以|说的|讲的|国家|社会|这个时代|这代人|大家|中国|普通人|一般|现在看|所谈|俩|两个|这一代)/u;
const GENERIC_EN_AFTER =
  /^(?:'re all| all| can (?:imagine|see|think|say|talk)| know\b| talk| need to talk|'ll talk|'re talking| were talking| just talked| think about| have to| see\b| should talk|'ll get| started this|'ll (?:link|come|put|dive|go)| live\b| humans| people| as (?:humans|a society|people)| should| mentioned| discussed|'re going to talk|'re here| often| tend to| call\b)/iu;

/** Pronouns of a passage that may stand for something; those that plainly mean anybody are left out. */
export function findPronouns(text: string, language: "zh" | "en"): Pronoun[] {
  return [...text.matchAll(language === "zh" ? ZH : EN)].flatMap((match) => {
    const kind = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] as
      PronounKind | undefined;
    if (kind === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 40);
    if (isGeneric(kind, before, after, language)) return [];
    const owner = language === "zh" ? after.startsWith("的") : /^(?:our|my|your|his|her|its|their)$/iu.test(match[0]);
    return [{ start, end, kind, owner }];
  });
}

/** “It” that stands for nothing: it's important to …, it turns out, make it easy. */
const EMPTY_IT_AFTER =
  /^(?:(?:'s| is| was| isn't| wasn't| would be| will be| can be| has been|'ll be) (?:\p{L}+ly |very |so |simply |really |just |also |not |always |more |quite |pretty |kind of )*(?:important|hard|easy|possible|impossible|difficult|true|clear|great|fun|good|nice|funny|interesting|like|about|because|not about|what|how|when|why|where|been|amazing|only|time|up to|almost|weird|crazy|worth|too|as if|kind of like|all about)\b| turns out| turned out| seems| depends| matters| takes| took| goes without| comes down| feels like| looks like| sounds like)/iu;
const EMPTY_IT_BEFORE =
  /\b(?:make|makes|made|making|find|found|take|get|do|about|doing|did|(?<!because )of|love|got|with|like)\s+$/iu;

function isGeneric(kind: PronounKind, before: string, after: string, language: "zh" | "en"): boolean {
  if (language === "en" && kind === "it") return EMPTY_IT_AFTER.test(after) || EMPTY_IT_BEFORE.test(before);
  if (
    language === "en" &&
    kind === "me" &&
    /^ (?:think|mean|guess|feel|believe|know|don't know|remember|wonder|see|agree|hope)\b/iu.test(after)
  )
    return true;
  if (kind !== "us" && kind !== "you" && kind !== "youAll") return false;
  if (language === "zh")
    return (
      (kind !== "youAll" && GENERIC_ZH.test(before)) ||
      (kind === "us" && GENERIC_ZH_AFTER.test(after)) ||
      (kind === "you" && GENERIC_ZH_AFTER.test(after))
    );
  if (kind === "you")
    return (
      /\b(?:if|when|as|would|do|thank|let|where|once|unless|so|how) $/iu.test(before) ||
      /^ (?:know|guys|can|could|have to|need|get|want|see|look|think|just|put|go|take|feel|might|may|should|don't|cannot|can't|realize|end up|start|wanna)\b|^'(?:re|ve|d|ll) (?:going|got|gotta|like|just|not|in|on|at|trying|never|always|be)\b/iu.test(
        after,
      )
    );
  return /\b(?:if|as|when|let|how) $/iu.test(before) || GENERIC_EN_AFTER.test(after);
}
