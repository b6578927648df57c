#include "core/tensor/device.h"
#include "core/train/update_runner.h"
#include "tests/core/train/fixture.h"
#include "tests/support/shared.h"

#include <QTest>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

using namespace anneal;
using namespace anneal::tests;

/// General samples hold the base model's own answers (core/train/update_runner.h).
class HeldAnswersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (sharedFolder().empty())
            QSKIP("needs ../shared, which is not beside this checkout");
        tensor::prepareProcess();
        at::set_num_threads(2);
        const auto folder = sharedFolder() / "fixtures" / "models" / "llama_gqa";
        m_model = loadModel(folder / "model");
        QVERIFY(m_model);
        auto adapter = adapter::LoraAdapter::create(*m_model, config::LoraOptions{}, 7);
        QVERIFY(adapter.has_value());
        m_adapter = std::make_unique<adapter::LoraAdapter>(std::move(*adapter));
        m_adapter->setTraining(true);
        const auto batches = storedBatches(folder / "batches.safetensors");
        m_own = batches.at(0).at(0);
        m_general = batches.at(1).at(0);
        m_general.kind = data::EncodedSample::Kind::GeneralHeld;
    }

    void anUntouchedModelHasNothingToHold()
    {
        const auto result = run({&m_general});
        QCOMPARE(result.loss, 0.0);
        QVERIFY(largestGradient() < 1e-6);
    }

    void theLossIsThatOfTheUsersRows()
    {
        shiftUpdate();
        const auto alone = run({&m_own});
        const auto both = run({&m_own, &m_general});
        QVERIFY(std::abs(alone.loss - both.loss) < 1e-6);
    }

    void theGradientIsThatOfTheDivergence_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addRow("a task a sequence") << 2;
        QTest::addRow("a task a batch") << 1;
    }
    void theGradientIsThatOfTheDivergence()
    {
        QFETCH(int, threads);
        at::set_num_threads(threads);
        shiftUpdate();
        run({&m_own});
        const auto own = gradients();
        run({&m_own, &m_general});
        auto held = gradients();
        for (std::size_t i = 0; i < held.size(); ++i)
            held[i] = held[i] - own[i];
        // A small step against it brings the answers back by what the gradient promises.
        constexpr double kStep = 1e-4;
        const double before = divergence();
        double promised = 0;
        const c10::AutoGradMode noGradients(false);
        std::size_t next = 0;
        for (const auto& layer : m_adapter->layers()) {
            for (auto* values : {&layer->a(), &layer->b()}) {
                promised += kStep * held[next].square().sum().item<double>();
                values->sub_(held[next++], kStep);
            }
        }
        const double gained = before - divergence();
        QVERIFY(before > 1e-3);
        QVERIFY2(std::abs(gained - promised) < 0.05 * promised,
                 qPrintable(QString("%1 against %2").arg(gained).arg(promised)));
    }

private:
    train::UpdateResult run(const train::MicroBatch& batch)
    {
        for (const auto& layer : m_adapter->layers()) {
            layer->a().mutable_grad().reset();
            layer->b().mutable_grad().reset();
        }
        train::UpdateRunner runner(*m_model, *m_adapter, {});
        jobs::JobContext context;
        return runner.run({batch}, 1, context);
    }

    // Moves B away from zero, so that the tuned model answers otherwise than the base.
    void shiftUpdate()
    {
        const c10::AutoGradMode noGradients(false);
        at::manual_seed(3);
        for (const auto& layer : m_adapter->layers())
            layer->b().normal_(0, 0.3);
    }

    std::vector<at::Tensor> gradients()
    {
        std::vector<at::Tensor> list;
        for (const auto& layer : m_adapter->layers()) {
            for (const auto& values : {layer->a(), layer->b()})
                list.push_back(values.grad().defined() ? values.grad().clone()
                                                       : at::zeros_like(values));
        }
        return list;
    }

    double largestGradient()
    {
        double largest = 0;
        for (const auto& gradient : gradients())
            largest = std::max(largest, gradient.abs().max().item<double>());
        return largest;
    }

    // Mean KL(base || tuned) over the answer of the general sample, by the plain formula.
    double divergence()
    {
        const c10::AutoGradMode noGradients(false);
        const auto batch = model::makeBatch({m_general.inputIds}, at::kCPU);
        const auto answer = [&] {
            return m_model->logits(m_model->hiddenStates(batch)).to(at::kDouble).log_softmax(-1);
        };
        const auto q = answer();
        std::vector<at::Tensor> updates;
        for (const auto& layer : m_adapter->layers()) {
            updates.push_back(layer->b().clone());
            layer->b().zero_();
        }
        const auto p = answer();
        for (std::size_t i = 0; i < updates.size(); ++i)
            m_adapter->layers()[i]->b().copy_(updates[i]);
        const auto each = (p.exp() * (p - q)).sum(-1);
        double sum = 0;
        int labels = 0;
        for (std::size_t i = 1; i < m_general.labels.size(); ++i) {
            if (m_general.labels[i] == data::kIgnore)
                continue;
            sum += each[static_cast<std::int64_t>(i) - 1].item<double>();
            ++labels;
        }
        return sum / labels;
    }

    std::unique_ptr<model::CausalLm> m_model;
    std::unique_ptr<adapter::LoraAdapter> m_adapter;
    data::EncodedSample m_own, m_general;
};

QTEST_GUILESS_MAIN(HeldAnswersTest)
#include "held_answers_test.moc"
