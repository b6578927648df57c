// Searching, replacing and filling in all rows of IdentityModel.

#include "core/data/identity_table.h"
#include "ui/models/identity_model.h"

#include <string>
#include <utility>

namespace anneal::ui {

namespace {

bool occurs(const data::IdentityRow& row, const QString& text)
{
    bool found = false;
    data::forEachText(row, [&](const std::string& field) {
        found = found || QString::fromStdString(field).contains(text, Qt::CaseInsensitive);
    });
    return found;
}

} // namespace

void IdentityModel::fill(const QString& name, const QString& author)
{
    apply(fillings(m_rows, name, author, [] { return false; }), fillStep());
}

IdentityModel::Changes IdentityModel::fillings(const data::IdentityRows& rows, const QString& name,
                                               const QString& author, const Stop& stop)
{
    Changes changes;
    for (int i = 0; i < int(rows.size()) && !stop(); ++i) {
        auto row = rows.row(std::size_t(i));
        bool holds = false;
        if (row)
            data::forEachText(*row, [&](const std::string& text) {
                holds = holds || text.find("{{") != std::string::npos;
            });
        if (!holds)
            continue;
        std::string before, after;
        data::IdentityTable filled{{}, {*row}};
        data::fillPlaceholders(filled, name.toStdString(), author.toStdString());
        data::forEachText(*row, [&](const std::string& text) { before += text + '\0'; });
        data::forEachText(filled.rows.front(),
                          [&](const std::string& text) { after += text + '\0'; });
        if (before != after)
            changes.add(i, std::move(filled.rows.front()));
    }
    return changes;
}

int IdentityModel::replace(int row, const QString& text, const QString& with, bool ignoreCase)
{
    if (row < 0 || row >= rowCount())
        return 0;
    auto changes = replacements(m_rows, row, row, text, with, ignoreCase, [] { return false; });
    const int places = changes.places;
    apply(std::move(changes), replaceStep());
    return places;
}

int IdentityModel::replaceAll(const QString& text, const QString& with, bool ignoreCase)
{
    auto changes =
        replacements(m_rows, 0, rowCount() - 1, text, with, ignoreCase, [] { return false; });
    const int places = changes.places;
    apply(std::move(changes), replaceStep());
    return places;
}

IdentityModel::Changes IdentityModel::replacements(const data::IdentityRows& rows, int first,
                                                   int last, const QString& text,
                                                   const QString& with, bool ignoreCase,
                                                   const Stop& stop)
{
    Changes changes;
    if (text.isEmpty())
        return changes;
    const Qt::CaseSensitivity sensitivity = ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (int i = first; i <= last && !stop(); ++i) {
        auto row = rows.row(std::size_t(i));
        if (!row)
            continue; // what can't be read stays as it is
        bool changed = false;
        data::forEachText(*row, [&](std::string& field) {
            QString value = QString::fromStdString(field);
            const int found = int(value.count(text, sensitivity));
            if (found == 0)
                return;
            changes.places += found;
            auto after = value.replace(text, with, sensitivity).toStdString();
            changed = changed || after != field;
            field = std::move(after);
        });
        if (changed)
            changes.add(i, std::move(*row));
    }
    return changes;
}

IdentityModel::Matches IdentityModel::matches(const data::IdentityRows& rows, const QString& text,
                                              int from, bool backwards, const Stop& stop)
{
    Matches found;
    const int n = int(rows.size());
    for (int i = 0; i < n && !stop(); ++i) {
        const int row = ((from + (backwards ? -i : i)) % n + n) % n;
        if (!occurs(rows.rowOrEmpty(std::size_t(row)), text))
            continue;
        ++found.count;
        if (found.row < 0)
            found.row = row;
    }
    return found;
}

} // namespace anneal::ui
