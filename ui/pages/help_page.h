#pragma once

#include "ui/pages/help/help_topics.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace anneal::ui {

class Card;
class StudioContext;

/// The built-in help: topics and every setting, with search, at the left; the chosen one at the
/// right. Follows StudioContext::pageRequested(Help, what): `what` is a topic's id or a setting's
/// key.
class HelpPage final : public QWidget {
    Q_OBJECT
public:
    explicit HelpPage(StudioContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QStringList sampleStates(); ///< topics, search, nothing
    void showSample(const QString& state);

Q_SIGNALS:
    void tourRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void show(const QString& id);
    void showText();

    QVector<HelpTopic> m_topics, m_found;
    QString m_current;
    Card* m_card;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
    QPushButton* m_tour;
};

} // namespace anneal::ui
