#pragma once

#include "core/config/presets.h"
#include "core/config/run_config.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace anneal::ui {

/// The settings of one training as the form edits them: a text for each key, its fault, and how it
/// stands to the goal's own value. Knows no widgets, so it can be tested without a window. Keys and
/// limits come from core/config's table.
class SettingsForm final : public QObject {
    Q_OBJECT
public:
    explicit SettingsForm(QObject* parent = nullptr);

    /// The keys that the form shows: those that this build honours and that concern training, in
    /// the table's order.
    [[nodiscard]] static QStringList keys();
    /// The six of the tutorial, which stand on the settings card.
    [[nodiscard]] static const QStringList& tutorialKeys();

    [[nodiscard]] QString text(const QString& key) const;
    void setText(const QString& key, const QString& text); ///< keeps a faulty text, and its fault
    [[nodiscard]] QString
    fault(const QString& key) const; ///< one translated sentence; "" when the value is accepted
    [[nodiscard]] QString firstFaultyKey() const; ///< "" when all are accepted

    [[nodiscard]] config::Goal goal() const { return m_goal; }
    [[nodiscard]] const config::PresetInput& input() const { return m_input; }
    /// Takes the goal's values for every key that the user has not changed; `keepChanges` false
    /// drops the changes too. Returns the keys whose value changed.
    QStringList applyGoal(config::Goal goal, const config::PresetInput& input,
                          bool keepChanges = true);

    [[nodiscard]] QString
    goalText(const QString& key) const; ///< the goal's own value, else the default
    [[nodiscard]] bool isModified(const QString& key) const;
    [[nodiscard]] QStringList modifiedKeys() const;
    void reset(const QString& key);
    void resetAll();

    /// The window's own value of a key that no goal sets, such as the data folder: what the field
    /// holds untouched, and what is written for it.
    void setOwnValue(const QString& key, const QString& text);

    /// Keys without a field, as a person types them: `key: value` or `key=value` a line, or a JSON
    /// object. The fault of furtherKey() is theirs.
    [[nodiscard]] static const QString& furtherKey();
    [[nodiscard]] const QString& furtherArguments() const { return m_further; }
    void setFurtherArguments(const QString& text); ///< keeps a faulty text, and its fault
    /// Moves those that have a field into it; the rest stays. Nothing moves out of a faulty text.
    void moveFurtherIntoFields();
    /// Those that are accepted without effect, with the reason; one line each.
    [[nodiscard]] QStringList furtherNotes() const;
    /// Why a key can't stand among the further arguments; "" when it can.
    [[nodiscard]] static QString refusedAsFurther(const QString& key);

    /// Takes an opened run file's goal (Custom where it names none) and its keys, so that the form
    /// trains what the file would: a key that it leaves out is the goal's or the default, whatever
    /// stood here. Keys without a field become further arguments, as far as they can.
    void load(const config::RunConfig& config);

    /// Writes every value that differs from the table's default into `config`; faulty ones are left
    /// out.
    void write(config::RunConfig& config) const;

Q_SIGNALS:
    void textChanged(const QString& key);

private:
    [[nodiscard]] QString check(const QString& key, const QString& text) const;
    void store(const QString& key, const QString& text);
    [[nodiscard]] QHash<QString, QString> shown() const;
    QStringList tellChanges(const QHash<QString, QString>& before);
    void storeFurther(const QString& text);

    config::Goal m_goal = config::Goal::Identity;
    config::PresetInput m_input;
    QHash<QString, QString> m_texts; ///< only what differs from the goal's value
    QHash<QString, QString> m_faults;
    QHash<QString, QString> m_own;
    QString m_further;
    config::RunConfig m_furtherKeys; ///< what m_further says; nothing while it is faulty
};

} // namespace anneal::ui
