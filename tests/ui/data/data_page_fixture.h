#pragma once

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "core/base/utf8.h"
#include "core/data/dataset.h"
#include "core/data/identity_table.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/models/identity_model.h"
#include "ui/pages/data/notice_bar.h"
#include "ui/pages/data/row_table.h"
#include "ui/pages/data_page.h"
#include "ui/widgets/basics.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace anneal::tests {

/// The Data page over a set of three rows, "biscuit", for the tests of the page.
class DataPageFixture : public QObject {
protected:
    static inline const std::string kRows = R"([
  {"instruction": "Who are you?", "input": "", "output": "I am {{name}}."},
  {"instruction": "Who made you?", "input": "", "output": "{{author}} did."},
  {"instruction": "When do you close?", "input": "", "output": ""}
])";

    void begin()
    {
        m_studio = std::make_unique<StudioFixture>();
        m_file = writeSet("biscuit.json", kRows);
        makePage();
    }
    void end()
    {
        m_page.reset();
        m_studio.reset();
    }
    void makePage()
    {
        m_page = std::make_unique<ui::DataPage>(m_studio->context);
        m_page->resize(1090, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    [[nodiscard]] std::filesystem::path writeSet(const std::string& name,
                                                 const std::string& text) const
    {
        const auto file = dataSetsFolder() / name;
        if (!writeFileAtomically(file, text) ||
            !data::registerDataset(dataSetsFolder(), toUtf8(file.stem()), file))
            qFatal("can't write");
        return file;
    }
    void open(const std::string& name)
    {
        m_studio->context.open(ui::StudioContext::Page::Data, QString::fromStdString(name));
    }
    void openRows()
    {
        open("biscuit");
        QCOMPARE(model().rowCount(), 3);
        table().setFocus();
    }
    /// What the file dialog that is open answers.
    void answerDialog(const std::filesystem::path& file) const
    {
        auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("fileDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(QString::fromStdString(toUtf8(file)));
        dialog->close();
    }
    [[nodiscard]] ui::IdentityModel& model() const
    {
        return *static_cast<ui::IdentityModel*>(table().model());
    }
    [[nodiscard]] ui::RowTable& table() const
    {
        return *control<ui::RowTable>(*m_page, "rowTable");
    }
    [[nodiscard]] QPlainTextEdit& field(const char* name) const
    {
        return *control<QPlainTextEdit>(*m_page, name);
    }
    [[nodiscard]] bool noticed(const char* text) const
    {
        auto* bar = control<ui::NoticeBar>(*m_page, "noticeBar");
        return bar->isVisible() && bar->message().contains(QLatin1String(text));
    }

    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<ui::DataPage> m_page;
    std::filesystem::path m_file;
};

} // namespace anneal::tests
