#include "ui/pages/train/run_place.h"

#include "core/base/utf8.h"
#include "ui/pages/train/run_name.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace anneal::ui {

namespace {

constexpr int kLongestName = 120;

bool isFolderName(const QString& name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
    return !name.contains(forbidden) && !name.startsWith(QLatin1Char('.')) &&
           !name.endsWith(QLatin1Char('.')) && name.size() <= kLongestName;
}

} // namespace

RunPlace::RunPlace(std::function<QString()> parent, std::function<bool(const QString&)> taken)
    : m_parent(std::move(parent))
    , m_taken(std::move(taken))
{
}

QString RunPlace::folder() const
{
    return QDir(m_parent()).filePath(m_name);
}

void RunPlace::setName(const QString& name)
{
    m_name = name;
    m_byUser = true;
    look();
}

void RunPlace::chooseName(const QString& dataSet)
{
    m_byUser = false;
    QString stem = QFileInfo(dataSet).completeBaseName();
    if (stem.isEmpty())
        stem = QStringLiteral("run");
    m_name = freeRunName(m_parent(), stem, m_taken);
    m_existing.reset();
}

void RunPlace::look()
{
    m_existing.reset();
    if (m_name.isEmpty() || !QFileInfo::exists(folder()))
        return;
    if (auto run = runs::describeRun(pathFromUtf8(folder().toStdString())))
        m_existing = std::move(*run);
}

RunNameState RunPlace::state(qint64 updates) const
{
    if (m_name.trimmed().isEmpty())
        return RunNameState::Empty;
    if (!isFolderName(m_name))
        return RunNameState::Invalid;
    if (!m_existing)
        return RunNameState::Free;
    if (m_existing->checkpoints.empty())
        return m_existing->state == runs::RunState::Finished ? RunNameState::Done
                                                             : RunNameState::Free;
    return m_existing->checkpoints.front().step < updates ? RunNameState::CanGoOn
                                                          : RunNameState::Done;
}

QString RunPlace::newestCheckpoint(qint64 updates) const
{
    if (state(updates) != RunNameState::CanGoOn)
        return {};
    return QString::fromStdString(toUtf8(m_existing->checkpoints.front().path));
}

} // namespace anneal::ui
