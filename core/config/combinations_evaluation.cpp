#include "core/config/combinations.h"

#include "core/base/text.h"
#include "core/config/combination_parts.h"

#include <algorithm>
#include <cmath>

namespace anneal::config {
namespace {

// Whether every saving falls on a measurement. Shares of the run are compared as transformers
// does, in millionths.
bool isMultiple(double saveSteps, double evalSteps)
{
    if ((saveSteps < 1) != (evalSteps < 1))
        return false;
    const double scale = saveSteps < 1 ? 1e6 : 1;
    return evalSteps > 0 && std::fmod(saveSteps * scale, evalSteps * scale) == 0;
}

Result<void> checkBest(const EvaluationOptions& options, const TrainOptions& train)
{
    if (train.saveStrategy == "best" && (options.metric.empty() || options.strategy == "no"))
        return conflict("save_strategy", "best.save");
    if (!options.loadBest)
        return {};
    const std::string key = "load_best_model_at_end";
    if (train.stage == "rm" || train.stage == "ppo")
        return conflict(key, "key.not_with", {{"other", "stage: " + train.stage}});
    if (options.strategy == "no")
        return conflict(key, "best.measure");
    if (train.saveStrategy == "best")
        return {};
    if (options.strategy != train.saveStrategy)
        return conflict(key, "best.together",
                        {{"measured", options.strategy}, {"saved", train.saveStrategy}});
    if (options.strategy == "steps" && !isMultiple(train.saveSteps, train.evalSteps))
        return conflict(key, "best.multiple");
    return {};
}

// What a measurement gives, without prefix: by stage, as core/train measures it.
std::vector<std::string> metricsOf(const RunConfig& config, const EvaluationOptions& options)
{
    const auto stage = config.train().stage;
    std::vector<std::string> names = {"loss"};
    if (stage == "rm" || (options.accuracy && stage != "dpo" && stage != "kto"))
        names.emplace_back("accuracy");
    if (stage != "dpo" && stage != "kto")
        return names;
    for (const char* of : {"rewards", "logps", "logits"}) {
        names.push_back(std::string(of) + "/chosen");
        names.push_back(std::string(of) + "/rejected");
    }
    if (stage == "kto") {
        names.insert(names.end(), {"rewards/margins", "kl"});
        return names;
    }
    names.insert(names.end(), {"rewards/accuracies", "rewards/margins"});
    if (config.preference().loss == "orpo")
        names.insert(names.end(), {"sft_loss", "odds_ratio_loss"});
    return names;
}

std::vector<std::string> metricNames(const RunConfig& config, const EvaluationOptions& options)
{
    std::vector<std::string> names;
    auto sets = config.data().evalDataset;
    if (!options.onEachDataset)
        sets = {""};
    for (const auto& set : sets) {
        for (const auto& name : metricsOf(config, options))
            names.push_back("eval_" + set + (set.empty() ? "" : "_") + name);
    }
    return names;
}

Result<void> checkMetric(const RunConfig& config, const EvaluationOptions& options)
{
    if (options.metric.empty() || options.strategy == "no")
        return {};
    const auto names = metricNames(config, options);
    if (std::find(names.begin(), names.end(), options.metric) != names.end())
        return {};
    std::string known;
    for (const auto& name : names)
        known += (known.empty() ? "" : ", ") + name.substr(std::string_view("eval_").size());
    const auto stage = config.train().stage;
    if (options.metric == "eval_accuracy" && !options.accuracy && stage != "dpo" && stage != "kto")
        return conflict(
            "metric_for_best_model", "key.needs",
            {{"key", "metric_for_best_model: accuracy"}, {"other", "compute_accuracy: true"}});
    return conflict("metric_for_best_model", "metric.unknown",
                    {{"metric", options.metric.substr(5)}, {"known", known}});
}

Result<void> checkPatience(const EvaluationOptions& options)
{
    if (!options.patience)
        return {};
    if (options.strategy == "no")
        return conflict("early_stopping_steps", "early.measure");
    if (options.metric.empty())
        return conflict("early_stopping_steps", "early.metric");
    return {};
}

Result<void> checkPrediction(const RunConfig& config, const EvaluationOptions& options, Verb verb)
{
    for (const char* key : {"do_eval", "do_predict", "predict_with_generate"}) {
        if (isOn(config, key) && !options.hasRows)
            return conflict(key, "key.needs_rows");
    }
    const auto prediction = config.prediction();
    if (verb == Verb::Train && !prediction.train && !options.atEnd && !prediction.predict)
        return conflict("do_train", "train.nothing");
    const auto stage = config.train().stage;
    const bool isSft = stage == "sft";
    if (verb == Verb::Train && !prediction.train && !isSft && stage != "pt")
        return conflict("do_train", "train.stage", {{"stage", stage}});
    if (prediction.generates && !isSft)
        return conflict("predict_with_generate", "key.belongs", {{"owner", "stage: sft"}});
    if (prediction.predict && !isSft)
        return conflict("do_predict", "predict.stage");
    if (prediction.generates && options.accuracy)
        return conflict("compute_accuracy", "predict.accuracy");
    if (prediction.predict && !prediction.generates)
        return conflict("do_predict", "key.needs", {{"other", "predict_with_generate: true"}});
    return {};
}

} // namespace

Result<void> checkEvaluation(const RunConfig& config, Verb verb)
{
    const auto options = config.evaluation();
    ANNEAL_CHECK(checkPrediction(config, options, verb));
    if (isOn(config, "bf16_full_eval") && isOn(config, "fp16_full_eval"))
        return conflict("fp16_full_eval", "key.contradict", {{"other", "bf16_full_eval"}});
    if (options.onStart && !options.hasRows)
        return conflict("eval_on_start", "key.needs_rows");
    if (config.train().scheduler == "reduce_lr_on_plateau" && options.strategy == "no")
        return conflict("lr_scheduler_type", "plateau.measure");
    ANNEAL_CHECK(checkBest(options, config.train()));
    ANNEAL_CHECK(checkMetric(config, options));
    return checkPatience(options);
}

} // namespace anneal::config
