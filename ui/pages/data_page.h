#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace anneal::ui {

class StudioContext;

/// The Data page: a table of the rows, the chosen row as bubbles, and the checks. Follows
/// StudioContext::pageRequested(Data, what): `what` is the name or path of a data set, optionally
/// with
/// `#` and a row number (from 1), e.g. "xfc#7".
class DataPage final : public QWidget {
    Q_OBJECT
public:
    explicit DataPage(StudioContext& context, QWidget* parent = nullptr);
    ~DataPage() override;

    /// For the closing dialog: whether there are changes that are not saved, and of which data set.
    [[nodiscard]] bool hasUnsavedChanges() const;
    [[nodiscard]] QString dataSetName() const;
    /// Saves, under a name of its own where there is none. False when that failed, the page then
    /// shows why, and when it goes on: a large set is written on a worker.
    bool save();
    /// Saves, then runs `next` when everything is in the file.
    void saveThen(std::function<void()> next);
    /// The rows as they are now are being written.
    [[nodiscard]] bool savesEverything() const;
    /// Forgets the changes and their draft: the user chose not to save.
    void discardChanges();

    /// Names for showSample(): empty, rows, fill, unsaved, error.
    [[nodiscard]] static QStringList sampleStates();
    void showSample(const QString& state);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override; ///< a dropped file is opened
    void dropEvent(QDropEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anneal::ui
