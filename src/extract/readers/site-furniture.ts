/** Metadata lines of articles: `文章作者: …`, `Source: …`. */
export const METADATA_LINE =
  /^\s*(文章作者|作者|撰文|文|编辑|责任编辑|责编|来源|出品|策划|整理|编译|翻译|校对|采访|摄影|监制|制作人|剪辑|发布时间|发布日期|发布地|发布于|更新时间|录制时间|日期|时间|时长|原文链接|原文标题|原文|封面图链接|封面|链接|原视频来源|原视频|视频链接|视频来源|视频地址|音频链接|收听链接|素材来源官方媒体\/网络新闻|素材来源|嘉宾|本期嘉宾|主持|主持人|本期主播|主播|字数|阅读时间|标签|关键词|主题|地点|标题|题目|source|url|link|topic|location|venue|title|original url|author|authors|by|date|published|published on|publish date|recorded|video|video url|youtube|audio|guest|guests|speaker|speakers|host|hosts|channel|podcast|show|episode|duration|length|tags|keywords|transcribed by|transcript by|edited by|view count|views)\s*[:：]\s*(.*)$/iu;

/** Headings that only divide the file: what follows is the talk, a list of times, or nothing of the talk at all. */
export const TALK_HEADING =
  /^(?:文稿整理|文稿|文字稿|文字实录|对话实录|采访实录|访谈实录|访谈全文|采访全文|对话全文|全文|实录|正文|对话|访谈|逐字稿|full transcript|transcript|the transcript|interview|the interview|full interview|episode transcript|podcast transcript|conversation|the conversation|transcription)\s*[:：]?$/iu;
export const CHAPTER_HEADING =
  /^(?:视频时间轴|时间轴|时间线|时间戳|时间节点|章节|目录|本期内容|本期话题|内容时间轴|timestamps?|time ?codes?|chapters?|outline|episode outline|table of contents|contents|timeline)\s*[:：]?$/iu;
export const END_HEADING =
  /^(?:往期回顾|往期推荐|往期精彩|往期文章|历史文章|推荐阅读|延伸阅读|相关阅读|相关文章|相关推荐|更多阅读|更多推荐|热门文章|猜你喜欢|参考资料|参考文献|参考链接|声明|免责声明|版权声明|关于我们|关于作者|作者简介|加入我们|联系我们|评论区?|精选留言|制作团队|开场白?音乐|bgm|related(?: posts?| articles?| links?| episodes?| reading| stories)?|you (?:might|may) also (?:like|enjoy).*|recommended(?: reading| for you)?|read more|read next|more from.*|more episodes.*|previous episodes?|next episode|further reading|references|footnotes|show ?notes|episode links|links(?: mentioned)?|links from the (?:show|episode)|resources(?: mentioned)?|mentioned in this episode|sponsors?|our sponsors|credits|about the (?:author|host|guest|podcast|show)s?|about us|comments?|leave a (?:comment|reply)|share this.*|subscribe.*|follow us.*|get in touch|contact us|newsletter|sign up.*|copyright.*|support (?:the|this) (?:show|podcast).*|transcript (?:notes|disclaimer)|disclaimer)\s*[:：]?$/iu;

/** Lines round the talk that are the publisher's, not the talk's. Only applied to short paragraphs. */
const PROMOTION =
  /关注.{0,14}(?:公众号|视频号|微信号)|公众号并设|设为.{0,4}星标|[🌟⭐]标|全文约.{0,8}字|全文共?.{0,6}字.{0,6}阅读|阅读(?:约需|时间|本文)|预计阅读|点赞.{0,10}(?:收藏|转发|在看|关注|支持)|一键三连|扫.{0,6}(?:二维码|码)|扫码|长按.{0,6}(?:识别|关注)|添加.{0,4}微信|微信号?[:：]|加入.{0,10}(?:社群|交流群|读者群|星球)|商务合作|寻求报道|转载请|未经(?:授权|许可)|版权(?:归|所有)|欢迎.{0,20}(?:订阅|关注|投稿|留言|转发|分享给)|素材来源|图片来源|图源|题图|^[\s\p{P}\p{S}]*(?:(?:the )?end(?: of (?:the )?transcript)?|(?:全文|本文)?完)[\s\p{P}\p{S}]*$|本文(?:来自|首发|转载|由.{2,20}(?:原创|授权|提供)|为.{0,16}(?:原创|授权|独家|转载))|^(?:transcribed|transcript|captioned|transcription) by\b|点击.{0,10}(?:阅读原文|蓝字|链接|关注|上方|下方|收听|观看)|阅读原文|責任編輯|责任编辑|本文(?:不代表|仅代表)|click (?:here|the link|play)|sign up for (?:our|the|my) newsletter|subscribe (?:to|on|via) |follow (?:us|me|him|her) on|all rights reserved|cookie policy|share on (?:twitter|facebook|x)|listen (?:on|to this episode on)|watch (?:on|the (?:full )?(?:video|episode))|(?:this )?transcript (?:was|is|has been|may) (?:\w+ ){0,4}(?:generated|produced|edited|contain|transcribed|created|lightly|auto)|(?:get|download) the app|^advertisement$|skip to (?:main )?content|^\d+ min(?:ute)?s? read$/iu;
const LONGEST_PROMOTION = 160;
/** Of these, the ones that nobody says in a talk. */
const NEVER_SPOKEN =
  /公众号并设|扫码|二维码|星标|阅读原文|商务合作|寻求报道|转载请|未经(?:授权|许可)|版权(?:归|所有)|责任编辑|责编|图片来源|图源|all rights reserved|cookie policy|share on|^advertisement$|skip to/iu;

export function isPromotion(text: string): boolean {
  return text.length <= LONGEST_PROMOTION && PROMOTION.test(text);
}

/** Promotion that stands between turns and is not one of them. */
export function isFurniture(text: string): boolean {
  return text.length <= 80 && NEVER_SPOKEN.test(text) && PROMOTION.test(text);
}

/** `unsetunset1、AGI即个人口袋助手unsetunset` → AGI即个人口袋助手 (the debris is gone already). */
export function headingText(text: string): string {
  return text
    .replace(/^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|part \d{1,2})\s*[、.．)）:：|]\s*/iu, "")
    .replace(/^[#\s]+|[\s#]+$/gu, "");
}
