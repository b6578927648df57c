#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

class QButtonGroup;
class QPainter;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace anneal::ui {

/// Tones carry a verdict, always beside an icon and a word.
enum class Tone { Neutral, Good, Warning, Bad, Accent };

/// A soft disc with an icon: before a card's title (22), before a verdict (44).
class IconDisc final : public QWidget {
    Q_OBJECT
public:
    explicit IconDisc(int diameter, QWidget* parent = nullptr);
    void setContent(const QString& iconName, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int m_diameter;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
};

/// A rounded surface with a 1 px border. Children go into body(); an optional header has tick,
/// title and link buttons at the right.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QHBoxLayout* header(); ///< made on first call: title label, stretch
    void setTitle(const QString& title);
    enum class Mark { None, Done, Attention };
    void setMark(Mark mark); ///< the disc before the title
protected:
    void paintEvent(QPaintEvent*) override;

private:
    QVBoxLayout* m_body = nullptr;
    QHBoxLayout* m_header = nullptr;
    QLabel* m_title = nullptr;
    IconDisc* m_mark = nullptr;
};

/// A label that ends in an ellipsis when cut, with the whole text as tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, Qt::TextElideMode mode = Qt::ElideRight,
                         QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Qt::TextElideMode m_mode;
    QString m_tip;
};

/// A small pill: icon and word.
class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    void setContent(const QString& iconName, const QString& text, Tone tone = Tone::Neutral);
    void setSmall(bool small); ///< 22 high instead of 28
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] QFont textFont() const;
    QString m_icon, m_text;
    Tone m_tone = Tone::Neutral;
    bool m_small = false;
};

/// A thin bar from 0 to 1. Reports role ProgressBar and its value.
class Meter final : public QWidget {
    Q_OBJECT
public:
    explicit Meter(QWidget* parent = nullptr);
    void setValue(double fraction);
    [[nodiscard]] double value() const { return m_value; }
    void setTone(Tone tone);
    void setThickness(int pixels); ///< 6 unless set
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {20, m_thick}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    double m_value = 0;
    int m_thick = 6;
    Tone m_tone = Tone::Accent;
};

/// Caption, one large figure with a small unit, and an optional line below.
class Figure final : public QWidget {
    Q_OBJECT
public:
    explicit Figure(QWidget* parent = nullptr);
    void setContent(const QString& caption, const QString& value, const QString& unit,
                    const QString& below = {});

private:
    QLabel* m_caption;
    QLabel* m_value;
    QLabel* m_unit;
    QLabel* m_below;
};

/// Joined buttons of which one is chosen; arrow keys move, role RadioButton.
class Segmented final : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(QWidget* parent = nullptr);
    void setItems(const QStringList& items); ///< keeps the index
    void setCurrent(int index);              ///< without a signal
    [[nodiscard]] int current() const;
Q_SIGNALS:
    void currentChanged(int index); ///< by the user
protected:
    void paintEvent(QPaintEvent*) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

/// Tiles with icon and word, one chosen (goals of a training, export targets).
class Tiles final : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString icon, text;
    };
    explicit Tiles(QWidget* parent = nullptr);
    void setItems(const QVector<Item>& items); ///< keeps the index
    void setCurrent(int index);                ///< without a signal
    [[nodiscard]] int current() const;
Q_SIGNALS:
    void currentChanged(int index); ///< by the user
private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

/// A button of two lines that opens a list with a search field: model, checkpoint, data set.
class ListPicker final : public QAbstractButton {
    Q_OBJECT
public:
    struct Item {
        QString id, title, detail, icon;
        int depth = 0; ///< 1: below the item before (checkpoints of a run)
        bool enabled = true;
        QString section; ///< a heading before it when it differs from the last one's
    };
    explicit ListPicker(QWidget* parent = nullptr);
    void setItems(const QVector<Item>& items);     ///< keeps the current id when it is still there
    void setActions(const QVector<Item>& actions); ///< below the list: "Open file or folder…"
    void setCurrent(const QString& id);
    [[nodiscard]] QString currentId() const { return m_current; }
    [[nodiscard]] QString currentTitle() const; ///< the placeholder's when nothing is chosen
    [[nodiscard]] QString currentDetail() const;
    void setEmptyText(const QString& text); ///< shown in the list when it has no item
    void setPlaceholder(const QString& title, const QString& detail);
    void setTwoLines(bool two);
    void openList();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
Q_SIGNALS:
    void chosen(const QString& id); ///< by the user
    void actionTriggered(const QString& id);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    [[nodiscard]] const Item* current() const;
    QVector<Item> m_items, m_actions;
    QString m_current, m_placeholderTitle, m_placeholderDetail, m_emptyText;
    bool m_twoLines = true;
};

/// Icon disc, title, text and buttons on the stage: empty states, verdicts, failures. Raises an
/// accessible alert when shown.
class MessageCard final : public Card {
    Q_OBJECT
public:
    explicit MessageCard(QWidget* parent = nullptr);
    void setContent(Tone tone, const QString& iconName, const QString& title, const QString& text);
    QAbstractButton* addButton(const QString& text, const QString& iconName, bool primary);
    void clearButtons();
    void setDetails(const QString& details); ///< folded under "Details"; "" hides it
    [[nodiscard]] QString title() const;

protected:
    void showEvent(QShowEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void announce();
    IconDisc* m_disc;
    QLabel *m_titleLabel, *m_text, *m_details;
    QPushButton* m_detailsButton;
    QHBoxLayout* m_buttons;
};

/// Marks a QPushButton: "primary", "wanted", "quiet", "link", "danger", "" (see the style sheet),
/// and repolishes it.
void setButtonKind(QAbstractButton* button, const char* kind);

/// Large: 42 high, of the run bar and the stage. Small: 28 high, of card headers. The icon size
/// follows.
enum class ButtonSize { Small, Normal, Large };
void setButtonSize(QAbstractButton* button, ButtonSize size);

/// A button that shows only an icon; `name` is its accessible name and tooltip.
void setIconOnly(QAbstractButton* button, const QString& iconName, const QString& name);

/// The colour of a label: "secondary", "muted", "good", "warning", "bad", "accent", "" (see the
/// style sheet).
void setTextTone(QLabel* label, const char* tone);

/// A label in a font role and tone, ready for a layout.
[[nodiscard]] QLabel* makeLabel(FontRole role, const char* tone = "", bool bold = false,
                                QWidget* parent = nullptr);

/// A 1 px line across a card.
[[nodiscard]] QWidget* makeLine(QWidget* parent = nullptr);

/// The colours of a tone: strong (text, icon) and soft (background).
[[nodiscard]] QColor toneColor(Tone tone);
[[nodiscard]] QColor toneSoftColor(Tone tone);

/// A path for a 1 px border that stays crisp at 125 and 150 %: paints fill and border, inset by
/// half a device pixel.
void paintRoundedRect(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                      const QColor& border, double borderWidth = 1);

/// The focus ring around `rect` for a painted widget that has the focus by key.
void paintFocusRing(QPainter& painter, const QWidget& widget, double radius);

} // namespace anneal::ui
