#include "ui/pages/help_page.h"

#include "ui/pages/studio_context.h"
#include "ui/pages/train/page_parts.h"
#include "ui/widgets/basics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTextBrowser>

#include <algorithm>

namespace anneal::ui {

namespace {

constexpr int kListWidth = 340, kItemHeight = 30, kHeadingHeight = 32;
constexpr int kIdRole = Qt::UserRole;
const QString kFirst = QStringLiteral("start");

} // namespace

HelpPage::HelpPage(StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_current(kFirst)
    , m_card(new Card(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_tour(makeButton("startTourButton", "", QStringLiteral("sparkles"), this))
{
    setObjectName(QStringLiteral("helpPage"));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_text->setProperty("frame", "none");
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(4);
    setFontRole(m_text, FontRole::Body);

    auto* left = new QWidget(this);
    left->setFixedWidth(kListWidth);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_search);
    auto* listCard = new Card(left);
    listCard->body()->setContentsMargins(6, 6, 6, 6);
    listCard->body()->addWidget(m_list);
    column->addWidget(listCard, 1);
    column->addWidget(m_tour);
    m_card->body()->setContentsMargins(24, 18, 24, 18);
    m_card->body()->addWidget(m_text, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(left);
    row->addWidget(m_card, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::fill);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !item->data(kIdRole).toString().isEmpty()) {
            m_current = item->data(kIdRole).toString();
            showText();
        }
    });
    connect(m_tour, &QPushButton::clicked, this, &HelpPage::tourRequested);
    connect(&context, &StudioContext::pageRequested, this,
            [this](StudioContext::Page page, const QString& what) {
                if (page == StudioContext::Page::Help && !what.isEmpty())
                    show(what);
            });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    retranslate();
}

void HelpPage::retranslate()
{
    setAccessibleName(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help and all settings"));
    m_search->setAccessibleName(tr("Search"));
    m_list->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_tour->setText(tr("Show me around in four steps"));
    m_topics = helpTopics();
    fill();
}

void HelpPage::fill()
{
    m_found = findTopics(m_topics, m_search->text());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QString section;
    QListWidgetItem* chosen = nullptr;
    const Theme& theme = Theme::current();
    for (const HelpTopic& topic : m_found) {
        if (m_search->text().trimmed().isEmpty() && topic.section != section) {
            section = topic.section;
            auto* heading = new QListWidgetItem(section, m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(theme.font(FontRole::Caption));
            heading->setForeground(theme.colors().textMuted);
            heading->setSizeHint({0, theme.px(kHeadingHeight)});
            heading->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
        }
        auto* item = new QListWidgetItem(topic.title, m_list);
        item->setData(kIdRole, topic.id);
        item->setFont(theme.font(FontRole::Body));
        item->setSizeHint({0, theme.px(kItemHeight)});
        if (topic.id == m_current || !chosen)
            chosen = item;
    }
    if (chosen) {
        m_list->setCurrentItem(chosen);
        m_current = chosen->data(kIdRole).toString();
    }
    showText();
}

void HelpPage::show(const QString& id)
{
    const QString setting = QStringLiteral("setting.") + id;
    m_current = std::any_of(m_topics.begin(), m_topics.end(),
                            [&](const HelpTopic& topic) { return topic.id == setting; })
                    ? setting
                    : id;
    m_search->clear();
    fill();
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void HelpPage::showText()
{
    const auto found = std::find_if(m_found.begin(), m_found.end(), [this](const HelpTopic& topic) {
        return topic.id == m_current;
    });
    if (found == m_found.end()) {
        m_text->setHtml(QStringLiteral("<p>%1</p>")
                            .arg(tr("Nothing in the help says “%1”. Try a shorter word, or the key "
                                    "of a setting.")
                                     .arg(m_search->text().trimmed().toHtmlEscaped())));
        return;
    }
    const ThemeColors& colors = Theme::current().colors();
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral("h2 { color: %1; } p { color: %1; line-height: 150%; margin-top: 10px; } "
                       "code { color: %2; }")
            .arg(colors.text.name(), colors.textMuted.name()));
    m_text->setHtml(QStringLiteral("<h2>%1</h2>%2").arg(found->title.toHtmlEscaped(), found->html));
}

QStringList HelpPage::sampleStates()
{
    return {QStringLiteral("topics"), QStringLiteral("search"), QStringLiteral("nothing")};
}

void HelpPage::showSample(const QString& state)
{
    m_search->setText(state == QLatin1String("search")    ? QStringLiteral("lora_rank")
                      : state == QLatin1String("nothing") ? QStringLiteral("pineapple")
                                                          : QString());
}

void HelpPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anneal::ui
