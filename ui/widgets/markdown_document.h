#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QTextDocument>
#include <QUrl>

#include <memory>
#include <vector>

namespace anneal::ui {

struct ThemeColors;

/// A message as a document to paint. Markdown: headings, lists, tables, emphasis, code, links. HTML
/// is shown as the text it is; pictures are shown as links, and nothing is ever loaded. GUI thread.
class MarkdownDocument final {
public:
    enum class Form { Markdown, Plain };
    MarkdownDocument(const QString& text, Form form, const QFont& font, const ThemeColors& colors);

    /// Lays out for `width`, then no wider than the text needs.
    void setWidth(double width);

    [[nodiscard]] QTextDocument& document() { return *m_document; }
    [[nodiscard]] const QTextDocument& document() const { return *m_document; }

    /// A block of code: its place in the document and its text.
    struct Code {
        QRectF rect;
        QString text;
    };
    [[nodiscard]] std::vector<Code> codeBlocks() const;

    /// The address at a point: of http and https only, else empty.
    [[nodiscard]] QUrl linkAt(const QPointF& point) const;

private:
    void style(const QFont& font, const ThemeColors& colors);
    void styleEnds();
    void styleTables(const ThemeColors& colors);
    void replacePictures(const ThemeColors& colors);
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace anneal::ui
