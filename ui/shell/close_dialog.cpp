#include "ui/shell/close_dialog.h"

#include "ui/widgets/basics.h"

#include <QBoxLayout>

namespace anneal::ui {

CloseDialog::CloseDialog(Reason reason, const QString& name, bool trayThere, QWidget* parent)
    : QDialog(parent)
    , m_card(new MessageCard(this))
{
    setObjectName(QStringLiteral("closeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Close Anneal Studio"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_card);
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_card->setMinimumWidth(Theme::current().px(520));
    fill(reason, name, trayThere);
}

void CloseDialog::addChoice(const QString& text, const char* objectName, bool primary,
                            void (CloseDialog::*signal)())
{
    QAbstractButton* button = m_card->addButton(text, {}, primary);
    button->setObjectName(QLatin1String(objectName));
    if (primary)
        button->setFocus();
    if (signal)
        connect(button, &QAbstractButton::clicked, this, signal);
    else
        connect(button, &QAbstractButton::clicked, this, &QDialog::reject);
}

void CloseDialog::fill(Reason reason, const QString& name, bool trayThere)
{
    const QString saveAndClose = tr("Save and close");
    switch (reason) {
    case Reason::Training:
        m_card->setContent(
            Tone::Accent, QStringLiteral("info"), tr("Training is still running"),
            trayThere
                ? tr("It can go on in the tray. Or stop after this step with a checkpoint, and "
                     "resume another time.")
                : tr("It can stop after this step with a checkpoint, and be resumed another "
                     "time."));
        if (trayThere)
            addChoice(tr("Go on in the tray"), "trayButton", true, &CloseDialog::trayChosen);
        addChoice(saveAndClose, "saveAndCloseButton", !trayThere, &CloseDialog::saveChosen);
        break;
    case Reason::Exporting:
        m_card->setContent(Tone::Accent, QStringLiteral("info"), tr("The export is still running"),
                           tr("If it stops now, the unfinished folder is removed. The run itself "
                              "is not touched."));
        addChoice(tr("Stop and close"), "discardButton", true, &CloseDialog::discardChosen);
        break;
    case Reason::Evaluating:
        m_card->setContent(Tone::Accent, QStringLiteral("info"),
                           tr("The evaluation is still running"),
                           tr("If it stops now, its answers so far are dropped. Model and data are "
                              "not touched."));
        addChoice(tr("Stop and close"), "discardButton", true, &CloseDialog::discardChosen);
        break;
    case Reason::Serving:
        m_card->setContent(Tone::Accent, QStringLiteral("info"),
                           tr("Programs can still ask a model"),
                           tr("If it stops now, answers that are under way come to their end, and "
                              "nobody can ask any more."));
        addChoice(tr("Stop and close"), "discardButton", true, &CloseDialog::discardChosen);
        break;
    case Reason::UnsavedRows:
        m_card->setContent(Tone::Warning, QStringLiteral("table-2"),
                           tr("%1 has unsaved changes").arg(name), tr("Save them before closing?"));
        addChoice(saveAndClose, "saveAndCloseButton", true, &CloseDialog::saveChosen);
        addChoice(tr("Don't save"), "discardButton", false, &CloseDialog::discardChosen);
        break;
    }
    addChoice(tr("Cancel"), "cancelButton", false, nullptr);
}

void CloseDialog::showSaving()
{
    m_card->clearButtons();
    m_card->setContent(Tone::Accent, QStringLiteral("loader-circle"), tr("Saving the checkpoint…"),
                       tr("The window closes as soon as this step is done and saved."));
    addChoice(tr("Cancel"), "cancelButton", false, nullptr);
}

} // namespace anneal::ui
