#pragma once

#include "core/data/dataset.h"
#include "core/data/identity_table.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/models/identity_model.h"
#include "ui/pages/data/more_rows_card.h"
#include "ui/pages/data/proposal_item.h"
#include "ui/pages/data/row_table.h"
#include "ui/pages/data_page.h"
#include "ui/widgets/basics.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace anneal::tests {

/// "More rows like these" on the Data page, over a set of three rows.
class MoreRowsFixture : public QObject {
protected:
    static inline const std::string kRows = R"([
  {"instruction": "Who are you?", "input": "", "output": "I am Biscuit, a cat.", "mood": "calm"},
  {"instruction": "When do you open?", "input": "", "output": "At ten every day."},
  {"instruction": "Who made you?", "input": "", "output": "Ada made me."}
])";

    void begin()
    {
        m_studio = std::make_unique<StudioFixture>();
        m_file = dataSetsFolder() / "biscuit.json";
        if (!writeFileAtomically(m_file, kRows) ||
            !data::registerDataset(dataSetsFolder(), "biscuit", m_file))
            qFatal("can't write");
        m_page = std::make_unique<ui::DataPage>(m_studio->context);
        m_page->resize(1090, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_studio->context.open(ui::StudioContext::Page::Data, QStringLiteral("biscuit"));
        QCOMPARE(model().rowCount(), 3);
    }
    void end()
    {
        m_page.reset();
        m_studio.reset();
    }
    void choose(int first, int last = -1)
    {
        table().showRow(first);
        for (int row = first + 1; row <= last; ++row)
            table().selectionModel()->select(model().index(row, 0), QItemSelectionModel::Select |
                                                                        QItemSelectionModel::Rows);
    }
    void openCard(const char* source = nullptr)
    {
        click(*m_page, "moreRowsButton");
        QVERIFY(control<QWidget>(*m_page, "moreRowsCard")->isVisible());
        if (source) {
            auto* picker = control<ui::ListPicker>(*m_page, "moreSourcePicker");
            picker->setCurrent(QLatin1String(source));
            Q_EMIT picker->chosen(QLatin1String(source));
        }
    }
    [[nodiscard]] ui::IdentityModel& model() const
    {
        return *static_cast<ui::IdentityModel*>(table().model());
    }
    [[nodiscard]] ui::RowTable& table() const
    {
        return *control<ui::RowTable>(*m_page, "rowTable");
    }
    [[nodiscard]] QList<ui::ProposalItem*> items() const
    {
        auto found = m_page->findChildren<ui::ProposalItem*>();
        found.removeIf([](ui::ProposalItem* item) { return item->objectName().isEmpty(); });
        return found;
    }
    [[nodiscard]] QString status() const { return control<QLabel>(*m_page, "moreStatus")->text(); }
    [[nodiscard]] bool working() const
    {
        return control<QPushButton>(*m_page, "moreStartButton")->text() == QLatin1String("Stop");
    }
    void propose()
    {
        click(*m_page, "moreStartButton");
        QTRY_VERIFY(!working());
        QCoreApplication::processEvents(); // layouts show what they got
    }
    void press(ui::ProposalItem* item, const char* name)
    {
        for (auto* button : item->findChildren<QPushButton*>())
            if (button->objectName().startsWith(QLatin1String(name)))
                QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = control<QLineEdit>(*m_page, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] std::filesystem::path keyFile() const
    {
        return m_studio->home.path() / "more-rows.key";
    }
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<ui::DataPage> m_page;
    std::filesystem::path m_file;
};

} // namespace anneal::tests
