/** Chinese cues: the words by which recognition finds dates, labels, titles and furniture. */
import { type Cues, list } from './cues.ts';

/** Months are written as numbers: 3月. */
const months = Array.from({ length: 12 }, (_, index) => [`${index + 1}月`]);

export const cues: Cues = {
  months,
  askers: list(`
    问, 記者, 记者, 提问, 提問, 媒体, 問, 主持记者
  `),
  askerEndings: ['记者', '記者', '提问', '提問', '问', '問'],
  answerers: ['答', '回答', '答复'],
  helpers: ['主持人', '翻译', '翻譯', '司仪', '现场', '众人'],
  honorifics: [],
  offices: list(`
    国家主席, 主席, 国务院总理, 总理, 总统, 首相, 外交部发言人, 国防部发言人, 发言人, 外交部长, 外长, 部长, 副部长, 国务委员, 大使, 局长, 秘书长,
    司长, 先生, 女士
  `),
  shortOffices: {},
  postnominals: [],
  kinds: list(`
    例行记者会, 联合记者会, 记者会, 新闻发布会, 吹风会, 答记者问, 专访, 采访, 讲话, 致辞
  `),
  interviews: ['专访', '采访', '訪談', '访谈'],
  openerInTitle: ['{name}(?:主持|出席|举行|就|在|答|接受|同|回答)'],
  guestInTitle: ['(?:同|与|和|会见)[^，,]{0,20}{name}'],
  endMatter: list(`
    相关附件, 相关链接, 相关新闻, 相关报道, 延伸阅读, 推荐阅读, 分享, 打印, 关键词, 标签, 责任编辑, 上一篇, 下一篇, 返回顶部, 扫一扫
  `),
  questionHeadings: ['答记者问', '问答', '提问环节'],
  summaryHeadings: ['要点', '摘要', '内容提要'],
  headKeys: list(`
    主题, 地点, 时间, 日期, 来源, 出席, 发布时间, 字号, 打印, 作者
  `),
  ends: ['完', '结束', '全文完'],
  firstPerson: ['我', '我们', '大家', '各位', '你', '您', '你们'],
  common: list(`
    的, 是, 在, 和, 了, 有, 我, 不, 这, 中
  `),
  sections: { opening: '开场发言', questions: '答记者问' },
};
