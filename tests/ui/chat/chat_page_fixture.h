#pragma once

#include "ui/pages/chat_page.h"

#include "core/conversations/store.h"
#include "core/data/identity_table.h"
#include "tests/ui/support/studio_fixture.h"
#include "ui/models/conversation_model.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/bubble_view.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>

namespace anneal::tests {

/// A chat page with one run, a scripted engine and conversations on disk.
class ChatPageFixture {
protected:
    void open()
    {
        m_studio = std::make_unique<StudioFixture>();
        m_run = makeRun("biscuit-1", true);
        m_page = std::make_unique<ui::ChatPage>(m_studio->context);
        m_page->resize(1090, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_studio->context.refreshRuns();
    }

    void close()
    {
        m_page.reset();
        m_studio.reset();
    }

    [[nodiscard]] ui::BubbleView& bubbles()
    {
        return *control<ui::BubbleView>(*m_page, "bubbleView");
    }

    void load()
    {
        click(*m_page, "loadButton");
        QTRY_COMPARE(m_studio->chat.state(), ui::ChatState::Ready);
    }

    void type(const QString& text)
    {
        auto* field = control<QPlainTextEdit>(*m_page, "messageEdit");
        field->setFocus();
        QTest::keyClicks(field, text);
    }

    void ask(const QString& text)
    {
        const int before = bubbles().count();
        type(text);
        QTest::keyClick(control<QPlainTextEdit>(*m_page, "messageEdit"), Qt::Key_Return);
        QTRY_COMPARE(bubbles().count(), before + 2);
        QTRY_COMPARE(m_studio->chat.state(), ui::ChatState::Ready);
    }

    /// On disk, newest first.
    [[nodiscard]] static std::vector<conversations::Conversation> kept()
    {
        auto opened = conversations::openDefaultStore();
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        std::vector<conversations::Conversation> all;
        const auto list = opened->store.list({});
        for (const auto& one : list.value())
            all.push_back(opened->store.read({}, one.id).value());
        return all;
    }

    /// Of the newest conversation on disk; an empty one when it is not there (yet).
    [[nodiscard]] static conversations::Message message(std::size_t index)
    {
        const auto all = kept();
        return all.empty() || index >= all[0].messages.size() ? conversations::Message()
                                                              : all[0].messages[index];
    }

    std::unique_ptr<StudioFixture> m_studio;
    std::unique_ptr<ui::ChatPage> m_page;
    std::filesystem::path m_run;
};

} // namespace anneal::tests
