#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;

namespace anneal::ui {

/// The colours of one theme, named as in resources/styles/tokens.json. Widgets never hold a hex colour.
struct ThemeColors {
    QColor window, nav, surface, sunken, hover, pressed, border, controlBorder, text, textSecondary, textMuted, textDisabled, accent, accentHover,
        accentPressed, onAccent, accentSoft, success, successSoft, warning, warningSoft, danger, dangerSoft, onDanger, ember, focusRing, selection,
        userBubble, modelBubble, chartGrid, chartAxis;
    std::array<QColor, 6> series;
};

enum class FontRole { Caption, Body, Chat, Heading, Title, Figure, Hero, Mono };

/// The look in force. One instance, made in app/studio and passed to the shell; widgets reach the colours through theme() of their own
/// palette's owner: `Theme::of(widget)`. GUI thread only.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application);

    void apply(bool dark, int textPercent, const QString& language); ///< palette, style sheet, fonts; widgets get PaletteChange
    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] const ThemeColors& colors() const { return m_colors; }
    [[nodiscard]] QFont font(FontRole role, bool bold = false) const;

    /// The theme that is applied to the running QApplication (a property of it, set by apply()).
    [[nodiscard]] static const Theme& current();

Q_SIGNALS:
    void changed();

private:
    QApplication& m_application;
    ThemeColors m_colors;
    bool m_dark = false;
    int m_textPercent = 100;
    QString m_language;
};

/// An icon of resources/icons/<name>.svg (Lucide names) in the palette's text colour for each state, or in `color`.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color = {});

} // namespace anneal::ui
