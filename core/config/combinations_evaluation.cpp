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
        return conflict("save_strategy",
                        "save_strategy: best keeps what measures best: set eval_strategy, and "
                        "metric_for_best_model to what counts, such as loss.");
    if (!options.loadBest)
        return {};
    const std::string key = "load_best_model_at_end";
    if (train.stage == "rm" || train.stage == "ppo")
        return conflict(key, key + " does not go with stage: " + train.stage + "; leave it out.");
    if (options.strategy == "no")
        return conflict(key, key + " compares measurements on held-out rows: set eval_strategy and "
                                   "val_size or eval_dataset.");
    if (train.saveStrategy == "best")
        return {};
    if (options.strategy != train.saveStrategy)
        return conflict(key, key +
                                 " needs savings and measurements together, but eval_strategy is " +
                                 options.strategy + " and save_strategy is " + train.saveStrategy +
                                 "; set them to the same.");
    if (options.strategy == "steps" && !isMultiple(train.saveSteps, train.evalSteps))
        return conflict(key, key + " needs a measurement at each saving: save_steps must be a "
                                   "multiple of eval_steps (which is logging_steps when it is "
                                   "left out), or both a share of the run.");
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
    std::string message = "metric_for_best_model is \"" + options.metric.substr(5) +
                          "\", which is not measured; choose one of: " + known + ".";
    const auto stage = config.train().stage;
    if (options.metric == "eval_accuracy" && !options.accuracy && stage != "dpo" && stage != "kto")
        message = "metric_for_best_model: accuracy needs compute_accuracy: true.";
    return conflict("metric_for_best_model", std::move(message));
}

Result<void> checkPatience(const EvaluationOptions& options)
{
    if (!options.patience)
        return {};
    if (options.strategy == "no")
        return conflict("early_stopping_steps",
                        "early_stopping_steps counts measurements without progress: set "
                        "eval_strategy and val_size or eval_dataset.");
    if (options.metric.empty())
        return conflict("early_stopping_steps",
                        "early_stopping_steps needs metric_for_best_model: what has to get "
                        "better, for instance metric_for_best_model: loss.");
    return {};
}

Result<void> checkPrediction(const RunConfig& config, const EvaluationOptions& options, Verb verb)
{
    for (const char* key : {"do_eval", "do_predict", "predict_with_generate"}) {
        if (isOn(config, key) && !options.hasRows)
            return conflict(key, std::string(key) +
                                     " needs rows to measure on: set val_size or eval_dataset.");
    }
    const auto prediction = config.prediction();
    if (verb == Verb::Train && !prediction.train && !options.atEnd && !prediction.predict)
        return conflict("do_train", "do_train is false, so there is nothing to do: set it to true "
                                    "or leave it out, or set do_eval or do_predict to true.");
    const auto stage = config.train().stage;
    const bool isSft = stage == "sft";
    if (verb == Verb::Train && !prediction.train && !isSft && stage != "pt")
        return conflict("do_train", "stage: " + stage +
                                        " is measured while it trains (eval_strategy); without a "
                                        "training use stage: sft, which measures the answers.");
    if (prediction.generates && !isSft)
        return conflict("predict_with_generate", "predict_with_generate belongs to stage: sft.");
    if (prediction.predict && !isSft)
        return conflict("do_predict", "do_predict belongs to stage: sft; do_eval measures the "
                                      "loss of the other stages.");
    if (prediction.generates && options.accuracy)
        return conflict("compute_accuracy", "compute_accuracy and predict_with_generate exclude "
                                            "each other: one counts tokens, the other compares "
                                            "whole answers.");
    if (prediction.predict && !prediction.generates)
        return conflict("do_predict", "do_predict needs predict_with_generate: true.");
    return {};
}

} // namespace

Result<void> checkEvaluation(const RunConfig& config, Verb verb)
{
    const auto options = config.evaluation();
    ANNEAL_CHECK(checkPrediction(config, options, verb));
    if (isOn(config, "bf16_full_eval") && isOn(config, "fp16_full_eval"))
        return conflict("fp16_full_eval",
                        "bf16_full_eval and fp16_full_eval contradict each other: keep one.");
    if (options.onStart && !options.hasRows)
        return conflict("eval_on_start",
                        "eval_on_start needs rows to measure on: set val_size or eval_dataset.");
    if (config.train().scheduler == "reduce_lr_on_plateau" && options.strategy == "no")
        return conflict("lr_scheduler_type",
                        "reduce_lr_on_plateau follows measurements on held-out rows: set "
                        "eval_strategy and val_size or eval_dataset.");
    ANNEAL_CHECK(checkBest(options, config.train()));
    ANNEAL_CHECK(checkMetric(config, options));
    return checkPatience(options);
}

} // namespace anneal::config
