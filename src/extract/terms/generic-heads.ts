/** Nouns that end any phrase and make no term of it: 编写方式, 科学领域, 工程团队, 计算需求; ways of thinking, levels. */
export const GENERIC_HEADS = new Set(
  [
    "力度 幅度 难度 进度 方式 方法 领域 行业 团队 人员 需求 问题 情况 过程 结果 东西 事情 部分 方面 工作 时代 阶段 时间 地方 时候 意义 价值 作用 影响 条件 原因 目标 目的 机会",
    "优势 劣势 特点 特征 特质 内容 程度 水平 质量 数量 规模 速度 量 力量 进展 进步 变化 发展 趋势 关系 经验 经历 生涯 生活 想法 看法 观点 说法 概念 例子",
    "案例 题目 话题 环节 步骤 细节 角度 层面 角色 身份 感觉 压力 成绩 表现 结构 状态 现状 未来 前景 潜力 可能性 重要性 相关性 必要性 人 者 们 大家 朋友 客户 用户",
    "企业 公司 产品 业务 项目 活动 资源 资金 成员 员工 专家 对手 伙伴 行为 动作 选择 决定 办法 手段 措施 计划 方案 标准 要求 规则 类型 种类 版本 事 话 词 句 点",
    "way thing kind sort part bit lot ton bunch couple number amount level stage step point side end case example idea question problem issue reason way matter fact sense term",
    "time day week month year moment period people person guy folk man woman kid place area world life work job team group member effort process aspect detail result situation",
    "change difference opportunity chance experience story conversation perspective view opinion decision choice option need want goal purpose principle company business product",
  ]
    .join(" ")
    .split(" "),
);
