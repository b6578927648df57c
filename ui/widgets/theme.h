#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

#include <array>
#include <memory>
#include <optional>

class QAbstractButton;
class QApplication;
class QPainter;
class QTemporaryDir;
class QWidget;

namespace anneal::ui {

/// The colours of one theme, named as in resources/styles/tokens.json. Widgets never hold a hex
/// colour.
struct ThemeColors {
    QColor window, nav, surface, sunken, hover, pressed, border, controlBorder, text, textSecondary,
        textMuted, textDisabled, accent, accentHover, accentPressed, onAccent, accentSoft, success,
        successSoft, warning, warningSoft, danger, dangerSoft, onDanger, ember, focusRing,
        selection, userBubble, modelBubble, chartGrid, chartAxis;
    std::array<QColor, 6> series;
};

enum class FontRole { Caption, Body, Chat, Heading, Title, Figure, Hero, Mono };

/// The look in force. One instance, made in app/studio; widgets ask Theme::current(). Marks widgets
/// that got the focus by key with the property `keyFocus`. GUI thread only.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application);
    ~Theme() override;

    void apply(bool dark, int textPercent,
               const QString& language); ///< palette, style sheet, fonts; widgets get PaletteChange
    [[nodiscard]] bool dark() const { return m_dark; }
    [[nodiscard]] const ThemeColors& colors() const { return m_colors; }
    [[nodiscard]] QFont font(FontRole role, bool bold = false) const;
    [[nodiscard]] int px(int size) const; ///< a height or width that grows with the text size
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] int motionMs(int ms) const { return m_reducedMotion ? 0 : ms; }

    /// The theme that is applied to the running QApplication (a property of it, set by apply()); a
    /// program that applied none gets the light one.
    [[nodiscard]] static const Theme& current();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QApplication& m_application;
    QFont m_systemFont;
    std::unique_ptr<QTemporaryDir> m_pictures; // the few that a style sheet can only name as files
    ThemeColors m_colors;
    bool m_dark = false;
    bool m_reducedMotion = false;
    int m_textPercent = 100;
    QString m_language;
};

/// Gives `widget` the font of a role, now and after each change of theme, text size or language.
void setFontRole(QWidget* widget, FontRole role, bool bold = false);
[[nodiscard]] std::optional<FontRole>
fontRole(const QWidget& widget); ///< nullopt when none was given

/// An icon of resources/icons/<name>.svg (Lucide names) in the theme's text colour for each state,
/// or in `color`.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color = {});

/// Gives a button an icon that follows its kind (white on a filled button), its state and the
/// theme.
void setButtonIcon(QAbstractButton* button, const QString& iconName);

/// For painted widgets: the icon in `rect` (logical pixels, square).
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color);

/// The program's mark: a rounded square with a falling curve.
void paintBrandMark(QPainter& painter, const QRectF& rect);
[[nodiscard]] QIcon brandIcon();

} // namespace anneal::ui
