#include "ui/models/identity_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace anneal;
using namespace anneal::ui;

namespace {

data::IdentityRow row(const char* question, const char* answer)
{
    data::IdentityRow made;
    made.instruction = question;
    made.output = answer;
    return made;
}

QStringList questions(const IdentityModel& model)
{
    QStringList list;
    for (const auto& each : model.rows())
        list << fieldText(each, RowField::Question);
    return list;
}

} // namespace

class IdentityModelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyChangeKeepsTheModelRulesOfQt();
    void typingIntoOneFieldIsOneUndoStep();
    void undoneStepsRestoreEveryRow();
    void duplicateKeepsFieldsThatAreNotShown();
    void moveGoesWhereItSaysInBothDirections();
    void droppedRowMovesAndTheViewRemovesNothing();
    void fillReplacesPlaceholdersInOneStep();
    void findWrapsAndIgnoresCase();
    void editingThroughTheViewIsUndoable();

private:
    std::unique_ptr<IdentityModel> m_model;
};

void IdentityModelTest::init()
{
    m_model = std::make_unique<IdentityModel>();
    m_model->reset({row("a", "1"), row("b", "2"), row("c", "3"), row("d", "")});
}

void IdentityModelTest::everyChangeKeepsTheModelRulesOfQt()
{
    QAbstractItemModelTester tester(m_model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->insertRow(1, row("new", "n"));
    m_model->duplicateRow(0);
    m_model->moveRow(0, 4);
    m_model->moveRow(5, 0);
    m_model->removeRowsAt({1, 3});
    m_model->setField(0, RowField::Answer, QStringLiteral("x"));
    while (m_model->undoStack().canUndo())
        m_model->undoStack().undo();
    while (m_model->undoStack().canRedo())
        m_model->undoStack().redo();
    m_model->reset({});
    m_model->insertRow(0, {});
}

void IdentityModelTest::typingIntoOneFieldIsOneUndoStep()
{
    for (const auto* text : {"2x", "2xy", "2xyz"})
        m_model->setField(1, RowField::Answer, QLatin1String(text));
    QCOMPARE(m_model->undoStack().count(), 1);
    m_model->endTyping();
    m_model->setField(1, RowField::Answer, QStringLiteral("2xyz!"));
    QCOMPARE(m_model->undoStack().count(), 2);
    m_model->undoStack().undo();
    m_model->undoStack().undo();
    QCOMPARE(m_model->index(1, IdentityModel::Answer).data().toString(), QStringLiteral("2"));
}

void IdentityModelTest::undoneStepsRestoreEveryRow()
{
    const auto before = questions(*m_model);
    m_model->removeRowsAt({0, 2, 2, 9});
    QCOMPARE(questions(*m_model), QStringList({"b", "d"}));
    m_model->undoStack().undo();
    QCOMPARE(questions(*m_model), before);
    m_model->undoStack().redo();
    QCOMPARE(questions(*m_model), QStringList({"b", "d"}));
}

void IdentityModelTest::duplicateKeepsFieldsThatAreNotShown()
{
    auto special = row("q", "a");
    special.otherFieldsJson = R"({"source":"me"})";
    m_model->reset({special});
    m_model->duplicateRow(0);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rows()[1].otherFieldsJson, special.otherFieldsJson);
}

void IdentityModelTest::moveGoesWhereItSaysInBothDirections()
{
    m_model->moveRow(0, 2);
    QCOMPARE(questions(*m_model), QStringList({"b", "c", "a", "d"}));
    m_model->moveRow(3, 0);
    QCOMPARE(questions(*m_model), QStringList({"d", "b", "c", "a"}));
    m_model->undoStack().undo();
    m_model->undoStack().undo();
    QCOMPARE(questions(*m_model), QStringList({"a", "b", "c", "d"}));
    m_model->moveRow(0, -1);
    m_model->moveRow(0, 4);
    QVERIFY(!m_model->undoStack().canUndo());
}

void IdentityModelTest::droppedRowMovesAndTheViewRemovesNothing()
{
    const std::unique_ptr<QMimeData> mime(m_model->mimeData({m_model->index(0, 1)}));
    QVERIFY(!m_model->dropMimeData(mime.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(questions(*m_model), QStringList({"b", "c", "a", "d"}));
    QVERIFY(!m_model->dropMimeData(mime.get(), Qt::MoveAction, -1, -1, m_model->index(3, 0)));
    QCOMPARE(m_model->rowCount(), 4);
    QMimeData foreign;
    foreign.setText(QStringLiteral("x"));
    QVERIFY(!m_model->dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void IdentityModelTest::fillReplacesPlaceholdersInOneStep()
{
    m_model->reset({row("who", "I am {{name}}"), row("why", "because"),
                    row("maker of {{name}}", "{{author}}")});
    m_model->fill(QStringLiteral("Biscuit"), QStringLiteral("Ada"));
    QCOMPARE(m_model->undoStack().count(), 1);
    QCOMPARE(fieldText(m_model->rows()[0], RowField::Answer), QStringLiteral("I am Biscuit"));
    QCOMPARE(fieldText(m_model->rows()[2], RowField::Question), QStringLiteral("maker of Biscuit"));
    QCOMPARE(fieldText(m_model->rows()[2], RowField::Answer), QStringLiteral("Ada"));
    m_model->undoStack().undo();
    QCOMPARE(fieldText(m_model->rows()[2], RowField::Answer), QStringLiteral("{{author}}"));
}

void IdentityModelTest::findWrapsAndIgnoresCase()
{
    m_model->reset({row("Alpha", "one"), row("beta", "ALPHA two"), row("gamma", "three")});
    const auto found = [this](const char* text, int from, bool backwards = false) {
        return IdentityModel::matches(m_model->content(), QString::fromLatin1(text), from,
                                      backwards, [] { return false; });
    };
    QCOMPARE(found("alpha", 0).row, 0);
    QCOMPARE(found("alpha", 1).row, 1);
    QCOMPARE(found("alpha", 2).row, 0);
    QCOMPARE(found("alpha", 2, true).row, 1);
    QCOMPARE(found("alpha", -1, true).row, 1);
    QCOMPARE(found("nothing", 0).row, -1);
    QCOMPARE(found("alpha", 0).count, 2);
}

void IdentityModelTest::editingThroughTheViewIsUndoable()
{
    QVERIFY(m_model->setData(m_model->index(3, IdentityModel::Answer), QStringLiteral("4")));
    QVERIFY(!m_model->setData(m_model->index(3, IdentityModel::Number), 9));
    QCOMPARE(fieldText(m_model->rows()[3], RowField::Answer), QStringLiteral("4"));
    m_model->undoStack().undo();
    QCOMPARE(fieldText(m_model->rows()[3], RowField::Answer), QString());
}

QTEST_GUILESS_MAIN(IdentityModelTest)
#include "identity_model_test.moc"
