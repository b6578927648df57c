#include "ui/models/prediction_order.h"

#include <QStringList>

#include <algorithm>

namespace anneal::ui {

namespace {

bool hasWords(const eval::PredictedRow& row, const QStringList& words)
{
    if (words.isEmpty())
        return true;
    QString text;
    for (const auto* part : {&row.question, &row.expected, &row.answer, &row.baseAnswer})
        text += QString::fromStdString(*part) + QLatin1Char('\n');
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool isBefore(const eval::PredictedRow& a, const eval::PredictedRow& b, PredictionOrder::By by)
{
    switch (by) {
    case PredictionOrder::By::Question:
        return a.question < b.question;
    case PredictionOrder::By::Expected:
        return a.expected < b.expected;
    case PredictionOrder::By::Answer:
        return a.answer < b.answer;
    case PredictionOrder::By::BaseAnswer:
        return a.baseAnswer < b.baseAnswer;
    case PredictionOrder::By::Similarity:
        return a.similarity < b.similarity;
    case PredictionOrder::By::Number:
        break;
    }
    return false;
}

} // namespace

std::vector<int> orderOf(const eval::Predictions& predictions, const PredictionOrder& order,
                         const std::function<bool()>& stopped)
{
    const auto words = order.words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> rows;
    for (std::size_t i = 0; i < predictions.rows.size(); ++i) {
        if (i % 256 == 0 && stopped && stopped())
            return rows;
        const auto& row = predictions.rows[i];
        if ((!order.onlyDifferent || row.differs()) && hasWords(row, words))
            rows.push_back(int(i));
    }
    const auto& all = predictions.rows;
    if (order.by != PredictionOrder::By::Number)
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            const auto& first = all[std::size_t(order.descending ? b : a)];
            const auto& second = all[std::size_t(order.descending ? a : b)];
            return isBefore(first, second, order.by);
        });
    else if (order.descending)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace anneal::ui
