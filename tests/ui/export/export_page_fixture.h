#pragma once

#include "ui/pages/export_page.h"

#include "tests/ui/support/studio_fixture.h"

#include <QLineEdit>
#include <QPushButton>

namespace anneal::tests {

/// An Export page with one run and a scripted engine.
class ExportPageFixture {
protected:
    void open()
    {
        m_studio = std::make_unique<StudioFixture>();
        m_run = makeRun("biscuit-1", true);
        makePage();
        m_studio->context.refreshRuns();
    }
    void close()
    {
        m_page.reset();
        m_studio.reset();
    }
    void makePage()
    {
        m_page = std::make_unique<ui::ExportPage>(m_studio->context);
        m_page->resize(1090, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    [[nodiscard]] QString folder(const char* name) const
    {
        return QString::fromStdString(toUtf8(m_studio->home.path() / name));
    }
    void setFolder(const QString& path)
    {
        auto* field = control<QLineEdit>(*m_page, "exportFolderEdit");
        field->clear();
        QTest::keyClicks(field, path);
    }
    [[nodiscard]] QString label() const
    {
        return control<QPushButton>(*m_page, "exportButton")->text();
    }
    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<ui::ExportPage> m_page;
    std::filesystem::path m_run;
};

} // namespace anneal::tests
