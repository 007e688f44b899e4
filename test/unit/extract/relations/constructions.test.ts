import { describe, expect, it } from "vitest";
import { statementsIn } from "../../../helpers/marked-talk.ts";

/** Sentences nobody said, one for each construction: what they state, and what a hasty reader would take from them. */
const STATED: readonly (readonly ["zh" | "en", string, string])[] = [
  ["zh", "[王明:person]创立了[星河:company]。", "王明 founded 星河"],
  ["zh", "[李雷:person]曾在[清华大学:organization]工作。", "李雷 works_at 清华大学"],
  ["zh", "[张三:person]是[星河:company]的首席科学家。", "张三 works_at 星河"],
  ["zh", "[瓜迪奥拉:person]执教过[巴萨:organization]。", "瓜迪奥拉 works_at 巴萨"],
  ["zh", "[光谷:product]由[星河:company]开发。", "星河 develops 光谷"],
  ["zh", "[张艺谋:person]导演的[《红高粱》:product]", "张艺谋 develops 《红高粱》"],
  ["zh", "[莫言:person]的小说[《红高粱》:product]", "莫言 develops 《红高粱》"],
  ["zh", "[光谷:product]是一种[互联技术:concept]。", "光谷 is_a 互联技术"],
  ["zh", "[昆曲:concept]是[戏曲:concept]的一种。", "昆曲 is_a 戏曲"],
  ["zh", "[大语言模型:concept]，比如[Llama:product]和[Qwen:product]，正在变得便宜。", "Qwen is_a 大语言模型"],
  ["zh", "[PyTorch:product]、[JAX:product]等[框架:concept]", "PyTorch is_a 框架"],
  ["zh", "[大脑:concept]由[神经元:concept]组成。", "神经元 part_of 大脑"],
  ["zh", "[京剧:concept]分为[生:concept]、[旦:concept]。", "旦 part_of 京剧"],
  ["zh", "[光合作用:concept]需要[阳光:concept]。", "光合作用 depends_on 阳光"],
  ["zh", "没有[算力:concept]就没有[大模型:concept]。", "大模型 depends_on 算力"],
  ["zh", "[高血压:concept]会导致[中风:concept]。", "高血压 enables 中风"],
  ["zh", "[肺结核:concept]是由[结核杆菌:concept]引起的。", "结核杆菌 enables 肺结核"],
  ["zh", "通过[基因编辑:concept]，可以治疗[镰刀型贫血:concept]。", "基因编辑 enables 镰刀型贫血"],
  ["zh", "[咖啡:concept]比[茶:concept]更提神。", "咖啡 compared_with 茶"],
  ["zh", "相比[火车:concept]，[飞机:concept]更快。", "飞机 compared_with 火车"],
  ["zh", "[哲学:concept]和[科学:concept]的区别很大。", "哲学 compared_with 科学"],
  ["zh", "[电动车:concept]正在取代[燃油车:concept]。", "电动车 replaces 燃油车"],
  ["zh", "[京东:company]和[美团:company]是竞争对手。", "京东 competes_with 美团"],
  ["zh", "[宁德时代:company]是[特斯拉:company]的供应商。", "宁德时代 supplies 特斯拉"],
  ["zh", "[腾讯:company]投了[美团:company]。", "腾讯 invests_in 美团"],
  ["zh", "[证监会:organization]对[恒大:company]进行了处罚。", "证监会 regulates 恒大"],
  ["zh", "[敦煌:place]位于[甘肃:place]。", "敦煌 located_in 甘肃"],
  ["zh", "[奥运会:event]在[巴黎:place]举行。", "奥运会 located_in 巴黎"],
  ["zh", "[李雷:person]和[韩梅:person]是好朋友。", "李雷 associated_with 韩梅"],
  ["zh", "[拿破仑:person]参加了[滑铁卢战役:event]。", "拿破仑 part_of 滑铁卢战役"],
  ["zh", "如果没有[显微镜:concept]，我认为[细胞学:concept]是不可能的。", "细胞学 depends_on 显微镜"],
  ["zh", "[星河:company]一半的收入来自于[广告:concept]。", "星河 depends_on 广告"],
  ["zh", "很多[酒店:concept]是拿[短视频:concept]做载体推动[旅游业:concept]的。", "短视频 enables 旅游业"],
  ["zh", "我们经历了从[胶片:concept]到[数码相机:concept]的转变。", "数码相机 replaces 胶片"],
  ["zh", "[张三:person]参与了[嫦娥六号:product]项目。", "张三 develops 嫦娥六号"],
  ["zh", "[蜂窝网:product]也是[星河:company]发明的。", "星河 develops 蜂窝网"],
  ["zh", "他们在[昆明:place]训练的[冬训营:event]很苦。", "冬训营 located_in 昆明"],
  ["zh", "[黄金:concept]的价格是[白银:concept]的八十倍。", "黄金 compared_with 白银"],
  [
    "zh",
    "[数据中心:concept]的[架构:concept]和[发电厂:concept]的[架构:concept]是相同的。",
    "数据中心 compared_with 发电厂",
  ],
  ["zh", "[抖音:product]用了[推荐算法:concept]。", "抖音 uses 推荐算法"],
  ["en", "[Ann:person], who founded [Acme:company], is here.", "Ann founded Acme"],
  ["en", "[Ann:person] is a professor at [MIT:organization].", "Ann works_at MIT"],
  ["en", "[Ann:person] spent ten years at [Pixar:company].", "Ann works_at Pixar"],
  ["en", "[Rust:product] was created by [Graydon:person].", "Graydon develops Rust"],
  ["en", "the [API:product] that [Acme:company] released last year", "Acme develops API"],
  ["en", "[Kubernetes:product] came out of [Google:company].", "Google develops Kubernetes"],
  ["en", "[Rust:product] is a [programming language:concept].", "Rust is_a programming language"],
  ["en", "[Slack:product], a [messaging app:concept], is everywhere.", "Slack is_a messaging app"],
  ["en", "[Languages:concept] such as [Go:product] and [Rust:product] are popular.", "Rust is_a Languages"],
  ["en", "[Go:product], [Rust:product] and other [languages:concept]", "Go is_a languages"],
  ["en", "[The heart:concept] is part of the [circulatory system:concept].", "The heart part_of circulatory system"],
  ["en", "[Django:product] is written in [Python:product].", "Django depends_on Python"],
  ["en", "[Electric cars:concept] rely heavily on [batteries:concept].", "Electric cars depends_on batteries"],
  ["en", "[Stress:concept] can lead to [heart disease:concept].", "Stress enables heart disease"],
  ["en", "[Malaria:concept] is caused by [parasites:concept].", "parasites enables Malaria"],
  ["en", "Unlike [Python:product], [Rust:product] is compiled.", "Rust compared_with Python"],
  ["en", "[Acme:company] switched from [MySQL:product] to [Postgres:product].", "Postgres replaces MySQL"],
  ["en", "[Netflix:company] is competing with [Disney:company].", "Netflix competes_with Disney"],
  ["en", "[Ford:company] is one of [Acme:company]'s customers.", "Acme supplies Ford"],
  ["en", "[Acme:company] acquired [Beta:company] last year.", "Acme invests_in Beta"],
  ["en", "[OpenAI:company] and [Microsoft:company] partnered on it.", "OpenAI partners_with Microsoft"],
  ["en", "The [EU:organization] regulates [AI:concept].", "EU regulates AI"],
  ["en", "[Vienna:place] is the capital of [Austria:place].", "Vienna located_in Austria"],
  ["en", "[Beethoven:person] studied with [Haydn:person].", "Beethoven associated_with Haydn"],
  ["en", "[Ann:person] won [the World Cup:event].", "Ann part_of the World Cup"],
  ["en", "[Yo-Yo:person] plays the [cello:concept].", "Yo-Yo uses cello"],
];

const NOT_SAID: readonly (readonly ["zh" | "en", string])[] = [
  ["zh", "[陈老师:person]，很多人开发过[软件:concept]。"],
  ["zh", "[中石油:company]、[中海油:company]不同类型的公文都有。"],
  ["zh", "我们需要把[算法:concept]整合进去，[英伟达:company]说。"],
  ["zh", "[老周:person]也是在总结[创业者:concept]的想法。"],
  ["zh", "[疫苗:concept]会减少[流感:concept]。"],
  ["zh", "[星河:company]最近停用了[光谷:product]。"],
  ["zh", "[老周:person]都会推荐使用[光谷:product]。"],
  ["zh", "[数据中心:concept]需要[现代化改造:concept]。"],
  ["zh", "[星河:company]在做[养老:concept]服务。"],
  ["zh", "[张三:person]是最[恐慌:concept]的。"],
  ["zh", "[新机器:product]会让[门槛:concept]降到非常低。"],
  ["zh", "[老周:person]刚从[台北:place]回来。"],
  ["zh", "[医生:concept]想让[数据科学:concept]家轻松。"],
  ["en", "[Ann:person] wrote a book about [chess:concept] called [Openings:product]."],
  ["en", "[Paris:place], people build [software:concept]."],
  ["en", "The use of [Rust:product] by many surprised [Ann:person]."],
];

describe("what one sentence states", () => {
  it.each(STATED)("%s: %s → %s", (language, sentence, statement) => {
    expect(statementsIn(language, sentence)).toContain(statement);
  });

  it.each(NOT_SAID)("%s: %s → nothing", (language, sentence) => {
    expect(statementsIn(language, sentence)).toEqual([]);
  });
});

describe("how it is meant", () => {
  it.each([
    ["zh", "[星河:company]没有使用[光谷:product]。", "星河 uses 光谷 (negated)"],
    ["zh", "[星河:company]使用[光谷:product]吗？", "星河 uses 光谷 (asked)"],
    ["zh", "[钠电池:concept]可能会替代[锂电池:concept]。", "钠电池 replaces 锂电池 (hypothetical)"],
    ["zh", "[星河:company]即将发布[光谷:product]。", "星河 develops 光谷 (planned)"],
    ["en", "[Acme:company] will release [Widget:product].", "Acme develops Widget (planned)"],
    ["en", "[Acme:company] doesn't use [Rust:product].", "Acme uses Rust (negated)"],
    ["en", "Does [Acme:company] use [Rust:product]?", "Acme uses Rust (asked)"],
  ] as const)("%s: %s → %s", (language, sentence, statement) => {
    expect(statementsIn(language, sentence)).toContain(statement);
  });
});
