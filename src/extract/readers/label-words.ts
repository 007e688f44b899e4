export type Role = "host" | "guest" | "editor" | "other";

/** Words that say what someone does in the talk, alone or before a name (嘉宾黄仁勋, Host: , Moderator Jane Roe). */
const ROLE_WORDS: Readonly<Record<Role, string>> = {
  host:
    "主持人 主持 主持嘉宾 记者 采访者 采访人 访谈者 访谈人 提问者 提问人 提问 问 问题 编辑 主播 媒体 媒体提问 现场提问 主持人提问 " +
    "主持人問 記者 採訪者 主播 host|co-host|cohost|interviewer|moderator|presenter|anchor|reporter|q|question|interviewers|journalist|media",
  guest:
    "嘉宾 嘉賓 受访者 受訪者 受访人 被采访者 被访者 答 回答 讲者 主讲人 主讲 演讲者 演讲嘉宾 分享嘉宾 guest|interviewee|a|answer|speaker|respondent|panelist",
  other:
    "旁白 画外音 观众 观众提问 现场观众 听众 网友 学生 同学 众人 全场 未知说话人 合 译员 翻译 " +
    "narrator|narration|audience|audience member|audience question|unknown speaker|unknown|unidentified speaker|unidentified|announcer|voiceover|voice over|caller|all|both|multiple speakers|everyone|interpreter",
  editor: "编者按 编者 编者注 译者 译者注 作者按 editor|editor's note|translator|editors",
};

const wordsOf = (list: string): string[] =>
  list.split(/ (?=\p{Script=Han})|\||(?<=\p{Script=Han}) /u).filter((word) => word !== "");

export const ROLE_BY_WORD: ReadonlyMap<string, Role> = new Map(
  (Object.keys(ROLE_WORDS) as Role[]).flatMap((role) => wordsOf(ROLE_WORDS[role]).map((word) => [word, role] as const)),
);

/** Chinese role words that may stand right before a name, longest first: 分享嘉宾陈明. */
export const CHINESE_ROLE_PREFIXES: readonly { word: string; role: Role }[] = [...ROLE_BY_WORD]
  .map(([word, role]) => ({ word, role }))
  .filter(({ word }) => /^\p{Script=Han}{2,}$/u.test(word) && word !== "问题" && word !== "回答")
  .sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));

/** Words before a colon that begin a sentence, a fact or a part of the programme, never a turn. */
const NEVER_SPEAKERS = new Set(
  (
    "比如 例如 举例 举个例子 打个比方 第一 第二 第三 第四 第五 首先 其次 再次 最后 另外 此外 同时 结论 总结 小结 注 注意 备注 说明 提示 附 附录 " +
    "来源 图源 图 表 时间 地点 人物 背景 标题 正文 摘要 导语 导读 前言 关键词 目录 金句 要点 看点 核心观点 核心要点 结果 原因 优点 缺点 方法 步骤 " +
    "目标 方案 成本 收益 广告 片头 片尾 音乐 间奏 赞助 字幕 校对 剪辑 整理 文字整理 排版 审校 封面 图片来源 参考 链接 网址 电话 邮箱 微信 公众号 " +
    "本文 原文 摄影 制片 监制 后期 编译 作者 撰文 记住一点 换句话说 也就是说 简单来说 简单说 一方面 另一方面 事实上 答案 定义 公式 观点 案例 " +
    "break|music|intro|outro|jingle|sponsor|sponsors|ad|ads|advertisement|note|notes|example|examples|for example|first|second|third|finally|summary|" +
    "update|warning|disclaimer|source|sources|date|time|title|topic|topics|chapter|chapters|timestamps|transcript|links|references|resources|keywords|" +
    "tags|url|http|https|description|abstract|background|conclusion|definition|fact|figure|table|photo|image|credit|credits|caption|step|tip|bonus|ps|" +
    "p.s.|edit|correction|remember|look|listen|look here|the answer|the question|the point|the result|my point|bottom line|in short|in other words|" +
    "key takeaways|takeaways|highlights|about|contact|email|website|twitter|host bio|guest bio|duration|episode|season|recorded|location|theme"
  )
    .split(/[ |](?=\p{Script=Han})|\||(?<=\p{Script=Han}) /u)
    .filter((word) => word !== ""),
);

export function isNeverSpeaker(label: string): boolean {
  return NEVER_SPEAKERS.has(label.toLowerCase());
}

/** Parts of a programme where nobody of the talk speaks: **Break:** [08:10] */
const INTERLUDE =
  /^(?:break|music|intro|outro|jingle|sponsor|sponsors|ad|ads|advertisement|theme|广告|片头|片尾|音乐|间奏|赞助)$/iu;

export function isInterlude(label: string): boolean {
  return INTERLUDE.test(label);
}

/** Chinese surnames, common and compound: a short label that begins with one may be a person's. */
const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文" +
  "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許蘇盧蔣賈葉閻鐘譚鄒陸龍錢湯喬賀賴龔庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边喻";
const COMPOUND = /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|端木|百里|东郭|南宫|歐陽|諸葛)/u;

export function hasSurname(label: string): boolean {
  return COMPOUND.test(label) || SURNAMES.includes(label[0] ?? " ");
}
