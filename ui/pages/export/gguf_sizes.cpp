#include "ui/pages/export/gguf_sizes.h"

#include "core/catalog/gguf_mix.h"
#include "core/catalog/model_source.h"

namespace anneal::ui {

namespace {

constexpr quint64 kVocabularyBytes = 6'000'000; // tokens, merges, template

} // namespace

GgufSizes::GgufSizes(QObject* parent)
    : QObject(parent)
    , m_channel(std::make_unique<JobChannel>())
{
    connect(m_channel.get(), &JobChannel::ended, this, [this] {
        m_known.insert(m_running, std::exchange(m_read, {}));
        Q_EMIT changed();
        if (!m_known.contains(m_wanted))
            begin(m_wanted);
    });
}

std::vector<quint64> GgufSizes::of(const QString& model)
{
    const auto known = m_known.constFind(model);
    if (known != m_known.constEnd())
        return *known;
    m_wanted = model;
    if (!model.isEmpty() && !m_channel->busy())
        begin(model);
    return {};
}

void GgufSizes::begin(const QString& model)
{
    m_running = model;
    m_channel->start([this, name = model.toStdString()](jobs::JobContext&) -> Result<void> {
        ANNEAL_TRY(const auto source, catalog::ModelSource::open(name));
        for (const auto& type : catalog::ggufFileTypes())
            m_read.push_back(catalog::ggufWeightBytes(type, source.config()) + kVocabularyBytes);
        return {};
    });
}

} // namespace anneal::ui
