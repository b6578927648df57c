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

Result<SavedRow> appendRow(const fs::path& dataFolder, const fs::path& file,
                           const data::IdentityRow& row)
{
    data::IdentityTable table;
    const bool fresh = !fs::exists(file);
    if (!fresh) {
        ANNEAL_TRY(table, data::openIdentityTable(file));
    }
    table.file = file;
    table.rows.push_back(row);
    ANNEAL_CHECK(data::saveIdentityTable(table));
    if (fresh)
        ANNEAL_CHECK(data::registerDataset(dataFolder, toUtf8(file.stem()), file));
    return SavedRow{file, table.rows.size() - 1};
}

SaveRowBar::SaveRowBar(QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel(FontRole::Body))
    , m_target(new ListPicker)
    , m_save(new QPushButton)
    , m_show(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("saveRowBar"));
    m_target->setObjectName(QStringLiteral("rowTargetPicker"));
    m_target->setTwoLines(false);
    m_save->setObjectName(QStringLiteral("saveRowButton"));
    m_show->setObjectName(QStringLiteral("showRowButton"));
    m_close->setObjectName(QStringLiteral("closeSaveRowButton"));
    setButtonKind(m_save, "wanted");
    setButtonKind(m_show, "link");
    setButtonKind(m_close, "quiet");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_target, 1);
    row->addStretch();
    row->addWidget(m_show);
    row->addWidget(m_save);
    row->addWidget(m_close);
    connect(m_save, &QPushButton::clicked, this, &SaveRowBar::save);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_show, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT showRequested(pathText(m_saved.file), int(m_saved.row));
    });
    retranslate();
    hide();
}

void SaveRowBar::begin(const data::IdentityRow& row, const fs::path& dataFolder,
                       const QString& lastTarget)
{
    m_row = row;
    m_dataFolder = dataFolder;
    m_done = false;
    QVector<ListPicker::Item> items;
    for (const auto& target : rowTargets(dataFolder))
        items.append({target.id, target.title, {}, QStringLiteral("file"), 0, true, {}});
    items.append({kNewSet, tr("New data set"), {}, QStringLiteral("plus"), 0, true, {}});
    m_target->setItems(items);
    m_target->setCurrent(items.front().id);
    for (const auto& item : items)
        if (item.id == lastTarget)
            m_target->setCurrent(lastTarget);
    retranslate();
    show();
    m_save->setFocus(Qt::OtherFocusReason);
}

void SaveRowBar::retranslate()
{
    m_text->setText(
        m_done
            ? tr("Saved as row %1 of %2.").arg(m_saved.row + 1).arg(pathText(m_saved.file.stem()))
            : tr("Save question and answer in"));
    m_save->setText(tr("Save as training row"));
    m_show->setText(tr("Show the row"));
    setIconOnly(m_close, QStringLiteral("x"), tr("Close"));
    m_target->setAccessibleName(tr("Data set"));
    m_target->setVisible(!m_done);
    m_save->setVisible(!m_done);
    m_show->setVisible(m_done);
}

void SaveRowBar::save()
{
    const auto file = m_target->currentId() == kNewSet
                          ? freshFile(m_dataFolder)
                          : pathFromUtf8(m_target->currentId().toStdString());
    const auto result = appendRow(m_dataFolder, file, m_row);
    if (!result) {
        hide();
        Q_EMIT failed(result.error());
        return;
    }
    m_saved = *result;
    m_done = true;
    retranslate();
    Q_EMIT saved(pathText(m_saved.file), int(m_saved.row));
}

void SaveRowBar::paintEvent(QPaintEvent*)
{
    const auto& colors = Theme::current().colors();
    QPainter painter(this);
    paintRoundedRect(painter, rect(), 8, colors.accentSoft, Qt::transparent, 0);
}

} // namespace anneal::ui
