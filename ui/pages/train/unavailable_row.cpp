#include "ui/pages/train/unavailable_row.h"

#include <QHBoxLayout>

namespace anneal::ui {

UnavailableRow::UnavailableRow(const UnavailableSetting& setting, QWidget* parent)
    : QWidget(parent)
    , m_setting(setting)
{
    auto* title = new ElidedLabel(setting.title, Qt::ElideRight, this);
    setFontRole(title, FontRole::Body);
    setTextTone(title, "secondary");
    auto* key = new ElidedLabel(setting.key == setting.title ? QString() : setting.key,
                                Qt::ElideRight, this);
    setFontRole(key, FontRole::Mono);
    setTextTone(key, "muted");
    key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* note = makeLabel(FontRole::Caption, "muted", false, this);
    note->setWordWrap(true);
    note->setText(setting.note);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(title);
    line->addWidget(key, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 2, 0, 4);
    column->setSpacing(1);
    column->addLayout(line);
    column->addWidget(note);
}

} // namespace anneal::ui
