package org.chizheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chinese of administrative law by the metre: words as unevenly frequent as in real texts, and sentences of them. */
final class LegalLanguage {

    private static final String[] ACTS = ("行政处罚 行政许可 行政强制 行政复议 行政诉讼 行政检查 行政征收 行政裁决 行政确认 行政奖励 听证程序 简易程序 普通程序 "
                    + "现场检查 抽样取证 先行登记保存 查封扣押 冻结存款 代履行 加处罚款 强制执行 责令改正 责令停产停业 吊销许可证件 没收违法所得 通报批评 警告 罚款 "
                    + "行政拘留 限制从业 降低资质等级 集体讨论 法制审核 执法公示 全过程记录 裁量基准 案件移送 协助调查 立案 调查取证 陈述申辩 送达 催告 "
                    + "公告 备案 审查 撤销 变更 中止 终结 期间届满 投诉举报 信用修复 约谈 告诫")
            .split(" ");
    private static final String[] THINGS = ("当事人 行政机关 执法人员 利害关系人 第三人 近亲属 法定代表人 委托代理人 县级以上人民政府 综合执法部门 乡镇人民政府 街道办事处 "
                    + "司法行政部门 市场监督管理部门 生态环境主管部门 交通运输主管部门 农业农村主管部门 文化和旅游主管部门 应急管理部门 城市管理部门 道路运输经营者 "
                    + "食品生产经营者 危险化学品 建设工程 排污单位 网络餐饮服务 特种设备 农药经营者 娱乐场所 营业执照 执法证件 鉴定意见 勘验笔录 电子数据 视听资料 "
                    + "证人证言 书证 物证 决定书 通知书 送达回证 违法行为 危害后果 主观过错 初次违法 违法所得 地方性法规 部门规章 规范性文件 法律 行政法规")
            .split(" ");
    private static final String[] MANNERS = ("应当 可以 不得 依法 及时 书面 当场 自收到之日起 三日内 五日内 七日内 十五日内 三十日内 六十日内 二年内 情节严重的 拒不改正的 "
                    + "危害后果轻微的 没有法定依据 经负责人批准 两名以上 主动出示 听取意见 说明理由 记录在案 不予受理 一并 另行 从重 从轻 减轻 不予")
            .split(" ");
    private static final List<String> WORDS = words();

    private final Random random;

    LegalLanguage(Random random) {
        this.random = random;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < ACTS.length; i++) {
            words.add(ACTS[i]);
            words.add(THINGS[i % THINGS.length]);
            words.add(MANNERS[i % MANNERS.length]);
        }
        for (String act : ACTS) {
            for (String thing : THINGS) {
                words.add(thing + act);
            }
        }
        return words;
    }

    /** A word; the n-th is about 1/n times as frequent as the first. */
    String word() {
        double most = Math.log(WORDS.size());
        return WORDS.get((int) (Math.exp(random.nextDouble() * most) - 1));
    }

    String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(word());
            if (i % 4 == 3) {
                sentence.append('，');
            }
        }
        return sentence.toString();
    }

    /** What people look for: a word, the rarer half of the time two of them, sometimes a part of one. */
    String query() {
        String first = word();
        if (random.nextInt(5) == 0 && first.length() > 3) {
            first = first.substring(1, 4);
        }
        return random.nextInt(3) == 0 ? first + " " + word() : first;
    }
}
