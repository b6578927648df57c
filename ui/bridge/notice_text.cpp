#include "ui/bridge/notice_text.h"

#include "ui/bridge/error_text.h"

#include <QCoreApplication>

namespace anneal::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

std::string said(std::string_view text)
{
    return QCoreApplication::translate("Notice", std::string(text).c_str()).toStdString();
}

} // namespace

QString noticeText(const Notice& notice)
{
    if (notice.id == kErrorNotice) {
        const ErrorText text = describe(errorOf(notice));
        return Texts::tr("%1: %2").arg(text.title, text.text);
    }
    return QString::fromStdString(anneal::noticeText(notice, said));
}

QString reasonText(std::string_view reason)
{
    return QString::fromStdString(said(reason));
}

} // namespace anneal::ui
