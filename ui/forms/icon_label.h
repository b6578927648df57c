#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

#include <optional>

namespace anneal::ui {

/// An icon of the set in a colour of the theme, as a label.
class IconLabel final : public QLabel {
    Q_OBJECT
public:
    explicit IconLabel(const QString& name = {},
                       QColor ThemeColors::*color = &ThemeColors::textMuted, int size = 18,
                       QWidget* parent = nullptr);
    void setIcon(const QString& name, QColor ThemeColors::*color);
    /// As high as a line of this text: at the top it stands beside the first line.
    void setLine(FontRole role);
    /// Draws the icon on a disc of this colour and diameter; 0 = without.
    void setDisc(QColor ThemeColors::*color, int diameter);

private:
    void draw();
    QString m_name;
    QColor ThemeColors::*m_color;
    int m_size;
    QColor ThemeColors::*m_discColor = nullptr;
    int m_disc = 0;
    std::optional<FontRole> m_line;
};

} // namespace anneal::ui
