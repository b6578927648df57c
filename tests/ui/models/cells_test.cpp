#include "ui/models/cells.h"

#include <QTest>

using namespace anneal;
using namespace anneal::ui;

class CellsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsAreCutAtTabsAndLines()
    {
        const auto cells = cellsOf(QStringLiteral("a\tb\r\nc\td\n\n"));
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells[0], QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(cells[1], QStringList({QStringLiteral("c"), QStringLiteral("d")}));
        QVERIFY(cellsOf({}).isEmpty());
    }

    void quotedCellsHoldLineBreaksTabsAndQuotes()
    {
        const auto cells =
            cellsOf(QStringLiteral("\"one\ntwo\tthree\"\t\"say \"\"meow\"\"\"\tit's 5\" wide\n"));
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells[0],
                 QStringList({QStringLiteral("one\ntwo\tthree"), QStringLiteral("say \"meow\""),
                              QStringLiteral("it's 5\" wide")}));
    }

    void columnsAreTakenByTheirTitles()
    {
        const auto rows = rowsFromCells(
            cellsOf(QStringLiteral("回答\tnote\t问题\n我是猫。\tx\t你是谁?\n\t\t\n")));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(rows[0].instruction), QStringLiteral("你是谁?"));
        QCOMPARE(QString::fromStdString(rows[0].output), QStringLiteral("我是猫。"));
    }

    void withoutTitlesTheOrderDecides()
    {
        auto rows = rowsFromCells(cellsOf(QStringLiteral("Who?\tA cat.\nWhere?\tHere.")));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[1].instruction, std::string("Where?"));
        QCOMPARE(rows[1].output, std::string("Here."));
        rows = rowsFromCells(cellsOf(QStringLiteral("Translate\tgato\tcat")));
        QCOMPARE(rows[0].input, std::string("gato"));
        QCOMPARE(rows[0].output, std::string("cat"));
        rows = rowsFromCells(cellsOf(QStringLiteral("Only a question?")));
        QCOMPARE(rows[0].instruction, std::string("Only a question?"));
        QVERIFY(rows[0].output.empty());
    }

    void copiedRowsComeBackTheSame()
    {
        std::vector<data::IdentityRow> rows(2);
        rows[0].instruction = "Who\nare \"you\"?";
        rows[0].output = "A\tcat.";
        rows[1].instruction = "Sum";
        rows[1].input = "1 + 1";
        rows[1].output = "2";
        const auto back = rowsFromCells(cellsOf(toCells(rows)));
        QCOMPARE(back.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(back[i].instruction, rows[i].instruction);
            QCOMPARE(back[i].input, rows[i].input);
            QCOMPARE(back[i].output, rows[i].output);
        }
    }
};

QTEST_MAIN(CellsTest)
#include "cells_test.moc"
