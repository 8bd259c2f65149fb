#include "docs/check/chinese_terms.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace nn {
namespace {

const std::vector<ChineseTerm> known_terms = {
    {"权重", {"权值", "权数"}},
    {"偏置", {"偏差", "偏移量"}},
    {"激活函数", {"激励函数", "活化函数", "激发函数"}},
    {"激活值", {"激活度", "活化值"}},
    {"代价", {"损失", "成本函数"}},
    {"梯度", {}},
    {"梯度下降", {"最速下降"}},
    {"前向传播", {"正向传播", "向前传播", "前馈传播"}},
    {"反向传播", {"后向传播", "向后传播", "逆向传播", "反向传递"}},
    {"链式法则", {"链导法则", "连锁法则", "链式规则"}},
    {"小批量", {"小批次", "迷你批"}},
    {"批量大小", {"批大小", "批次大小"}},
    {"轮", {"轮次", "迭代期", "纪元"}},
    {"学习率", {"学习速率", "学习步长"}},
    {"过拟合", {"过度拟合", "过配"}},
    {"正则化", {"规范化", "正规化"}},
    {"权重衰减", {"权值衰减", "权重下降"}},
    {"暂退法", {"丢弃法", "随机失活"}},
    {"动量", {"冲量"}},
    {"早停", {"提前停止", "提前终止", "提早停止"}},
    {"隐藏层", {"隐层", "隐含层"}},
    {"独热", {"单热", "一位有效"}},
    {"混淆矩阵", {"混乱矩阵", "误差矩阵"}},
    {"查准率", {"精确率", "精准率"}},
    {"召回率", {"查全率"}},
    {"卷积", {"褶积"}},
    {"汇聚", {"池化"}},
    {"验证集", {"校验集"}},
    {"准确率", {"正确率"}},
    {"交叉熵", {"交互熵", "互熵"}},
    {"基准", {"基线"}},
    {"数据并行", {"数据平行"}},
    {"饱和", {}},
    {"梯度消失", {"消失的梯度", "梯度弥散"}},
    {"校准", {}},
    {"泛化", {"概化"}},
    {"参数", {"旋钮"}},
    {"你", {"您"}},
};

// What says that others call it so.
const std::vector<std::string> naming = {"“",    "也叫", "也译", "也称", "又叫",
                                         "又译", "又称", "译成", "译作", "译本"};

// A paragraph, or a row of a table, that has the word of ours and says what others call it is a note.
bool is_note(const std::string& paragraph, const ChineseTerm& term) {
  if (paragraph.find(term.term) == std::string::npos) return false;
  return paragraph.starts_with("|") || std::ranges::any_of(naming, [&](const std::string& words) {
           return paragraph.find(words) != std::string::npos;
         });
}

Span line_around(const std::string& text, std::size_t at) {
  const std::size_t before = text.rfind('\n', at);
  return {before == std::string::npos ? 0 : before + 1, std::min(text.find('\n', at), text.size())};
}

struct Rival {
  const ChineseTerm* term;
  std::string_view words;
};

// The rivals by their first characters, because a page is long and there are many of them.
const std::unordered_multimap<std::string_view, Rival>& rivals_by_beginning() {
  static const auto rivals = [] {
    std::unordered_multimap<std::string_view, Rival> all;
    for (const ChineseTerm& term : known_terms) {
      for (const std::string_view words : term.rivals) all.insert({words.substr(0, 3), {&term, words}});
    }
    return all;
  }();
  return rivals;
}

void check_place(const Page& page, const std::string& prose, std::size_t at, Report& report) {
  const std::string_view rest = std::string_view(prose).substr(at);
  const auto [first, last] = rivals_by_beginning().equal_range(rest.substr(0, 3));
  for (auto each = first; each != last; ++each) {
    const auto& [term, words] = each->second;
    const Span line = rest.starts_with(words) ? line_around(prose, at) : Span{};
    if (line.end == 0 || is_note(prose.substr(line.begin, line.end - line.begin), *term)) continue;
    report.add(page, line_of(page, at),
               std::string(words) + " is called " + std::string(term->term) + " here");
  }
}

}  // namespace

std::span<const ChineseTerm> chinese_terms() { return known_terms; }

void check_terms(const Page& chinese, Report& report) {
  const std::string prose = only(chinese, Kind::prose);
  for (std::size_t at = 0; at < prose.size(); ++at) {
    if (static_cast<unsigned char>(prose[at]) >= 0xE0) check_place(chinese, prose, at, report);
  }
}

void check_terms_are_listed(const Page& notation, Report& report) {
  for (const ChineseTerm& term : known_terms) {
    if (notation.text.find(term.term) == std::string::npos && term.term != "你")
      report.add(notation, 1, "the Chinese term " + std::string(term.term) + " is missing");
  }
}

}  // namespace nn
