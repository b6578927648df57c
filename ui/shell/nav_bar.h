#pragma once

#include "ui/pages/studio_context.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace anneal::ui {

class MemoryMeter;

/// One page in the navigation: icon and word, or the icon alone. Role PageTab.
class NavButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(const QString& iconName, QWidget* parent);
    void setCollapsed(bool collapsed);
    void setDot(bool dot, const QString& meaning); ///< "a run is going"
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }
    void changeEvent(QEvent*) override;

private:
    void updateToolTip();
    QString m_icon, m_dotMeaning;
    bool m_collapsed = false, m_dot = false;
};

/// The navigation at the left: a vertical tab bar (role PageTabList). Up and Down move, also across
/// its groups.
class NavBar final : public QWidget {
    Q_OBJECT
public:
    using Page = StudioContext::Page;
    explicit NavBar(QWidget* parent = nullptr);

    void setCurrent(Page page);
    [[nodiscard]] Page current() const;
    void setCollapsed(bool collapsed);
    void setTraining(bool training);
    void setServing(bool serving);
    void focusCurrent(Qt::FocusReason reason);
    [[nodiscard]] static QString pageName(Page page); ///< in the language in force

Q_SIGNALS:
    void pageChosen(anneal::ui::StudioContext::Page page);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void addHeading(QLabel*& label);
    void addPage(Page page, const char* name, const QString& iconName);
    void retranslate();
    [[nodiscard]] NavButton* button(Page page) const;

    MemoryMeter* m_memory = nullptr;
    class Brand;
    Brand* m_brand;
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
    QLabel *m_make = nullptr, *m_use = nullptr;
    bool m_collapsed = false;
};

} // namespace anneal::ui
