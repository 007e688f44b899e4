/** Metadata lines of articles: `文章作者: …`, `Source: …`. */
export const METADATA_LINE =
  /^\s*(文章作者|作者|撰文|文|编辑|来源|出品|策划|责编|发布时间|发布日期|发布地|日期|时间|原文链接|封面图链接|原视频来源|原视频|视频链接|视频来源|素材来源官方媒体\/网络新闻|嘉宾|主持|source|url|link|author|date|published|video|audio|guest|guests|host|hosts|channel|duration|tags|keywords)\s*[:：]\s*(.*)$/iu;

/** Headings that only divide the file: what follows is the talk, a list of times, or nothing of the talk at all. */
export const TALK_HEADING =
  /^(?:文稿整理|文字稿|文字实录|对话实录|访谈实录|访谈全文|正文|对话全文|transcript|full transcript|interview|the interview|episode transcript)$/iu;
export const CHAPTER_HEADING =
  /^(?:视频时间轴|时间轴|时间线|时间戳|章节|本期内容|timestamps?|chapters?|outline|table of contents|contents|timeline)$/iu;
export const END_HEADING =
  /^(?:往期回顾|往期推荐|往期精彩|推荐阅读|延伸阅读|相关阅读|相关文章|更多阅读|参考资料|参考文献|声明|免责声明|关于我们|related(?: posts| articles| links)?|read more|read next|more from.*|further reading|references|show notes|links mentioned|resources|sponsors?|about the (?:author|host|podcast|show)|comments?|share this.*|subscribe.*|get in touch)$/iu;

/** Lines round the talk that are the publisher's, not the talk's. Only applied to short paragraphs. */
const PROMOTION =
  /关注.{0,12}公众号|公众号并设|设为.{0,4}星标|全文约.{0,8}字|阅读约需|点赞.{0,8}(?:收藏|转发|在看)|扫.{0,4}二维码|扫码|长按识别|添加微信|微信号?[:：]|商务合作|转载请|版权归|欢迎.{0,16}(?:订阅|关注|投稿|留言)|素材来源|^\W*END\W*$|^\W*(?:the )?end\W*$|本文(?:来自|首发|转载)|点击.{0,6}(?:阅读原文|蓝字)|責任編輯|责任编辑|click (?:here|the link)|sign up for (?:our|the|my) newsletter|subscribe to (?:our|the|my) (?:newsletter|channel)|follow us on|all rights reserved|cookie policy|share on (?:twitter|facebook)/iu;
const LONGEST_PROMOTION = 120;

export function isPromotion(text: string): boolean {
  return text.length <= LONGEST_PROMOTION && PROMOTION.test(text);
}

/** A sponsor's message read out between the turns. */
const SPONSOR =
  /\b(?:this (?:episode|podcast|show|video) is (?:brought to you|sponsored|supported|presented) by|(?:today's|our|this week's) (?:episode is )?(?:sponsor|sponsored by)|brought to you by|thanks to our sponsors?|(?:use|with) (?:the )?(?:promo|discount|coupon|offer)? ?code \w+ (?:at checkout|for|to get)|support for (?:this|the) (?:podcast|show) comes from)\b|本期(?:节目|播客)由.{1,20}(?:赞助|冠名)|感谢.{1,20}(?:对本期|对本节目)的?(?:赞助|支持)/iu;

export function isSponsorRead(text: string): boolean {
  return SPONSOR.test(text.slice(0, 400));
}
