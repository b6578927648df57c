#include "ui/widgets/markdown_document.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace anneal::ui;

class MarkdownDocumentTest final : public QObject {
    Q_OBJECT

    /// Of the lines' text, in the document.
    static QRectF inked(const QTextBlock& block)
    {
        QRectF all;
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            all |= block.layout()->lineAt(i).naturalTextRect();
        return all.translated(block.layout()->position());
    }

private Q_SLOTS:
    void codeHasTheSameRoomAboveAndBelow_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto before = QStringLiteral("Before it:\n\n");
        QTest::addRow("paragraph") << before << QStringLiteral("After it.");
        QTest::addRow("table") << before << QStringLiteral("| a | b |\n|---|---|\n| 1 | 2 |");
        QTest::addRow("nothing") << before << QString();
        QTest::addRow("alone") << QString() << QString();
    }
    void codeHasTheSameRoomAboveAndBelow()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Theme& theme = Theme::current();
        MarkdownDocument document(
            before + QStringLiteral("```python\na = 1\nb = 2\n```\n\n") + after,
            MarkdownDocument::Form::Markdown, theme.font(FontRole::Chat), theme.colors());
        document.setWidth(400);
        const auto codes = document.codeBlocks();
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes[0].text, QStringLiteral("a = 1\nb = 2"));
        const QTextDocument& text = document.document();
        QRectF code;
        double end = 0, next = text.size().height(); // of what stands above and below
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            if (block.text().startsWith(QLatin1String("Before")))
                end = inked(block).bottom();
            else if (block.text().contains(QLatin1Char('=')))
                code |= inked(block);
            else if (block.text() == QLatin1String("a") || block.text() == after)
                next = std::min(next, text.documentLayout()->blockBoundingRect(block).top());
        }
        const QRectF box = codes[0].rect;
        const double above = code.top() - box.top(), below = box.bottom() - code.bottom();
        const auto report = QStringLiteral("code %1 to %2 in %3 to %4, between %5 and %6")
                                .arg(code.top())
                                .arg(code.bottom())
                                .arg(box.top())
                                .arg(box.bottom())
                                .arg(end)
                                .arg(next);
        QVERIFY2(above >= 8 && std::abs(above - below) <= 1, qPrintable(report));
        QVERIFY2(box.top() >= end && box.bottom() <= next, qPrintable(report));
    }
};

QTEST_MAIN(MarkdownDocumentTest)
#include "markdown_document_test.moc"
