#include "ui/pages/chat/save_row_bar.h"

#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace anneal::ui {

namespace fs = std::filesystem;

namespace {

const QString kNewSet = QStringLiteral("new");

QString pathText(const fs::path& path)
{
    return QString::fromStdString(toUtf8(path));
}

fs::path freshFile(const fs::path& folder)
{
    for (int number = 1;; ++number) {
        const auto file = folder / (number == 1 ? std::string("from-chat.json")
                                                : "from-chat-" + std::to_string(number) + ".json");
        if (!fs::exists(file))
            return file;
    }
}

/// What the data set in this file is called; "" where it is not registered.
std::string nameOf(const fs::path& dataFolder, const fs::path& file)
{
    const auto entries = data::listDatasets(dataFolder);
    if (!entries)
        return {};
    for (const auto& entry : *entries)
        if (std::error_code ignored; fs::equivalent(entry.file, file, ignored))
            return entry.name;
    return {};
}

} // namespace

std::vector<RowTarget> rowTargets(const fs::path& dataFolder)
{
    std::vector<RowTarget> targets;
    const auto entries = data::listDatasets(dataFolder);
    if (!entries)
        return targets;
    for (const auto& entry : *entries)
        if (std::error_code ignored;
            entry.formatting == "alpaca" && fs::is_regular_file(entry.file, ignored))
            targets.push_back(
                {pathText(entry.file), QString::fromStdString(entry.name), qint64(entry.rows)});
    return targets;
}

Result<SavedRow> appendRow(const fs::path& dataFolder, fs::path file, const data::IdentityRow& row)
{
    if (file.empty())
        file = freshFile(dataFolder);
    data::IdentityTable table;
    const bool fresh = !fs::exists(file);
    if (!fresh) {
        ANNEAL_TRY(table, data::openIdentityTable(file));
    }
    table.file = file;
    table.rows.push_back(row);
    ANNEAL_CHECK(data::saveIdentityTable(table));
    // Again for a set that is known: its entry has to name the columns that the row uses.
    if (const auto name = fresh ? toUtf8(file.stem()) : nameOf(dataFolder, file); !name.empty())
        ANNEAL_CHECK(data::registerDataset(dataFolder, name, file));
    return SavedRow{file, table.rows.size() - 1};
}

Result<void> takeRowOut(const SavedRow& saved, const data::IdentityRow& row)
{
    ANNEAL_TRY(auto table, data::openIdentityTable(saved.file));
    if (saved.row >= table.rows.size() || table.rows[saved.row].instruction != row.instruction ||
        table.rows[saved.row].output != row.output)
        return fail(ErrorCode::InvalidArgument,
                    "The row can't be taken back: " + toUtf8(saved.file) +
                        " was changed since. Remove it on the Data page.",
                    {{"file", toUtf8(saved.file)}, {"kind", "row_changed"}});
    table.rows.erase(table.rows.begin() + std::ptrdiff_t(saved.row));
    return data::saveIdentityTable(table);
}

SaveRowBar::SaveRowBar(QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel(FontRole::Body))
    , m_target(new ListPicker)
    , m_undo(new QPushButton)
    , m_show(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("saveRowBar"));
    m_text->setObjectName(QStringLiteral("saveRowText"));
    m_target->setObjectName(QStringLiteral("rowTargetPicker"));
    m_target->setTwoLines(false);
    m_undo->setObjectName(QStringLiteral("undoRowButton"));
    m_show->setObjectName(QStringLiteral("showRowButton"));
    m_close->setObjectName(QStringLiteral("closeSaveRowButton"));
    setButtonKind(m_undo, "link");
    setButtonKind(m_show, "link");
    setButtonKind(m_close, "quiet");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_target, 1);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_show);
    row->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, &SaveRowBar::undo);
    connect(m_target, &ListPicker::chosen, this, &SaveRowBar::moveTo);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_show, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT showRequested(pathText(m_saved.file), int(m_saved.row));
    });
    retranslate();
    hide();
}

void SaveRowBar::save(const data::IdentityRow& row, const fs::path& dataFolder,
                      const QString& lastTarget)
{
    if (m_job.running())
        return;
    m_row = row;
    m_dataFolder = dataFolder;
    write(lastTarget.isEmpty() ? dataFolder / "from-chat.json"
                               : pathFromUtf8(lastTarget.toStdString()),
          std::nullopt);
}

void SaveRowBar::write(const fs::path& file, std::optional<SavedRow> takeOut)
{
    m_state = State::Saving;
    retranslate();
    show();
    m_job.run(
        [file, takeOut, row = m_row, folder = m_dataFolder](jobs::JobContext&) {
            Done done{appendRow(folder, file, row), {}};
            if (done.saved && takeOut)
                if (const auto out = takeRowOut(*takeOut, row); !out)
                    done.saved = tl::make_unexpected(out.error());
            done.targets = rowTargets(folder);
            return done;
        },
        [this](const Done& done) {
            if (!done.saved) {
                hide();
                Q_EMIT failed(done.saved.error());
                return;
            }
            m_saved = *done.saved;
            m_state = State::Saved;
            QVector<ListPicker::Item> items;
            for (const auto& target : done.targets)
                items.append({target.id, target.title, {}, QStringLiteral("file"), 0, true, {}});
            items.append({kNewSet, tr("New data set"), {}, QStringLiteral("plus"), 0, true, {}});
            m_target->setItems(items);
            m_target->setCurrent(pathText(m_saved.file));
            retranslate();
            Q_EMIT saved(pathText(m_saved.file), int(m_saved.row));
        });
}

void SaveRowBar::undo()
{
    m_job.run(
        [saved = m_saved, row = m_row](jobs::JobContext&) {
            const auto out = takeRowOut(saved, row);
            return Done{out ? Result<SavedRow>(saved) : tl::make_unexpected(out.error()), {}};
        },
        [this](const Done& done) {
            if (!done.saved) {
                hide();
                Q_EMIT failed(done.saved.error());
                return;
            }
            m_state = State::Undone;
            retranslate();
            Q_EMIT undone(pathText(m_saved.file));
        });
}

void SaveRowBar::moveTo(const QString& target)
{
    const auto file = target == kNewSet ? fs::path() : pathFromUtf8(target.toStdString());
    if (m_state == State::Saved && file != m_saved.file)
        write(file, m_saved);
}

void SaveRowBar::retranslate()
{
    switch (m_state) {
    case State::Saving:
        m_text->setText(tr("Saving the row…"));
        break;
    case State::Saved:
        m_text->setText(tr("Saved as row %1 of").arg(m_saved.row + 1));
        break;
    case State::Undone:
        m_text->setText(
            tr("The row was taken out of %1 again.").arg(pathText(m_saved.file.stem())));
        break;
    }
    m_undo->setText(tr("Undo"));
    m_show->setText(tr("Show the row"));
    setIconOnly(m_close, QStringLiteral("x"), tr("Close"));
    m_target->setAccessibleName(tr("Data set"));
    const bool saved = m_state == State::Saved;
    m_target->setVisible(saved);
    m_undo->setVisible(saved);
    m_show->setVisible(saved);
}

void SaveRowBar::showSample()
{
    m_saved = {"from-chat.json", 11};
    m_state = State::Saved;
    m_target->setItems({{QStringLiteral("from-chat.json"),
                         QStringLiteral("from-chat"),
                         {},
                         QStringLiteral("file"),
                         0,
                         true,
                         {}}});
    m_target->setCurrent(QStringLiteral("from-chat.json"));
    retranslate();
    show();
}

void SaveRowBar::paintEvent(QPaintEvent*)
{
    const auto& colors = Theme::current().colors();
    QPainter painter(this);
    paintRoundedRect(painter, rect(), 8, colors.accentSoft, Qt::transparent, 0);
}

} // namespace anneal::ui
