#include "ui/widgets/theme.h"

#include "ui/widgets/basics.h"

#include <nlohmann/json.hpp>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSlider>
#include <QStyle>
#include <QStyleFactory>
#include <QTemporaryDir>

// Outside every namespace: the macro declares an extern function.
static void initialiseResources()
{
    Q_INIT_RESOURCE(studio);
}

namespace anneal::ui {

namespace {

constexpr const char* kThemeProperty = "annealTheme";
constexpr const char* kFontRoleProperty = "annealFontRole";
constexpr const char* kIconProperty = "annealIcon";
constexpr int kBodyPixels = 14;

QByteArray resourceBytes(const QString& name)
{
    QFile file(QStringLiteral(":/anneal/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s is missing from the program", qUtf8Printable(name));
    return file.readAll();
}

using Tokens = nlohmann::json;

const Tokens& tokens()
{
    static const Tokens parsed = [] {
        const QByteArray bytes = resourceBytes(QStringLiteral("styles/tokens.json"));
        return Tokens::parse(bytes.constData(), bytes.constData() + bytes.size());
    }();
    return parsed;
}

struct NamedColor {
    const char* name;
    QColor ThemeColors::*member;
};

constexpr NamedColor kColors[] = {
    {"window", &ThemeColors::window},
    {"nav", &ThemeColors::nav},
    {"surface", &ThemeColors::surface},
    {"sunken", &ThemeColors::sunken},
    {"hover", &ThemeColors::hover},
    {"pressed", &ThemeColors::pressed},
    {"border", &ThemeColors::border},
    {"controlBorder", &ThemeColors::controlBorder},
    {"text", &ThemeColors::text},
    {"textSecondary", &ThemeColors::textSecondary},
    {"textMuted", &ThemeColors::textMuted},
    {"textDisabled", &ThemeColors::textDisabled},
    {"accent", &ThemeColors::accent},
    {"accentHover", &ThemeColors::accentHover},
    {"accentPressed", &ThemeColors::accentPressed},
    {"onAccent", &ThemeColors::onAccent},
    {"accentSoft", &ThemeColors::accentSoft},
    {"success", &ThemeColors::success},
    {"successSoft", &ThemeColors::successSoft},
    {"warning", &ThemeColors::warning},
    {"warningSoft", &ThemeColors::warningSoft},
    {"danger", &ThemeColors::danger},
    {"dangerSoft", &ThemeColors::dangerSoft},
    {"onDanger", &ThemeColors::onDanger},
    {"ember", &ThemeColors::ember},
    {"focusRing", &ThemeColors::focusRing},
    {"selection", &ThemeColors::selection},
    {"userBubble", &ThemeColors::userBubble},
    {"modelBubble", &ThemeColors::modelBubble},
    {"chartGrid", &ThemeColors::chartGrid},
    {"chartAxis", &ThemeColors::chartAxis},
};

ThemeColors readColors(bool dark)
{
    const auto& table = tokens().at("color").at(dark ? "dark" : "light");
    ThemeColors colors;
    for (const NamedColor& entry : kColors)
        colors.*entry.member =
            QColor(QString::fromStdString(table.at(entry.name).get<std::string>()));
    const auto& series = table.at("series");
    for (std::size_t i = 0; i < colors.series.size(); ++i)
        colors.series[i] = QColor(QString::fromStdString(series.at(i).get<std::string>()));
    return colors;
}

QPalette makePalette(const ThemeColors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textMuted);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Dark, c.controlBorder);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Shadow, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.sunken);
    return palette;
}

QString cjkSuffix(const QString& language)
{
    if (language.startsWith(QLatin1String("zh_TW")))
        return QStringLiteral("TC");
    if (language.startsWith(QLatin1String("ja")))
        return QStringLiteral("JP");
    if (language.startsWith(QLatin1String("ko")))
        return QStringLiteral("KR");
    return QStringLiteral("SC");
}

bool isCjk(const QString& language)
{
    return language.startsWith(QLatin1String("zh")) || language.startsWith(QLatin1String("ja")) ||
           language.startsWith(QLatin1String("ko"));
}

// Without a family of the right language Linux may choose Japanese glyphs for Chinese text.
QStringList uiFamilies([[maybe_unused]] const QString& systemFamily, const QString& language,
                       bool mono)
{
#ifdef Q_OS_WIN
    if (mono)
        return {QStringLiteral("Cascadia Mono"), QStringLiteral("Consolas"),
                QStringLiteral("Microsoft YaHei UI")};
    QStringList families{QStringLiteral("Segoe UI"), QStringLiteral("Microsoft YaHei UI")};
    if (isCjk(language))
        std::swap(families[0], families[1]);
    return families;
#else
    const QString cjk =
        QStringLiteral("Noto Sans %1CJK ").arg(mono ? QStringLiteral("Mono ") : QString()) +
        cjkSuffix(language);
    const QString latin = mono ? QStringLiteral("Noto Sans Mono") : QStringLiteral("Noto Sans");
    QStringList families{systemFamily, latin, cjk};
    // A desktop without a font setting reports fontconfig's last resort, which is very wide.
    if (!mono && systemFamily == QLatin1String("DejaVu Sans"))
        families = {latin, cjk, systemFamily};
    if (isCjk(language)) {
        families.removeAll(cjk);
        families.prepend(cjk);
    }
    families.append(QStringLiteral("Noto Color Emoji"));
    return families;
#endif
}

// The pictures that a style sheet can only name as files: PNG in three resolutions.
void writePicture(const QDir& folder, const QString& file, const QString& iconName, int size,
                  const QColor& color)
{
    for (int scale = 1; scale <= 3; ++scale) {
        QPixmap pixmap(size * scale, size * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, iconName, QRectF(0, 0, size * scale, size * scale), color);
        painter.end();
        const QString suffix = scale == 1 ? QString() : QStringLiteral("@%1x").arg(scale);
        pixmap.save(folder.filePath(file + suffix + QStringLiteral(".png")));
    }
}

QColor blend(const QColor& over, const QColor& under, double alpha)
{
    return QColor::fromRgbF(float(over.redF() * alpha + under.redF() * (1 - alpha)),
                            float(over.greenF() * alpha + under.greenF() * (1 - alpha)),
                            float(over.blueF() * alpha + under.blueF() * (1 - alpha)));
}

QString fillStyleSheet(const Theme& theme, const QDir& pictures)
{
    const QString source = QString::fromUtf8(resourceBytes(QStringLiteral("styles/studio.qss")));
    QHash<QString, QString> names;
    for (const NamedColor& entry : kColors)
        names.insert(QLatin1String(entry.name), (theme.colors().*entry.member).name());
    const QColor handle = blend(theme.colors().controlBorder, theme.colors().window, 0.55);
    names.insert(QStringLiteral("scrollHandle"), handle.name());

    static const QRegularExpression token(QStringLiteral("@([A-Za-z]+)(?:\\(([A-Za-z0-9]+)\\))?"));
    QString filled;
    qsizetype from = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        filled += source.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        const QString argument = match.captured(2);
        if (name == QLatin1String("px"))
            filled += QStringLiteral("%1px").arg(theme.px(argument.toInt()));
        else if (name == QLatin1String("picture"))
            filled += pictures.filePath(argument + QStringLiteral(".png"));
        else
            filled += names.value(name);
    }
    return filled + source.mid(from);
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_systemFont(QApplication::font())
    , m_pictures(std::make_unique<QTemporaryDir>())
{
    initialiseResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application.installEventFilter(this);
}

Theme::~Theme()
{
    if (m_application.property(kThemeProperty).value<QObject*>() == this)
        m_application.setProperty(kThemeProperty, QVariant());
}

void Theme::apply(bool dark, int textPercent, const QString& language)
{
    m_dark = dark;
    m_textPercent = qBound(90, textPercent, 140);
    m_language = language;
    m_colors = readColors(dark);
    m_application.setProperty(kThemeProperty, QVariant::fromValue<QObject*>(this));

    // A style sheet keeps a picture by its name, so each theme has names of its own.
    QDir pictures(m_pictures->path());
    const QString sub = dark ? QStringLiteral("dark") : QStringLiteral("light");
    if (!pictures.exists(sub)) {
        pictures.mkpath(sub);
        const QDir folder(pictures.filePath(sub));
        writePicture(folder, QStringLiteral("chevrons"), QStringLiteral("chevrons-up-down"), 15,
                     m_colors.textSecondary);
        writePicture(folder, QStringLiteral("tick"), QStringLiteral("check"), 16,
                     m_colors.onAccent);
    }
    QApplication::setPalette(makePalette(m_colors));
    QApplication::setFont(font(FontRole::Body));
    const QString sheet = fillStyleSheet(*this, QDir(pictures.filePath(sub)));
    if (sheet != m_application.styleSheet()) // setting it polishes every widget again
        m_application.setStyleSheet(sheet);

    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        const QVariant role = widget->property(kFontRoleProperty);
        if (role.isValid())
            setFontRole(widget, FontRole(role.toInt() / 2), role.toInt() % 2 == 1);
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            const QString iconName = button->property(kIconProperty).toString();
            if (!iconName.isEmpty())
                setButtonIcon(button, iconName);
        }
    }
    Q_EMIT changed();
}

QFont Theme::font(FontRole role, bool bold) const
{
    const bool mono = role == FontRole::Mono;
    const QFont system = mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_systemFont;
    QFont font = m_systemFont;
    font.setFamilies(uiFamilies(QFontInfo(system).family(), m_language, mono));

    const auto& sizes = tokens().at("font").at("sizePx");
    const char* name = "body";
    switch (role) {
    case FontRole::Caption:
        name = "caption";
        break;
    case FontRole::Body:
        break;
    case FontRole::Chat:
        name = "bodyChat";
        break;
    case FontRole::Heading:
        name = "heading";
        break;
    case FontRole::Title:
        name = "title";
        break;
    case FontRole::Figure:
        name = "figure";
        break;
    case FontRole::Hero:
        name = "hero";
        break;
    case FontRole::Mono:
        name = "caption";
        break;
    }
    // The user's own size counts when it is larger than the design's.
    const double base = qMax(kBodyPixels, QFontInfo(m_systemFont).pixelSize());
    const double size = base * sizes.at(name).get<double>() / kBodyPixels * m_textPercent / 100.0;
    font.setPixelSize(qRound(size));
    const bool heavy = bold || role == FontRole::Heading || role == FontRole::Title ||
                       role == FontRole::Figure || role == FontRole::Hero;
    font.setWeight(heavy ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::px(int size) const
{
    return qRound(size * m_textPercent / 100.0);
}

const Theme& Theme::current()
{
    auto* theme = static_cast<Theme*>(qApp->property(kThemeProperty).value<QObject*>());
    if (!theme) {
        theme = new Theme(*static_cast<QApplication*>(QApplication::instance()));
        theme->setParent(qApp);
        theme->apply(false, 100, QStringLiteral("en"));
    }
    return *theme;
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    const auto isValueField = [watched] {
        return qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched) ||
               qobject_cast<QSlider*>(watched);
    };
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut: {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget)
            break;
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool byKey = event->type() == QEvent::FocusIn &&
                           (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                            reason == Qt::ShortcutFocusReason);
        if (widget->property("keyFocus").toBool() == byKey)
            break;
        widget->setProperty("keyFocus", byKey);
        if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QSlider*>(widget)) {
            widget->style()->unpolish(widget);
            widget->style()->polish(widget);
        }
        widget->update();
        break;
    }
    case QEvent::Polish:
        if (isValueField())
            static_cast<QWidget*>(watched)->setFocusPolicy(Qt::StrongFocus);
        // What a scroll area shows stands on the surface below it, not on a field of its own.
        if (auto* area = qobject_cast<QScrollArea*>(watched)) {
            area->viewport()->setAutoFillBackground(false);
            if (area->widget())
                area->widget()->setAutoFillBackground(false);
        }
        break;
    case QEvent::Wheel:
        // Scrolling a form must not change the value under the pointer; the parent gets the event.
        if (isValueField() && !static_cast<QWidget*>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void setFontRole(QWidget* widget, FontRole role, bool bold)
{
    widget->setProperty(kFontRoleProperty, int(role) * 2 + (bold ? 1 : 0));
    widget->setFont(Theme::current().font(role, bold));
}

std::optional<FontRole> fontRole(const QWidget& widget)
{
    const QVariant role = widget.property(kFontRoleProperty);
    return role.isValid() ? std::optional(FontRole(role.toInt() / 2)) : std::nullopt;
}

void setButtonIcon(QAbstractButton* button, const QString& iconName)
{
    button->setProperty(kIconProperty, iconName);
    const ThemeColors& colors = Theme::current().colors();
    const QString kind = button->property("kind").toString();
    QColor color;
    if (kind == QLatin1String("primary"))
        color = colors.onAccent;
    else if (kind == QLatin1String("wanted") || kind == QLatin1String("link"))
        color = colors.accent;
    else if (kind == QLatin1String("danger"))
        color = colors.danger;
    else if (kind == QLatin1String("quiet"))
        color = colors.textSecondary;
    button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName, color));
    // Qt leaves 4 px between icon and text; the design has 8.
    const int side = Theme::current().px(
        button->property("buttonSize").toString() == QLatin1String("small") ? 16 : 18);
    button->setIconSize(QSize(button->property("iconOnly").toBool() ? side : side + 4, side));
}

} // namespace anneal::ui
