import type { SampleTalk } from "./sample-graph.ts";

/** A short made-up conversation about chips that has one of everything: two speakers, times, questions, a loose end. */
export const CHIP_TALK: SampleTalk = {
  language: "zh",
  speakers: {
    主持人: { role: "host" },
    黄仁勋: { role: "guest", entity: "huang", organization: "nvidia" },
  },
  sections: [{ title: "开场", startTime: 0 }, { title: "竞争", startTime: 60 }, { title: "结尾" }],
  passages: [
    { text: "黄仁勋领导英伟达。" },
    { text: "英伟达发明了NVLink吗？谷歌会不会取代你们？", speaker: "主持人", section: 0, startTime: 5 },
    { text: "我们发明了NVLink。NVLink依赖GPU。", speaker: "黄仁勋", section: 0, startTime: 20 },
    { text: "英特尔也做GPU，你怎么看？", speaker: "主持人", section: 1, startTime: 60 },
    { text: "英伟达和英特尔都做GPU。台积电为英伟达供货。", speaker: "黄仁勋", section: 1 },
    { text: "数据中心依赖GPU。台积电在台湾。", speaker: "黄仁勋", section: 1, startTime: 110 },
    { text: "最后，机器人依赖人工智能。机器人推动制造业。", speaker: "黄仁勋", section: 2 },
  ],
  entities: {
    nvidia: "company 英伟达 | NVIDIA",
    huang: "person 黄仁勋 | Jensen Huang",
    intel: "company 英特尔 | Intel",
    google: "company 谷歌",
    tsmc: "company 台积电",
    nvlink: "product NVLink",
    gpu: "concept GPU",
    "data-center": "concept 数据中心",
    robot: "concept 机器人",
    ai: "concept 人工智能",
    industry: "concept 制造业",
    taiwan: "place 台湾",
  },
  relations: [
    ["huang", "works_at", "nvidia", "黄仁勋领导英伟达"],
    ["nvidia", "develops", "nvlink", "我们发明了NVLink"],
    { source: "nvidia", type: "develops", target: "nvlink", quote: "英伟达发明了NVLink吗", modality: ["asked"] },
    { source: "google", type: "competes_with", target: "nvidia", quote: "谷歌会不会取代你们", modality: ["asked"] },
    ["nvlink", "depends_on", "gpu", "NVLink依赖GPU"],
    { source: "intel", type: "develops", target: "gpu", quote: "英特尔也做GPU", status: "implied" },
    ["nvidia", "develops", "gpu", "英伟达和英特尔都做GPU"],
    ["tsmc", "supplies", "nvidia", "台积电为英伟达供货"],
    ["data-center", "depends_on", "gpu", "数据中心依赖GPU"],
    ["tsmc", "located_in", "taiwan", "台积电在台湾"],
    ["robot", "depends_on", "ai", "机器人依赖人工智能"],
    ["robot", "enables", "industry", "机器人推动制造业"],
    ["gpu", "co_occurs", "intel", "英特尔也做GPU"],
  ],
};
