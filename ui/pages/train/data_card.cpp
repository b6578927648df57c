#include "ui/pages/train/data_card.h"

#include "ui/forms/icon_label.h"
#include "ui/pages/train/page_parts.h"
#include "ui/pages/train/train_setup.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace anneal::ui {

namespace {

const QString kOpenFile = QStringLiteral("open-file");

QString oneLine(const text::Message& message)
{
    return QString::fromStdString(message.content).simplified();
}

} // namespace

DataCard::DataCard(TrainSetup& setup, QWidget* parent)
    : Card(parent)
    , m_setup(setup)
    , m_picker(new ListPicker(this))
    , m_edit(makeButton("editDataButton", "link", {}, this))
    , m_preview(makeButton("previewDataButton", "link", {}, this))
    , m_add(makeButton("addDataButton", "", QStringLiteral("plus"), this))
    , m_together(makeButton("moreDataButton", "link", {}, this))
    , m_menu(new QMenu(this))
    , m_others(new QVBoxLayout)
    , m_line(makeLine(this))
    , m_checkIcon(new IconLabel(QStringLiteral("check"), &ThemeColors::success, 15, this))
    , m_checkText(makeLabel(FontRole::Caption, "good", false, this))
{
    setObjectName(QStringLiteral("dataCard"));
    for (QPushButton* link : {m_edit, m_preview}) {
        setButtonSize(link, ButtonSize::Small);
        header()->addWidget(link);
    }
    m_picker->setObjectName(QStringLiteral("dataSetPicker"));
    m_picker->setTwoLines(false);
    m_checkText->setObjectName(QStringLiteral("dataCheckText"));
    m_checkText->setWordWrap(true);

    auto* choose = new QHBoxLayout;
    choose->setSpacing(8);
    choose->addWidget(m_picker, 1);
    choose->addWidget(m_add);
    body()->addLayout(choose);
    m_others->setSpacing(2);
    body()->addLayout(m_others);
    setButtonSize(m_together, ButtonSize::Small);
    m_together->setFixedHeight(22);
    m_menu->setObjectName(QStringLiteral("moreDataMenu"));
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_rows[0] = makeRow();
    m_rows[1] = makeRow();
    rows->addWidget(m_rows[0].box);
    rows->addWidget(m_line);
    rows->addWidget(m_rows[1].box);
    body()->addLayout(rows);
    auto* check = new QHBoxLayout;
    check->setSpacing(8);
    m_checkIcon->setLine(FontRole::Caption);
    check->addWidget(m_checkIcon, 0, Qt::AlignTop);
    check->addWidget(m_checkText, 1);
    check->addWidget(m_together, 0, Qt::AlignTop);
    body()->addLayout(check);
    connect(m_together, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_together->mapToGlobal(QPoint(0, m_together->height())));
    });
    connect(&m_setup, &TrainSetup::dataFolderChanged, this, &DataCard::refreshList);

    connect(m_picker, &ListPicker::chosen, this, [this](const QString& id) {
        QStringList names = m_setup.chosenSets(); // the others stay
        if (names.isEmpty())
            names << id;
        names[0] = id;
        m_setup.setDataSets(names);
    });
    connect(m_picker, &ListPicker::actionTriggered, this, &DataCard::fileRequested);
    connect(m_add, &QPushButton::clicked, this, &DataCard::fileRequested);
    connect(m_edit, &QPushButton::clicked, this, &DataCard::editRequested);
    connect(m_preview, &QPushButton::clicked, this, &DataCard::previewRequested);
    connect(&m_setup, &TrainSetup::changed, this, &DataCard::showSetup);
    retranslate();
    refreshList();
}

DataCard::Row DataCard::makeRow()
{
    Row row{new QWidget(this), new ElidedLabel({}, Qt::ElideRight, this),
            new ElidedLabel({}, Qt::ElideRight, this)};
    auto* layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(2, 6, 2, 6);
    layout->setSpacing(10);
    setFontRole(row.question, FontRole::Body);
    setFontRole(row.answer, FontRole::Body);
    setTextTone(row.answer, "secondary");
    row.question->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row.answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(row.question, 29);
    layout->addWidget(row.answer, 71);
    return row;
}

void DataCard::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    showSetup();
}

void DataCard::openList()
{
    m_picker->openList();
}

void DataCard::refreshList()
{
    QVector<ListPicker::Item> items;
    for (const TrainSetup::DataSet& set : m_setup.dataSets())
        items.append({set.id, set.id, set.detail, QStringLiteral("file"), 0, true, {}});
    if (!m_setup.dataSet().isEmpty() &&
        std::none_of(items.begin(), items.end(),
                     [this](const auto& item) { return item.id == m_setup.dataSet(); }))
        items.append(
            {m_setup.dataSet(), m_setup.dataSet(), {}, QStringLiteral("file"), 0, true, {}});
    m_picker->setItems(items);
    m_listed.clear();
    for (const auto& item : items)
        m_listed << item.id;
    showSetup();
}

void DataCard::fillMenu()
{
    m_menu->clear();
    QStringList names = m_listed;
    for (const QString& name : m_setup.chosenSets())
        if (!names.contains(name))
            names << name;
    for (const QString& name : names) {
        QAction* set = m_menu->addAction(name);
        set->setCheckable(true);
        set->setChecked(m_setup.chosenSets().contains(name));
        set->setEnabled(name != m_setup.dataSet()); // the list above changes the first
        connect(set, &QAction::toggled, this, [this, name](bool on) {
            QStringList chosen = m_setup.chosenSets();
            chosen.removeAll(name);
            if (on)
                chosen << name;
            m_setup.setDataSets(chosen);
        });
    }
}

void DataCard::showOthers()
{
    const QStringList others = m_setup.chosenSets().mid(1);
    if (others == m_shownOthers)
        return;
    m_shownOthers = others;
    while (QLayoutItem* item = m_others->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& name : others) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(2, 0, 0, 0);
        line->setSpacing(8);
        auto* label = new ElidedLabel(QStringLiteral("+ ") + name, Qt::ElideRight, row);
        setFontRole(label, FontRole::Body);
        line->addWidget(label, 1);
        auto* remove = makeButton("", "quiet", QStringLiteral("x"), row);
        remove->setObjectName(QStringLiteral("removeData_") + name);
        setButtonSize(remove, ButtonSize::Small);
        setIconOnly(remove, QStringLiteral("x"), tr("Leave %1 out").arg(name));
        connect(
            remove, &QPushButton::clicked, this,
            [this, name] {
                QStringList chosen = m_setup.chosenSets();
                chosen.removeAll(name);
                m_setup.setDataSets(chosen);
            },
            Qt::QueuedConnection);
        line->addWidget(remove);
        m_others->addWidget(row);
    }
}

void DataCard::showSetup()
{
    showOthers();
    m_together->setVisible(!m_setup.dataSet().isEmpty() &&
                           (m_listed.size() > 1 || m_setup.chosenSets().size() > 1));
    const QString chosen = m_setup.dataSet();
    if (!chosen.isEmpty() && !m_listed.contains(chosen)) {
        refreshList(); // comes back here with it in the list
        return;
    }
    m_picker->setCurrent(chosen);
    const auto& check = m_setup.check();
    m_edit->setEnabled(!chosen.isEmpty());
    m_preview->setEnabled(check && !check->first.empty());
    const int shown = check && !check->error
                          ? int(std::min<std::size_t>(check->first.size(), m_compact ? 1 : 2))
                          : 0;
    for (int i = 0; i < 2; ++i) {
        m_rows[i].box->setVisible(i < shown);
        if (i < shown) {
            const data::Sample& sample = check->first[std::size_t(i)];
            m_rows[i].question->setText(oneLine(sample.prompt.back()));
            m_rows[i].answer->setText(oneLine(sample.response.front()));
        }
    }
    m_line->setVisible(shown == 2);
    if (chosen.isEmpty()) {
        setMark(Mark::None);
        m_checkIcon->setIcon(QStringLiteral("info"), &ThemeColors::textMuted);
        m_checkText->setText(
            tr("What should the model learn? Choose rows of questions and answers."));
        setTextTone(m_checkText, "muted");
        return;
    }
    if (!check) {
        setMark(Mark::None);
        m_checkIcon->setIcon(QStringLiteral("loader-circle"), &ThemeColors::textMuted);
        m_checkText->setText(tr("Checking the data…"));
        setTextTone(m_checkText, "muted");
        return;
    }
    const DataVerdict verdict = summarise(*check);
    m_checkText->setText(verdict.text);
    switch (verdict.kind) {
    case DataVerdict::Kind::Good:
        setMark(Mark::Done);
        m_checkIcon->setIcon(QStringLiteral("check"), &ThemeColors::success);
        setTextTone(m_checkText, "good");
        break;
    case DataVerdict::Kind::Doubtful:
        setMark(check->unfilled > 0 ? Mark::Attention : Mark::Done);
        m_checkIcon->setIcon(QStringLiteral("triangle-alert"), &ThemeColors::warning);
        setTextTone(m_checkText, "warning");
        break;
    case DataVerdict::Kind::Bad:
        setMark(Mark::Attention);
        m_checkIcon->setIcon(QStringLiteral("circle-x"), &ThemeColors::danger);
        setTextTone(m_checkText, "bad");
        break;
    }
}

void DataCard::retranslate()
{
    setTitle(tr("Data set"));
    m_edit->setText(tr("Edit"));
    m_together->setText(tr("Add another"));
    m_together->setToolTip(tr("Trains on several data sets together"));
    m_shownOthers.clear();
    m_preview->setText(tr("Preview"));
    m_picker->setAccessibleName(tr("Data set"));
    m_picker->setPlaceholder(tr("Choose a data set"), {});
    m_picker->setEmptyText(tr("No data set yet. Open a file, or start with the demo."));
    m_picker->setActions(
        {{kOpenFile, tr("Open a data file…"), {}, QStringLiteral("file-input"), 0, true, {}}});
    setIconOnly(m_add, QStringLiteral("plus"), tr("Open a data file"));
}

void DataCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshList();
    }
    Card::changeEvent(event);
}

} // namespace anneal::ui
